package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Request;
import dev.tariffc.runtime.calculation.RunningSum;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the evaluation of a calculator: a method for each name that the tariff defines, each fact and each day. */
final class ReckoningWriter {

    private static final CodeBlock PAID = CodeBlock.of("paid");

    private final TariffModel model;
    private final Names names;
    private final TermWriter.Context context;
    private final RuleWriter rules;
    private final ObligationWriter obligations;

    ReckoningWriter(TariffModel model, Names names, Constants constants) {
        this.model = model;
        this.names = names;
        Frames frames = Frames.of(model);
        this.context = new TermWriter.Context(model, names, constants, new Readings(model, names, frames), frames);
        this.rules = new RuleWriter(context);
        this.obligations = new ObligationWriter(context);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Names.RECKONING)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Evaluation.class)
                .addJavadoc("One assessment under way: a method for each name that the tariff defines.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Request.class, "request")
                        .addStatement("super(request)")
                        .build());
        List<MethodSpec> defined = rules.methods();
        List<MethodSpec> days = obligations.methods();
        List<MethodSpec> inherited = inherited();
        defined.forEach(type::addMethod);
        context.readings().methods().forEach(type::addMethod);
        days.forEach(type::addMethod);
        inherited.forEach(type::addMethod);
        return type.build();
    }

    /** What the runtime asks for, as far as the tariff has it. */
    private List<MethodSpec> inherited() {
        List<MethodSpec> methods = new ArrayList<>(List.of(answer()));
        if (!model.totals().isEmpty()) {
            methods.add(running());
        }
        if (!model.obligations().isEmpty()) {
            methods.add(obligations.all());
        }
        List<ChargeModel> conditional = model.charges().stream()
                .filter(charge -> charge.condition().isPresent())
                .toList();
        if (!conditional.isEmpty()) {
            methods.add(applies());
            conditional.forEach(charge -> methods.add(condition(charge)));
        }
        if (model.always().stream()
                .anyMatch(each -> each.ofFactsOnly() && each.each().isEmpty())) {
            methods.add(always("always", true));
        }
        if (model.always().stream().anyMatch(each -> each.each().isPresent())) {
            methods.add(alwaysForEach());
        }
        if (!model.always().stream().allMatch(TariffModel.Always::ofFactsOnly)) {
            methods.add(always("claims", false));
        }
        return methods;
    }

    private MethodSpec condition(ChargeModel charge) {
        return MethodSpec.methodBuilder(conditionName(charge))
                .returns(Truth.class)
                .addJavadoc(Docs.of("$L\n", charge.clause().words()))
                .addStatement(
                        "return $L",
                        context.within(charge.clause(), charge.payables().get(0), Optional.empty())
                                .write(charge.condition().orElseThrow()))
                .build();
    }

    private String conditionName(ChargeModel charge) {
        return names.member(charge, names.words(charge) + " applies");
    }

    private MethodSpec answer() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("return switch (($T) rule) {$>\n", names.type(Names.DEFINED));
        model.rules()
                .forEach(rule -> code.add(
                        "case $L -> $N($L);\n",
                        names.ruleConstant(rule.name()),
                        names.method(rule.name()),
                        rule.parts().isPresent() ? "part(subject)" : rule.item().isPresent() ? "subject" : ""));
        return override("answer", TypeName.get(Answer.class))
                .addParameter(Rule.class, "rule")
                .addParameter(Subject.class, "subject")
                .addCode(code.add("$<};\n").build())
                .build();
    }

    private MethodSpec applies() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("return switch (($T) charge) {$>\n", names.type(Names.PAYABLE));
        for (ChargeModel charge : model.charges()) {
            CodeBlock applies = charge.condition().isPresent()
                    ? CodeBlock.of("$N()", conditionName(charge))
                    : CodeBlock.of("$T.of(true)", Truth.class);
            code.add("case $L -> $L;\n", names.chargeConstant(charge), applies);
        }
        return override("applies", TypeName.get(Truth.class))
                .addParameter(Charge.class, "charge")
                .addCode(code.add("$<};\n").build())
                .build();
    }

    // --- running totals --------------------------------------------------------------------------------------------

    private MethodSpec running() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("return switch (($T) total) {$>\n", names.type(Names.RUNNING));
        model.totals().forEach(total -> code.add("case $L -> $L;\n", names.totalConstant(total), sum(total)));
        return override("running", TypeName.get(RunningSum.class))
                .addParameter(Total.class, "total")
                .addCode(code.add("$<};\n").build())
                .build();
    }

    private CodeBlock sum(TotalModel total) {
        PeriodWriter periods = PeriodWriter.within(names);
        CodeBlock base =
                context.within(total.clause(), total.rule(), Optional.empty()).write(total.base());
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$T.of(() -> $L, paid -> $L)", RunningSum.class, base, periods.write(total.over(), PAID));
        total.group().ifPresent(by -> {
            Optional<CodeBlock> about = by.about().map(period -> periods.write(period, TermWriter.PAID));
            code.add(".combinedBy(() -> $L)", Readings.direct("ifGiven", names, by.fact(), about, Optional.empty()));
        });
        return code.build();
    }

    // --- what must hold --------------------------------------------------------------------------------------------

    private MethodSpec always(String name, boolean ofFactsOnly) {
        CodeBlock entries = model.always().stream()
                .filter(always ->
                        always.ofFactsOnly() == ofFactsOnly && always.each().isEmpty())
                .map(always -> CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        names.clause(always.clause()),
                        context.within(always.clause(), Optional.empty()).write(always.condition())))
                .collect(CodeBlock.joining(", "));
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(Clause.class), ClassName.get(Truth.class));
        return override(name, type)
                .addStatement("return $T.ofEntries($L)", Map.class, entries)
                .build();
    }

    private MethodSpec alwaysForEach() {
        CodeBlock entries = model.always().stream()
                .flatMap(always -> always.each().stream().map(each -> alwaysForEach(always, each)))
                .collect(CodeBlock.joining(", "));
        TypeName ofItems = ParameterizedTypeName.get(Map.class, Subject.class, Truth.class);
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(Clause.class), ofItems);
        return override("alwaysForEach", type)
                .addStatement("return $T.ofEntries($L)", Map.class, entries)
                .build();
    }

    private CodeBlock alwaysForEach(TariffModel.Always always, TariffModel.EachItem each) {
        TermWriter terms = context.within(always.clause(), Optional.empty());
        return CodeBlock.of(
                "$T.entry($L, $L)", Map.class, names.clause(always.clause()), terms.each(each, always.condition()));
    }

    static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
