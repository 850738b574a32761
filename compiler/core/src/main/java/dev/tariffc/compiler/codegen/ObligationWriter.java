package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what has to be done, kept or presumed by a day: a method for each day, and one that gives them all. */
final class ObligationWriter {

    private static final TypeName LIST = ParameterizedTypeName.get(List.class, Obligation.class);

    private final TermWriter.Context context;
    private final TariffModel model;
    private final Names names;
    private final List<ObligationModel> inOrder;

    ObligationWriter(TermWriter.Context context) {
        this.context = context;
        this.model = context.model();
        this.names = context.names();
        this.inOrder = model.obligations().stream()
                .sorted(Comparator.comparingInt(
                        obligation -> obligation.clause().place().start()))
                .toList();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (ObligationModel obligation : inOrder) {
            methods.add(ofEach(MethodSpec.methodBuilder(dayName(obligation)), obligation)
                    .returns(Day.class)
                    .addJavadoc(documentation(obligation))
                    .addStatement("return $L", writer(obligation).write(obligation.day()))
                    .build());
            obligation
                    .guard()
                    .ifPresent(guard -> methods.add(ofItem(MethodSpec.methodBuilder(guardName(obligation)), obligation)
                            .returns(Truth.class)
                            .addStatement("return $L", writer(obligation).write(guard))
                            .build()));
        }
        return methods;
    }

    private static CodeBlock documentation(ObligationModel obligation) {
        String section = obligation.clause().section();
        return Docs.of(
                "$L$L\n",
                section.isEmpty() ? "" : "Section " + section + ": ",
                obligation.clause().words());
    }

    private TermWriter writer(ObligationModel obligation) {
        return obligation
                .payable()
                .map(payable -> context.within(obligation.clause(), payable, obligation.item()))
                .orElseGet(() -> context.within(obligation.clause(), obligation.item()));
    }

    private static MethodSpec.Builder ofEach(MethodSpec.Builder method, ObligationModel obligation) {
        obligation
                .instalments()
                .ifPresent(several -> method.addParameter(
                        Period.class, PeriodWriter.variable(several.parts().part())));
        return ofItem(method, obligation);
    }

    private static MethodSpec.Builder ofItem(MethodSpec.Builder method, ObligationModel obligation) {
        return obligation.item().isPresent() ? method.addParameter(Subject.class, "item") : method;
    }

    /** What makes the guard of an obligation a thing of its own. */
    private record Guard(ObligationModel obligation) {}

    private String guardName(ObligationModel obligation) {
        return names.member(new Guard(obligation), names.english(obligation.what()) + " applies");
    }

    private String dayName(ObligationModel obligation) {
        return names.member(obligation, names.english(obligation.what()) + " " + word(obligation.kind()));
    }

    private static String word(Obligation.Kind kind) {
        return switch (kind) {
            case DUE -> "due";
            case KEPT -> "kept until";
            case RECEIVED -> "received";
        };
    }

    MethodSpec all() {
        MethodSpec.Builder method = ReckoningWriter.override("obligations", LIST);
        boolean plain = model.obligations().stream()
                .allMatch(each -> each.never().isEmpty()
                        && each.item().isEmpty()
                        && each.instalments().isEmpty());
        if (plain) {
            CodeBlock all = model.obligations().stream().map(this::made).collect(CodeBlock.joining(", "));
            return method.addStatement("return $T.of($L)", List.class, all).build();
        }
        method.addStatement("$T all = new $T<>()", LIST, ArrayList.class);
        model.obligations().forEach(each -> add(each, method));
        return method.addStatement("return all").build();
    }

    private CodeBlock made(ObligationModel obligation) {
        String item = obligation
                .instalments()
                .map(several -> PeriodWriter.variable(several.parts().part()))
                .orElse(obligation.item().isPresent() ? "item" : "");
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(
                "$L($L, $S, $N($L))",
                maker(obligation.kind()),
                names.clause(obligation.clause()),
                obligation.what(),
                dayName(obligation),
                item);
        obligation.payable().ifPresent(payable -> code.add(".paying($L)", names.rule(payable)));
        obligation.share().ifPresent(share -> code.add(".inPart($L)", share(share)));
        if (!obligation.recipients().isEmpty()) {
            code.add(
                    ".sentTo($L)",
                    obligation.recipients().stream()
                            .map(recipient -> CodeBlock.of("$S", recipient))
                            .collect(CodeBlock.joining(", ")));
        }
        obligation.guard().ifPresent(guard -> code.add(".when($N($L))", guardName(obligation), item));
        return code.build();
    }

    private static CodeBlock share(Obligation.Instalment share) {
        return CodeBlock.of(
                "$T.share($L, $L, $T.parse($S))",
                Obligation.Instalment.class,
                share.number(),
                share.count(),
                Rational.class,
                share.share());
    }

    private static String maker(Obligation.Kind kind) {
        return switch (kind) {
            case DUE -> "due";
            case KEPT -> "kept";
            case RECEIVED -> "received";
        };
    }

    private void add(ObligationModel obligation, MethodSpec.Builder method) {
        obligation.never().stream()
                .sorted()
                .forEach(kind -> method.beginControlFlow("if (paid().kind() != $T.$L)", Period.Kind.class, kind));
        if (obligation.item().isPresent()) {
            method.addStatement(
                    "items($S).forEach(item -> all.add($L))",
                    names.label(obligation.item().get()),
                    made(obligation));
        } else if (obligation.instalments().isPresent()) {
            ObligationModel.Instalments several = obligation.instalments().get();
            method.addStatement(
                    "all.addAll($T.instalments($L, $T.$L, $N -> $L))",
                    Obligation.class,
                    writer(obligation).periods().parts(several.parts(), TermWriter.PAID),
                    LastCent.class,
                    several.lastCent(),
                    PeriodWriter.variable(several.parts().part()),
                    made(obligation));
        } else {
            method.addStatement("all.add($L)", made(obligation));
        }
        obligation.never().forEach(kind -> method.endControlFlow());
    }
}
