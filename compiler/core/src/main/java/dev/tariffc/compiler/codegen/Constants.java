package dev.tariffc.compiler.codegen;

import static java.util.stream.Collectors.joining;

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
import javax.lang.model.element.Modifier;

/** The figures of a tariff as constants of its calculator, each once. */
final class Constants {

    private final Identifiers names = new Identifiers();
    private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();

    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    /** The constant for a figure. */
    CodeBlock figure(NumberTerm.Constant constant) {
        String name =
                names.constant(new Figured(constant.value(), constant.type().unit()), words(constant));
        CodeBlock value =
                CodeBlock.of("$T.of($S)", Figure.class, constant.value().toString());
        return use(name, TypeName.get(Figure.class), value);
    }

    /** What makes two figures one constant. */
    private record Figured(Rational value, Unit unit) {}

    private static String words(NumberTerm.Constant constant) {
        Unit unit = constant.type().unit();
        boolean ratio = unit.isNone() && !constant.isBare();
        Rational shown = ratio ? constant.value().times(Rational.HUNDRED) : constant.value();
        String figure =
                shown.toPlainString().replace("-", "minus ").replace(".", "_").replace("/", " over ");
        if (ratio) {
            return "percent " + figure;
        }
        String noun = unit.isNone()
                ? "number"
                : unit.powers().keySet().stream().map(Unit.Base::label).collect(joining(" "));
        return noun + " " + figure;
    }

    /** The constant for a schedule of figures, named after where it stands. */
    CodeBlock scale(ScaleModel scale, String words) {
        String name = names.constant(scale, words);
        CodeBlock.Builder value = CodeBlock.builder().add("$T", Scale.class);
        boolean first = true;
        for (ScaleModel.Bracket bracket : scale.brackets()) {
            Rational rate = bracket.rate().asConstant().orElseThrow().value();
            if (bracket.width().isEmpty()) {
                value.add(first ? ".flat($L)" : "\n.rest($L)", rational(rate));
            } else {
                value.add(
                        first ? ".first($L, $L)" : "\n.next($L, $L)",
                        rational(
                                bracket.width().get().asConstant().orElseThrow().value()),
                        rational(rate));
            }
            first = false;
        }
        return use(name, TypeName.get(Scale.class), value.build());
    }

    /** The constant for a way of rounding. */
    CodeBlock rounding(Rounding rounding) {
        String step = rounding.step().toPlainString().replace(".", "_").replace("/", " over ");
        String name = names.constant(rounding, rounding.mode().name() + " TO " + step);
        return use(name, TypeName.get(Rounding.class), rounding(rounding.mode(), rounding.step()));
    }

    private static CodeBlock rounding(Rounding.Mode mode, Rational step) {
        return CodeBlock.of("new $T($T.$L, $L)", Rounding.class, Rounding.Mode.class, mode, rational(step));
    }

    static CodeBlock rational(Rational value) {
        return CodeBlock.of(
                "$T.parse($S)", Rational.class, value.isDecimal() ? value.toPlainString() : value.toString());
    }

    private CodeBlock use(String name, TypeName type, CodeBlock value) {
        fields.computeIfAbsent(
                name,
                key -> FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(value)
                        .build());
        return CodeBlock.of("$N", name);
    }
}
