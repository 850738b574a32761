package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Request;
import dev.tariffc.runtime.calculation.RunningSum;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import java.util.ArrayList;
import java.util.List;
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
        methods.addAll(new AlwaysWriter(context).methods());
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
                        "case $L -> $N($L);\n", names.ruleConstant(rule.name()), names.method(rule.name()), of(rule)));
        return override("answer", TypeName.get(Answer.class))
                .addParameter(Rule.class, "rule")
                .addParameter(Subject.class, "subject")
                .addCode(code.add("$<};\n").build())
                .build();
    }

    /** What a rule is asked of. */
    private static String of(RuleModel rule) {
        if (rule.parts().isPresent()) {
            return rule.item().isPresent() ? "itemOf(subject), part(subject)" : "part(subject)";
        }
        return rule.item().isPresent() ? "subject" : "";
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

    static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
