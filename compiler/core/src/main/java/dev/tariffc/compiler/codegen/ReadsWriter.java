package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Asked;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what each charge reads when a period is paid. */
final class ReadsWriter {

    private static final TypeName LIST = ParameterizedTypeName.get(List.class, TariffDescription.Reading.class);
    private static final CodeBlock PAID = CodeBlock.of("paid");

    private final TariffModel model;
    private final Names names;
    private final PeriodWriter periods;

    ReadsWriter(TariffModel model, Names names) {
        this.model = model;
        this.names = names;
        this.periods = PeriodWriter.beside(names);
    }

    /** What a charge asks for. */
    CodeBlock asked(ChargeModel charge) {
        List<CodeBlock> readings = charge.readings().stream().map(this::reading).toList();
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("new $T(paid -> $L, paid -> $L)", Asked.class, period(charge.about()), Literals.list(readings));
        if (!charge.others().isEmpty()) {
            code.add(".reading($T::$L)", names.description(), name("others", charge));
        }
        if (!charge.vouched().isEmpty()) {
            code.add(".vouching($T::$L)", names.description(), name("vouched", charge));
        }
        if (!charge.totals().isEmpty()) {
            CodeBlock totals = charge.totals().stream().map(names::total).collect(CodeBlock.joining(", "));
            code.add(".filling($L)", totals);
        }
        return code.build();
    }

    private CodeBlock period(PeriodTerm period) {
        return periods.write(period, PAID);
    }

    private CodeBlock reading(ChargeModel.Reading reading) {
        return reading.about()
                .map(about -> CodeBlock.of(
                        "new $T($L, $L)",
                        TariffDescription.Reading.class,
                        names.fact(reading.fact().name()),
                        period(about)))
                .orElseGet(() -> CodeBlock.of(
                        "$T.standing($L)",
                        TariffDescription.Reading.class,
                        names.fact(reading.fact().name())));
    }

    private String name(String read, ChargeModel charge) {
        int number = model.charges().indexOf(charge) + 1;
        return model.charges().size() == 1 ? read : read + number;
    }

    /** The facts of other periods that charges read, for those that read any. */
    List<MethodSpec> methods() {
        return Stream.concat(
                        model.charges().stream().map(charge -> method(name("others", charge), charge.others())),
                        model.charges().stream().map(charge -> method(name("vouched", charge), charge.vouched())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** None where nothing is read. */
    private Optional<MethodSpec> method(String name, List<ChargeModel.Read> reads) {
        if (reads.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Period.class, "paid")
                .returns(LIST)
                .addStatement("$T read = new $T<>()", LIST, ArrayList.class);
        reads.forEach(read -> method.addStatement(each(read, 0)));
        return Optional.of(method.addStatement("return read").build());
    }

    /** Adds what is read, for each of the periods that it is read of. */
    private CodeBlock each(ChargeModel.Read read, int depth) {
        PeriodWriter here = periods.calling(
                part -> PeriodWriter.variable(part, read.within().subList(0, depth)));
        if (depth == read.within().size()) {
            return CodeBlock.of(
                    "read.add(new $T($L, $L))",
                    TariffDescription.Reading.class,
                    names.fact(read.fact().name()),
                    here.write(read.about(), PAID));
        }
        Parts parts = read.within().get(depth);
        return CodeBlock.of(
                "$L.forEach($N -> $L)",
                here.parts(parts, PAID),
                PeriodWriter.variable(parts.part(), read.within().subList(0, depth + 1)),
                each(read, depth + 1));
    }
}
