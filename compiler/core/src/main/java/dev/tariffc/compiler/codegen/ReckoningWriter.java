package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Standpoint;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.Word;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the evaluation of a calculator: one method for each rule, named as in the tariff. */
final class ReckoningWriter {

    static final String NAME = "Reckoning";

    private static final CodeBlock PAID = CodeBlock.of("paid");

    private final TariffModel model;
    private final Names names;
    private final Constants constants;
    private final PeriodWriter periods;

    ReckoningWriter(TariffModel model, Names names, Constants constants) {
        this.model = model;
        this.names = names;
        this.constants = constants;
        this.periods = PeriodWriter.within(names);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Evaluation.class)
                .addJavadoc("One assessment under way, with a method for each name that the tariff defines.\n")
                .addMethod(constructor());
        model.periods().forEach(period -> type.addMethod(period(period)));
        model.rules().forEach(rule -> type.addMethod(rule(rule)));
        for (ObligationModel obligation : model.obligations()) {
            type.addMethod(obligation(obligation));
            obligation.guard().ifPresent(guard -> type.addMethod(guard(obligation, guard)));
        }
        model.charges()
                .forEach(charge ->
                        charge.condition().ifPresent(condition -> type.addMethod(condition(charge, condition))));
        type.addMethod(answer());
        type.addMethod(total("running", Figure.class, this::base));
        type.addMethod(group());
        type.addMethod(over());
        type.addMethod(conditions("always", true));
        if (model.always().stream().anyMatch(always -> !always.ofFactsOnly())) {
            type.addMethod(conditions("claims", false));
        }
        return type.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Period.class, "paid")
                .addParameter(Facts.class, "facts")
                .addParameter(Position.class, "position");
        if (model.needsStandpoint()) {
            constructor.addParameter(Standpoint.class, "standpoint");
        }
        return constructor
                .addParameter(boolean.class, "explained")
                .addStatement(
                        "super(paid, facts, position, $Lexplained)", model.needsStandpoint() ? "standpoint, " : "")
                .build();
    }

    private MethodSpec period(TariffModel.NamedPeriod period) {
        return MethodSpec.methodBuilder(names.method(period))
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Docs.of("$L\n", model.glossary().both(period.name().label())))
                .addParameter(Period.class, "paid")
                .returns(Period.class)
                .addStatement("return $L", periods.spelled(period.period(), PAID))
                .build();
    }

    /** What a rule gives, in the runtime's terms. */
    private record Kind(Class<? extends Answer> answer, String definer) {
        private static final Type.Visitor<Kind> OF = new Type.Visitor<>() {
            @Override
            public Kind visit(Type.Number type) {
                return new Kind(Figure.class, "figure");
            }

            @Override
            public Kind visit(Type.YesNo type) {
                return new Kind(Truth.class, "truth");
            }

            @Override
            public Kind visit(Type.Day type) {
                return new Kind(Day.class, "day");
            }

            @Override
            public Kind visit(Type.Text type) {
                return new Kind(Word.class, "text");
            }

            @Override
            public Kind visit(Type.Choice type) {
                return new Kind(Word.class, "text");
            }
        };
    }

    private MethodSpec rule(RuleModel rule) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method(rule.name()))
                .returns(rule.type().accept(Kind.OF).answer())
                .addJavadoc(javadoc(rule));
        String item = "null";
        if (rule.item().isPresent()) {
            method.addParameter(String.class, "item");
            item = "item";
        } else if (rule.parts().isPresent()) {
            String part = PeriodWriter.variable(rule.parts().get().part());
            method.addParameter(Period.class, part);
            item = part + ".toString()";
        }
        return method.addStatement(
                        "return $L($T.$L, $L, () -> $L)",
                        rule.type().accept(Kind.OF).definer(),
                        names.type("Rule"),
                        names.rule(rule.name()),
                        item,
                        body(rule))
                .build();
    }

    private static CodeBlock javadoc(RuleModel rule) {
        CodeBlock.Builder doc = CodeBlock.builder();
        for (RuleModel.Case each : rule.cases()) {
            String section = each.clause().section().isEmpty()
                    ? "Line " + each.clause().line()
                    : "Section " + each.clause().section() + ", line "
                            + each.clause().line();
            doc.add(Docs.of("<p>$L: $L\n", section, each.clause().words()));
        }
        return doc.build();
    }

    private CodeBlock body(RuleModel rule) {
        List<RuleModel.Case> cases = rule.cases();
        if (cases.size() == 1 && cases.get(0).guard().isEmpty()) {
            return says(rule, cases.get(0));
        }
        CodeBlock branches = cases.stream().map(each -> branch(rule, each)).collect(CodeBlock.joining(",\n"));
        if (rule.type().asNumber().isPresent() && isVersioned(rule)) {
            CodeBlock none = CodeBlock.of(
                    "otherwise(() -> noTextKnown($T.$L, $T.$L))",
                    names.type("Clause"),
                    names.clause(cases.get(0).clause()),
                    names.type("Rule"),
                    names.rule(rule.name()));
            branches = CodeBlock.of("$L,\n$L", branches, none);
        }
        return CodeBlock.of(
                "$L($T.$L, $T.$L, $T.of($>\n$L$<))",
                TermWriter.chooser(rule.type()),
                names.type("Clause"),
                names.clause(cases.get(0).clause()),
                names.type("Rule"),
                names.rule(rule.name()),
                List.class,
                branches);
    }

    private static boolean isVersioned(RuleModel rule) {
        return rule.terms().stream()
                .anyMatch(term -> TermWalk.all(term, ConditionTerm.KnownWithin.class)
                        .findAny()
                        .isPresent());
    }

    private CodeBlock branch(RuleModel rule, RuleModel.Case each) {
        TermWriter writer = writer(rule, each);
        CodeBlock says = says(rule, each);
        return each.guard()
                .map(guard -> CodeBlock.of("when($L, () -> $L)", writer.write(guard), says))
                .orElseGet(() -> CodeBlock.of("otherwise(() -> $L)", says));
    }

    private CodeBlock says(RuleModel rule, RuleModel.Case each) {
        return CodeBlock.of(
                "under($T.$L, () ->$>\n$L$<)",
                names.type("Clause"),
                names.clause(each.clause()),
                writer(rule, each).write(each.body()));
    }

    private TermWriter writer(RuleModel rule, RuleModel.Case each) {
        return new TermWriter(names, constants, each.clause(), rule.name(), rule.item());
    }

    private MethodSpec obligation(ObligationModel obligation) {
        DeclaredName payable = obligation.payable().orElse(model.rules().get(0).name());
        TermWriter writer = new TermWriter(names, constants, obligation.clause(), payable, obligation.item());
        return ofItem(MethodSpec.methodBuilder(dayName(names, obligation)), obligation)
                .returns(Day.class)
                .addJavadoc(Docs.of("$L\n", obligation.clause().words()))
                .addStatement("return $L", writer.write(obligation.day()))
                .build();
    }

    private MethodSpec guard(ObligationModel obligation, ConditionTerm guard) {
        DeclaredName payable = obligation.payable().orElse(model.rules().get(0).name());
        return ofItem(MethodSpec.methodBuilder(guardName(names, obligation)), obligation)
                .returns(Truth.class)
                .addStatement(
                        "return $L",
                        new TermWriter(names, constants, obligation.clause(), payable, obligation.item()).write(guard))
                .build();
    }

    private static MethodSpec.Builder ofItem(MethodSpec.Builder method, ObligationModel obligation) {
        return obligation.item().isPresent() ? method.addParameter(String.class, "item") : method;
    }

    private MethodSpec condition(ChargeModel charge, ConditionTerm condition) {
        return MethodSpec.methodBuilder(conditionName(names, charge))
                .returns(Truth.class)
                .addJavadoc(Docs.of("$L\n", charge.clause().words()))
                .addStatement(
                        "return $L",
                        new TermWriter(
                                        names,
                                        constants,
                                        charge.clause(),
                                        charge.payables().get(0),
                                        Optional.empty())
                                .write(condition))
                .build();
    }

    static String conditionName(Names names, ChargeModel charge) {
        return names.member(charge, names.words(charge) + " applies");
    }

    /** What makes the guard of a obligation a thing of its own. */
    private record Guard(ObligationModel obligation) {}

    static String guardName(Names names, ObligationModel obligation) {
        return names.member(new Guard(obligation), names.english(obligation.what()) + " applies");
    }

    private static String word(Obligation.Kind kind) {
        return switch (kind) {
            case DUE -> "due";
            case KEPT -> "kept until";
            case RECEIVED -> "received";
        };
    }

    static String dayName(Names names, ObligationModel obligation) {
        return names.member(obligation, names.english(obligation.what()) + " " + word(obligation.kind()));
    }

    private MethodSpec answer() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("return switch (($T) rule) {$>\n", names.type("Rule"));
        for (RuleModel rule : model.rules()) {
            code.add("case $L -> $N($L);\n", names.rule(rule.name()), names.method(rule.name()), argument(rule));
        }
        return override("answer", TypeName.get(Answer.class))
                .addParameter(Rule.class, "rule")
                .addParameter(String.class, "item")
                .addCode(code.add("$<};\n").build())
                .build();
    }

    /** What a rule is of, by the name of the item or the words of the period. */
    private static CodeBlock argument(RuleModel rule) {
        if (rule.parts().isPresent()) {
            return CodeBlock.of("$T.parse(item).orElseThrow()", Period.class);
        }
        return CodeBlock.of(rule.item().isPresent() ? "item" : "");
    }

    private CodeBlock base(TotalModel total) {
        return new TermWriter(
                        names,
                        constants,
                        model.clauses().get(0),
                        model.rules().get(0).name(),
                        Optional.empty())
                .write(total.base());
    }

    private MethodSpec total(String name, Class<?> type, Function<TotalModel, CodeBlock> value) {
        return override(name, TypeName.get(type))
                .addParameter(Total.class, "total")
                .addCode(totals(value))
                .build();
    }

    private CodeBlock totals(Function<TotalModel, CodeBlock> value) {
        if (model.totals().isEmpty()) {
            return CodeBlock.of(
                    "throw new $T($S + total);\n", IllegalArgumentException.class, "no running total of this tariff: ");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("return switch (($T) total) {$>\n", names.type("Total"));
        model.totals().forEach(total -> code.add("case $L -> $L;\n", names.total(total), value.apply(total)));
        return code.add("$<};\n").build();
    }

    private MethodSpec group() {
        TypeName type = ParameterizedTypeName.get(Optional.class, Word.class);
        return override("group", type)
                .addParameter(Total.class, "total")
                .addCode(totals(total -> total.group()
                        .map(read -> CodeBlock.of(
                                "ifGiven($T.$L, $L)",
                                names.type("Fact"),
                                names.fact(read.fact()),
                                read.about()
                                        .map(about -> periods.write(about, CodeBlock.of("paid()")))
                                        .orElse(CodeBlock.of("null"))))
                        .orElse(CodeBlock.of("$T.empty()", Optional.class))))
                .build();
    }

    private MethodSpec over() {
        return override("over", TypeName.get(Period.class))
                .addParameter(Total.class, "total")
                .addParameter(Period.class, "paid")
                .addCode(totals(total -> periods.write(total.over(), PAID)))
                .build();
    }

    private MethodSpec conditions(String name, boolean ofFactsOnly) {
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(Clause.class), ClassName.get(Truth.class));
        CodeBlock.Builder entries = CodeBlock.builder();
        String separator = "";
        for (TariffModel.Always always : model.always()) {
            if (always.ofFactsOnly() == ofFactsOnly) {
                TermWriter writer = new TermWriter(
                        names, constants, always.clause(), model.rules().get(0).name(), Optional.empty());
                entries.add(
                        separator + "$T.entry($T.$L, $L)",
                        Map.class,
                        names.type("Clause"),
                        names.clause(always.clause()),
                        writer.write(always.condition()));
                separator = ",\n";
            }
        }
        return override(name, type)
                .addStatement("return $T.ofEntries($L)", Map.class, entries.build())
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
