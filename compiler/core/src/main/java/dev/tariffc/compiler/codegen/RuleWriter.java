package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the method of each name that the tariff defines, in the order of the file. */
final class RuleWriter {

    private final TermWriter.Context context;
    private final Names names;

    RuleWriter(TermWriter.Context context) {
        this.context = context;
        this.names = context.names();
    }

    List<MethodSpec> methods() {
        return context.model().rules().stream()
                .sorted(Comparator.comparingInt(RuleWriter::firstPlace))
                .map(this::method)
                .toList();
    }

    private static int firstPlace(RuleModel rule) {
        return rule.cases().stream()
                .mapToInt(each -> each.clause().place().start())
                .min()
                .orElse(0);
    }

    private MethodSpec method(RuleModel rule) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method(rule.name()))
                .returns(AnswerKind.of(rule.type()).answer())
                .addJavadoc(documentation(rule));
        CodeBlock subject = CodeBlock.of("");
        if (rule.item().isPresent()) {
            method.addParameter(Subject.class, "item");
        }
        if (rule.parts().isPresent()) {
            String part = PeriodWriter.variable(rule.parts().get().part());
            method.addParameter(Period.class, part);
            subject = rule.item().isPresent()
                    ? CodeBlock.of(", itemIn(item, $N)", part)
                    : CodeBlock.of(", $T.part($N)", Subject.class, part);
        } else if (rule.item().isPresent()) {
            subject = here(rule, "item").orElse(CodeBlock.of(", item"));
        } else {
            subject = here(rule, "").orElse(subject);
        }
        CodeBlock of = CodeBlock.of("$L$L", names.rule(rule.name()), subject);
        return method.addStatement("return $L", body(rule, of)).build();
    }

    /** Whose the value is of a rule that depends on the period at hand; none where that is always the one that is paid. */
    private Optional<CodeBlock> here(RuleModel rule, String item) {
        return context.frames()
                .same(rule.name())
                .filter(kind -> context.frames().has(rule.name()))
                .map(kind -> {
                    CodeBlock of =
                            kind == Period.Kind.DAY ? CodeBlock.of("") : CodeBlock.of("$T.$L", Period.Kind.class, kind);
                    CodeBlock both = Stream.of(of, CodeBlock.of(item))
                            .filter(code -> !code.isEmpty())
                            .collect(CodeBlock.joining(", "));
                    return CodeBlock.of(", here($L)", both);
                });
    }

    private static CodeBlock documentation(RuleModel rule) {
        CodeBlock.Builder doc = CodeBlock.builder();
        String paragraph = "";
        for (RuleModel.Case each : rule.cases()) {
            String section = each.clause().section();
            String where = section.isEmpty() ? "" : "Section " + section + ": ";
            doc.add(paragraph).add(Docs.of("$L$L\n", where, each.clause().words()));
            paragraph = "\n<p>";
        }
        return doc.build();
    }

    private CodeBlock body(RuleModel rule, CodeBlock of) {
        RuleModel.Case first = rule.cases().get(0);
        if (first.guard().isEmpty()) {
            return CodeBlock.of("define($L, $L)", of, says(rule, first));
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("$L($L)", AnswerKind.of(rule.type()).chooser(), of);
        for (RuleModel.Case each : rule.cases()) {
            if (each.guard().isEmpty()) {
                return code.add(".otherwise($L)", says(rule, each)).build();
            }
            code.add(".when($L, $L)", guard(rule, each, each.guard().get()), says(rule, each));
        }
        return code.add(isVersioned(rule) ? ".orElseNoTextKnown()" : ".orElseNotCovered()")
                .build();
    }

    private CodeBlock guard(RuleModel rule, RuleModel.Case each, ConditionTerm guard) {
        return TermWriter.later(writer(rule, each).write(guard));
    }

    private CodeBlock says(RuleModel rule, RuleModel.Case each) {
        return CodeBlock.of(
                "$L, $L",
                names.clause(each.clause()),
                TermWriter.later(writer(rule, each).write(each.body())));
    }

    private TermWriter writer(RuleModel rule, RuleModel.Case each) {
        return context.within(each.clause(), rule.name(), rule.item());
    }

    /** Whether texts of a number are known from different days. */
    private static boolean isVersioned(RuleModel rule) {
        return rule.type().asNumber().isPresent()
                && rule.terms().stream()
                        .anyMatch(term -> TermWalk.all(term, ConditionTerm.KnownWithin.class)
                                .findAny()
                                .isPresent());
    }
}
