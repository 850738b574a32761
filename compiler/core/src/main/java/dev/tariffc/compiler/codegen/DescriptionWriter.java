package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.codegen.EnumWriter.Kind;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class beside a calculator that holds what does not compute: the texts of the tariff, and what it asks for. */
final class DescriptionWriter {

    /** The whole description, which the calculator hands on. */
    static final String DESCRIPTION = "DESCRIPTION";

    private final TariffModel model;
    private final Names names;

    DescriptionWriter(TariffModel model, Names names) {
        this.model = model;
        this.names = names;
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.description())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Docs.of("What $L says of itself, sentence by sentence.\n", model.title()));
        Map<Kind, Map<String, CodeBlock>> told = told();
        told.keySet().forEach(kind -> type.addField(field(kind)));
        type.addField(FieldSpec.builder(TariffDescription.class, DESCRIPTION, Modifier.STATIC, Modifier.FINAL)
                .initializer(new DescriptionFieldWriter(model, names).write())
                .build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        ReadsWriter reads = new ReadsWriter(model, names);
        reads.methods().forEach(type::addMethod);
        told.forEach((kind, each) -> {
            type.addMethod(getter(kind));
            type.addMethod(tell(kind, each));
        });
        return type;
    }

    /** What is told of each constant, of the kinds that have any. */
    private Map<Kind, Map<String, CodeBlock>> told() {
        Map<Kind, Map<String, CodeBlock>> told = new LinkedHashMap<>();
        Map<String, CodeBlock> facts = new LinkedHashMap<>();
        model.facts().forEach(fact -> facts.put(names.factConstant(fact.name()), fact(fact)));
        Map<String, CodeBlock> rules = new LinkedHashMap<>();
        model.rules().forEach(rule -> rules.put(names.ruleConstant(rule.name()), rule(rule)));
        Map<String, CodeBlock> charges = new LinkedHashMap<>();
        model.charges().forEach(charge -> charges.put(names.chargeConstant(charge), charge(charge)));
        Map<String, CodeBlock> totals = new LinkedHashMap<>();
        model.totals().forEach(total -> totals.put(names.totalConstant(total), total(total)));
        Map<String, CodeBlock> clauses = new LinkedHashMap<>();
        names.sentences().forEach(clause -> clauses.put(names.clauseConstant(clause), GlossaryWriter.written(clause)));
        told.put(Kind.FACT, facts);
        told.put(Kind.RULE, rules);
        told.put(Kind.CHARGE, charges);
        told.put(Kind.TOTAL, totals);
        told.put(Kind.CLAUSE, clauses);
        told.values().removeIf(Map::isEmpty);
        return told;
    }

    private static String fieldName(Kind kind) {
        return kind.typeName().toUpperCase(Locale.ROOT);
    }

    private FieldSpec field(Kind kind) {
        ClassName of = names.type(kind.typeName());
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), of, TypeName.get(kind.told()));
        return FieldSpec.builder(type, fieldName(kind), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.each($T.class, $T::$L)", TariffDescription.class, of, names.description(), teller(kind))
                .build();
    }

    private static String teller(Kind kind) {
        return "tell" + kind.typeName();
    }

    private MethodSpec getter(Kind kind) {
        return MethodSpec.methodBuilder(kind.getter())
                .addModifiers(Modifier.STATIC)
                .returns(kind.told())
                .addParameter(names.type(kind.typeName()), "each")
                .addStatement("return $L.get(each)", fieldName(kind))
                .build();
    }

    private MethodSpec tell(Kind kind, Map<String, CodeBlock> each) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (each) {$>\n");
        each.forEach((constant, told) -> code.add("case $L -> $L;\n", constant, told));
        return MethodSpec.methodBuilder(teller(kind))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(kind.told())
                .addParameter(names.type(kind.typeName()), "each")
                .addCode(code.add("$<};\n").build())
                .build();
    }

    private CodeBlock fact(FactModel fact) {
        boolean plain = fact.name().equivalent().isEmpty()
                && fact.item().isEmpty()
                && fact.readings().isEmpty()
                && fact.noun().isEmpty();
        return plain ? plain(fact) : full(fact);
    }

    private static CodeBlock plain(FactModel fact) {
        return CodeBlock.of(
                "new $T($S, $L, $S$L)",
                Fact.Declared.class,
                fact.label(),
                Literals.domain(fact.domain()),
                fact.section(),
                fact.given()
                        .map(kind -> CodeBlock.of(", $L", Literals.kind(kind)))
                        .orElse(CodeBlock.of("")));
    }

    private CodeBlock full(FactModel fact) {
        CodeBlock noun = fact.noun()
                .map(of -> CodeBlock.of(", $L", Literals.text(Optional.of(of))))
                .orElse(CodeBlock.of(""));
        CodeBlock naming = fact.holder()
                .map(item -> CodeBlock.of(".naming($S)", names.label(item)))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "new $T($S, $L, $L, $S, $L, $L, $L$L)$L",
                Fact.Declared.class,
                fact.label(),
                Literals.text(fact.name().equivalent()),
                Literals.domain(fact.domain()),
                fact.section(),
                Literals.optional(fact.given().map(Literals::kind)),
                Literals.text(fact.item().map(names::label)),
                Literals.texts(fact.readings()),
                noun,
                naming);
    }

    private CodeBlock rule(RuleModel rule) {
        boolean plain = rule.name().equivalent().isEmpty()
                && rule.item().isEmpty()
                && rule.parts().isEmpty();
        return plain
                ? CodeBlock.of("new $T($S, $T.$L)", Rule.Declared.class, rule.label(), Domain.Kind.class, rule.kind())
                : full(rule);
    }

    private CodeBlock full(RuleModel rule) {
        CodeBlock part = rule.parts()
                .map(parts -> CodeBlock.of(
                        ", $L",
                        Literals.optional(Optional.of(Literals.kind(parts.part().kind())))))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "new $T($S, $L, $T.$L, $L$L)",
                Rule.Declared.class,
                rule.label(),
                Literals.text(rule.name().equivalent()),
                Domain.Kind.class,
                rule.kind(),
                Literals.text(rule.item().map(names::label)),
                part);
    }

    private CodeBlock charge(ChargeModel charge) {
        List<CodeBlock> payables = charge.payables().stream().map(names::rule).toList();
        CodeBlock currency = charge.currency().equals(Currency.CAD)
                ? CodeBlock.of("$T.CAD", Currency.class)
                : CodeBlock.of("$T.of($S)", Currency.class, charge.currency().code());
        CodeBlock occasion = charge.occasion()
                .map(name -> CodeBlock.of(
                        "new $T($S, $L)", Charge.Occasion.class, name.label(), Literals.text(name.equivalent())))
                .map(made -> CodeBlock.of(", $L", Literals.optional(Optional.of(made))))
                .orElse(CodeBlock.of(""));
        CodeBlock begins = charge.begins()
                .map(fact -> CodeBlock.of(".from($L)", names.fact(fact.name())))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "new $T($L, $S, $L, $L, $L, $L, $L, $L$L)$L",
                Charge.Pays.class,
                names.clause(charge.clause()),
                charge.payer(),
                Literals.kind(charge.cycle()),
                Literals.optional(charge.from().map(PeriodWriter::monthDay)),
                Literals.optional(charge.to().map(PeriodWriter::monthDay)),
                Literals.list(payables),
                currency,
                Literals.optional(charge.rounding().map(Constants::made)),
                occasion,
                begins);
    }

    private CodeBlock total(TotalModel total) {
        Optional<CodeBlock> combination = total.combination()
                .map(each -> CodeBlock.of(
                        "new $T($L, $L)",
                        Total.Combination.class,
                        names.fact(each.by().fact().name()),
                        names.clause(each.clause())));
        return CodeBlock.of("new $T($S, $L)", Total.Summed.class, total.label(), Literals.optional(combination));
    }
}
