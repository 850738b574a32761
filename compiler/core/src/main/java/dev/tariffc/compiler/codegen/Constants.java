package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The figures of a tariff as constants of its calculator, each once, as they are written in the tariff. */
final class Constants {

    private final Identifiers names = new Identifiers();
    private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();

    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    /** The constant for a figure. */
    CodeBlock figure(NumberTerm.Constant constant) {
        String name = names.constant(new Figured(constant.value(), constant.unit()), words(constant));
        return use(name, Figure.class, CodeBlock.of("$T.of($L)", Figure.class, Figures.written(constant)));
    }

    /** The constant for a number that is counted with. */
    CodeBlock number(Rational number) {
        String name = names.constant(new Counted(number), "exactly " + spelled(number));
        return use(name, Rational.class, Figures.number(number));
    }

    /** What makes two figures one constant. */
    private record Figured(Rational value, Unit unit) {}

    private record Counted(Rational value) {}

    private static String words(NumberTerm.Constant constant) {
        Unit unit = constant.unit();
        boolean ratio = unit.isNone() && !constant.isBare();
        if (ratio) {
            return "percent " + spelled(constant.value().times(Rational.HUNDRED));
        }
        String noun = unit.isNone()
                ? "number"
                : unit.powers().keySet().stream().map(Unit.Base::label).collect(Collectors.joining(" "));
        return noun + " " + spelled(constant.value());
    }

    private static String spelled(Rational value) {
        return value.toPlainString().replace("-", "minus ").replace(".", "_").replace("/", " over ");
    }

    /** The constant for a schedule of figures, named after where it stands. */
    CodeBlock scale(ScaleModel scale, String words) {
        CodeBlock.Builder value = CodeBlock.builder().add("$T", Scale.class);
        boolean first = true;
        for (ScaleModel.Bracket bracket : scale.brackets()) {
            CodeBlock rate = bracket.rate().asConstant().map(Figures::written).orElseThrow();
            if (bracket.width().isEmpty()) {
                value.add(first ? ".flat($L)" : ".rest($L)", rate);
            } else {
                CodeBlock width =
                        bracket.width().get().asConstant().map(Figures::written).orElseThrow();
                value.add(first ? ".first($L, $L)" : ".next($L, $L)", width, rate);
            }
            first = false;
        }
        return use(names.constant(scale, words), Scale.class, value.build());
    }

    /** The constant for a way of rounding. */
    CodeBlock rounding(Rounding rounding) {
        String name = names.constant(rounding, rounding.mode().name() + " TO " + spelled(rounding.step()));
        return use(name, Rounding.class, made(rounding));
    }

    /** A way of rounding as Java that makes it. */
    static CodeBlock made(Rounding rounding) {
        return CodeBlock.of(
                "new $T($T.$L, $L)",
                Rounding.class,
                Rounding.Mode.class,
                rounding.mode(),
                Figures.number(rounding.step()));
    }

    private CodeBlock use(String name, Class<?> type, CodeBlock value) {
        fields.computeIfAbsent(
                name,
                key -> FieldSpec.builder(TypeName.get(type), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(value)
                        .build());
        return CodeBlock.of("$N", name);
    }
}
