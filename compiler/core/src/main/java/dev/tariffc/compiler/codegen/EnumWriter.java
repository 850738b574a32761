package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the enums of a calculator: its facts, rules, sentences, charges and running totals. */
final class EnumWriter {

    private final TariffModel model;
    private final Names names;
    private final Constants constants;

    EnumWriter(TariffModel model, Names names, Constants constants) {
        this.model = model;
        this.names = names;
        this.constants = constants;
    }

    TypeSpec facts() {
        TypeSpec.Builder type = start("Fact", Fact.class, Fact.Declared.class, "declared", "What has to be known.");
        for (FactModel fact : model.facts()) {
            CodeBlock declared = CodeBlock.of(
                    "new $T($S, $L, $L, $S, $L, $L, $T.of($L))",
                    Declared.FACT,
                    fact.label(),
                    text(fact.name().equivalent()),
                    domain(fact.domain()),
                    fact.section(),
                    fact.given().map(this::kind).orElse(empty()),
                    text(fact.item().map(Item::label)),
                    List.class,
                    strings(fact.readings()));
            constant(
                    type,
                    names.fact(fact),
                    declared,
                    Docs.of("$L", model.glossary().both(fact.label())));
        }
        return type.build();
    }

    /** Types that two enums of the generated class would hide. */
    private static final class Declared {
        private static final ClassName FACT = ClassName.get(Fact.Declared.class);
        private static final ClassName RULE = ClassName.get(Rule.Declared.class);
    }

    private CodeBlock kind(Period.Kind kind) {
        return CodeBlock.of("$T.of($T.$L)", Optional.class, Period.Kind.class, kind);
    }

    private static CodeBlock empty() {
        return CodeBlock.of("$T.empty()", Optional.class);
    }

    private static CodeBlock text(Optional<String> text) {
        return text.map(words -> CodeBlock.of("$T.of($S)", Optional.class, words))
                .orElse(empty());
    }

    static CodeBlock strings(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",\n"));
    }

    static CodeBlock domain(Domain domain) {
        if (domain.kind() == Domain.Kind.CHOICE) {
            CodeBlock values = domain.choices().stream()
                    .map(choice -> CodeBlock.of("$S", choice))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.choice($L)", Domain.class, values);
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($T.$L)", Domain.class, Domain.Kind.class, domain.kind());
        domain.least().ifPresent(least -> code.add(".atLeast($L)", Constants.rational(least)));
        domain.most().ifPresent(most -> code.add(".atMost($L)", Constants.rational(most)));
        domain.step().ifPresent(step -> code.add(".inStepsOf($L)", Constants.rational(step)));
        return code.build();
    }

    TypeSpec rules() {
        TypeSpec.Builder type = start("Rule", Rule.class, Rule.Declared.class, "declared", "What the tariff defines.");
        for (RuleModel rule : model.rules()) {
            CodeBlock declared = CodeBlock.of(
                    "new $T($S, $L, $T.$L, $L$L)",
                    Declared.RULE,
                    rule.label(),
                    text(rule.name().equivalent()),
                    Domain.Kind.class,
                    rule.kind(),
                    text(rule.item().map(Item::label)),
                    rule.parts()
                            .map(parts -> CodeBlock.of(", $L", kind(parts.part().kind())))
                            .orElse(CodeBlock.of("")));
            constant(
                    type,
                    names.rule(rule.name()),
                    declared,
                    Docs.of("$L", model.glossary().both(rule.label())));
        }
        return type.build();
    }

    TypeSpec clauses() {
        TypeSpec.Builder type =
                start("Clause", Clause.class, Clause.Written.class, "written", "The sentences that compute.");
        for (ClauseModel clause : model.clauses()) {
            CodeBlock written = GlossaryWriter.written(clause);
            String where = clause.section().isEmpty() ? "" : "Section " + clause.section() + ", ";
            constant(type, names.clause(clause), written, Docs.of("$Lline $L.", where, clause.line()));
        }
        return type.build();
    }

    TypeSpec charges() {
        TypeSpec.Builder type =
                start("Charge", Charge.class, Charge.Pays.class, "pays", "What is paid, and how often.");
        for (ChargeModel charge : model.charges()) {
            CodeBlock payables = charge.payables().stream()
                    .map(rule -> CodeBlock.of("$T.$L", names.type("Rule"), names.rule(rule)))
                    .collect(CodeBlock.joining(", "));
            CodeBlock pays = CodeBlock.of(
                    "new $T($T.$L, $S, $T.$L, $L, $T.of($L), $T.of($S), $L)",
                    Charge.Pays.class,
                    names.type("Clause"),
                    names.clause(charge.clause()),
                    charge.payer(),
                    Period.Kind.class,
                    charge.cycle(),
                    charge.from()
                            .map(from -> CodeBlock.of(
                                    "$T.of($T.of($L, $L))",
                                    Optional.class,
                                    MonthDay.class,
                                    from.getMonthValue(),
                                    from.getDayOfMonth()))
                            .orElse(empty()),
                    List.class,
                    payables,
                    Currency.class,
                    charge.currency().code(),
                    charge.rounding()
                            .map(rounding -> CodeBlock.of("$T.of($L)", Optional.class, constants.rounding(rounding)))
                            .orElse(empty()));
            constant(
                    type,
                    names.charge(charge),
                    pays,
                    Docs.of("$L", charge.clause().words()));
        }
        return type.build();
    }

    TypeSpec totals() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Total")
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Total.class)
                .addJavadoc("What runs on from one paid period to the next.\n");
        for (TotalModel total : model.totals()) {
            CodeBlock group = total.combination()
                    .map(combination -> CodeBlock.of(
                            "$T.of(new $T($T.$L, $T.$L))",
                            Optional.class,
                            Total.Combination.class,
                            names.type("Fact"),
                            names.fact(combination.by().fact()),
                            names.type("Clause"),
                            names.clause(combination.clause())))
                    .orElse(empty());
            type.addEnumConstant(
                    names.total(total),
                    TypeSpec.anonymousClassBuilder("$S, $L", total.label(), group)
                            .build());
        }
        TypeName group = ParameterizedTypeName.get(Optional.class, Total.Combination.class);
        type.addField(FieldSpec.builder(String.class, "label", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addField(FieldSpec.builder(group, "combination", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(String.class, "label")
                .addParameter(group, "combination")
                .addStatement("this.label = label")
                .addStatement("this.combination = combination")
                .build());
        type.addMethod(getter("label", ClassName.get(String.class)));
        type.addMethod(getter("combination", group));
        return type.build();
    }

    private static MethodSpec getter(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }

    private TypeSpec.Builder start(String name, Class<?> implemented, Class<?> described, String field, String words) {
        return TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(implemented)
                .addJavadoc(words + "\n")
                .addField(FieldSpec.builder(described, field, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(described, field)
                        .addStatement("this.$N = $N", field, field)
                        .build())
                .addMethod(getter(field, ClassName.get(described)));
    }

    private static void constant(TypeSpec.Builder type, String name, CodeBlock argument, CodeBlock doc) {
        type.addEnumConstant(
                name,
                TypeSpec.anonymousClassBuilder("$L", argument).addJavadoc(doc).build());
    }
}
