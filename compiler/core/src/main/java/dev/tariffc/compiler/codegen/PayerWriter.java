package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the typed facts of a charge: {@code Station.builder().grossIncome(...).build()}. */
final class PayerWriter {

    private static final String ASSESS = """
        What is owed for a period, or every reason why it cannot be told.

        @param paid the period that is paid
        @param position where the running totals stand before it
        """;

    private final GlossaryModel glossary;
    private final Names names;
    private final ChargeModel charge;
    private final String name;

    PayerWriter(GlossaryModel glossary, Names names, ChargeModel charge, String name) {
        this.glossary = glossary;
        this.names = names;
        this.charge = charge;
        this.name = name;
    }

    private List<FactModel> facts() {
        return charge.readings().stream()
                .map(ChargeModel.Reading::fact)
                .filter(fact -> fact.item().isEmpty())
                .toList();
    }

    TypeSpec write() {
        ClassName own = names.type(name);
        TypeName values = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(Fact.class), ClassName.get(Value.class));
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(TypedFacts.class)
                .addJavadoc(Docs.of("What is known of a $L for one paid period.\n", glossary.english(charge.payer())))
                .addMethod(constructor(values))
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Nothing is known yet; what stays unknown is asked for when a rule needs it.\n")
                        .returns(own.nestedClass("Builder"))
                        .addStatement("return new Builder()")
                        .build())
                .addType(builder(own))
                .build();
    }

    private MethodSpec constructor(TypeName values) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(values, "values");
        if (!readsElsewhere()) {
            return constructor.addStatement("super(values)").build();
        }
        TypeName elsewhere = ParameterizedTypeName.get(Map.class, Calculator.Reading.class, Value.class);
        return constructor
                .addParameter(elsewhere, "elsewhere")
                .addStatement("super(values, elsewhere)")
                .build();
    }

    private boolean readsElsewhere() {
        return !charge.others().isEmpty();
    }

    private TypeSpec builder(ClassName own) {
        Identifiers methods = new Identifiers(
                "build",
                "set",
                "notAvailable",
                "values",
                "inCurrency",
                "wait",
                "notify",
                "notifyAll",
                "getClass",
                "hashCode",
                "equals",
                "toString",
                "clone",
                "finalize");
        ClassName builder = own.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(TypedFacts.Builder.class), builder))
                .addJavadoc(Docs.of("Takes the facts of a $L.\n", glossary.english(charge.payer())))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        facts().forEach(fact -> type.addMethod(setter(fact, methods, builder, false)));
        factsElsewhere().forEach(fact -> type.addMethod(setter(fact, methods, builder, true)));
        return type.addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(builder)
                        .addStatement("return this")
                        .build())
                .addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(own)
                        .addStatement("return new $T(values()$L)", own, readsElsewhere() ? ", elsewhere()" : "")
                        .build())
                .build();
    }

    private List<FactModel> factsElsewhere() {
        return charge.others().stream()
                .map(ChargeModel.Read::fact)
                .filter(fact -> fact.item().isEmpty())
                .distinct()
                .toList();
    }

    /** {@code ofPeriod} for a fact of a period that its name alone does not mean. */
    private MethodSpec setter(FactModel fact, Identifiers methods, ClassName builder, boolean ofPeriod) {
        String section = fact.section().isEmpty() ? "" : ", section " + fact.section();
        MethodSpec.Builder method = MethodSpec.methodBuilder(methods.camel(fact.name(), glossary.english(fact.label())))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of("$L$L.\n", glossary.both(fact.label()), section))
                .returns(builder);
        CodeBlock of = CodeBlock.of("$T.$L", names.type("Fact"), names.fact(fact));
        if (ofPeriod) {
            method.addParameter(Period.class, "about");
            of = CodeBlock.of("$L, about", of);
        }
        return switch (fact.domain().kind()) {
            case MONEY ->
                method.addParameter(Money.class, "amount")
                        .addStatement(
                                "return set($L, inCurrency(amount, $T.of($S)))",
                                of,
                                Currency.class,
                                charge.currency().code())
                        .build();
            case NUMBER, PERCENTAGE, HOURS, DAYS ->
                method.addParameter(BigDecimal.class, "number")
                        .addStatement("return set($L, number)", of)
                        .build();
            case DATE ->
                method.addParameter(LocalDate.class, "date")
                        .addStatement("return set($L, date)", of)
                        .build();
            case TEXT, CHOICE ->
                method.addParameter(String.class, "text")
                        .addStatement("return set($L, text)", of)
                        .build();
            case YES_NO ->
                method.addParameter(boolean.class, "yes")
                        .addStatement("return set($L, yes)", of)
                        .build();
        };
    }

    /** The way to assess with typed facts. */
    MethodSpec assess(String method) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(ASSESS)
                .returns(Outcome.class)
                .addParameter(Period.class, "paid")
                .addParameter(names.type(name), "facts")
                .addParameter(Position.class, "position")
                .addStatement(
                        "return assess($T.$L, paid, facts.about(readings($T.$L, paid)), position)",
                        names.type("Charge"),
                        names.charge(charge),
                        names.type("Charge"),
                        names.charge(charge))
                .build();
    }
}
