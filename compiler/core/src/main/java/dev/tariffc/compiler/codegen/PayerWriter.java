package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the typed facts of a charge: {@code Station.builder().grossIncome(...).build()}. */
final class PayerWriter {

    private static final CodeBlock NOTHING = CodeBlock.of("");

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
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(TypedFacts.class)
                .addJavadoc(Docs.of("What is known of a $L for one paid period.\n", glossary.english(charge.payer())))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(own.nestedClass(Names.BUILDER), "builder")
                        .addStatement("super(builder)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Nothing is known yet; what stays unknown is asked for when a rule needs it.\n")
                        .returns(own.nestedClass(Names.BUILDER))
                        .addStatement("return new $T()", own.nestedClass(Names.BUILDER))
                        .build())
                .addType(builder(own))
                .build();
    }

    private TypeSpec builder(ClassName own) {
        Identifiers methods = new Identifiers(Reserved.IN_BUILDER);
        ClassName builder = own.nestedClass(Names.BUILDER);
        TypeSpec.Builder type = TypeSpec.classBuilder(Names.BUILDER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(TypedFacts.Builder.class), builder));
        facts().forEach(fact -> type.addMethod(setter(fact, methods, builder, false)));
        factsElsewhere().forEach(fact -> type.addMethod(setter(fact, methods, builder, true)));
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(own)
                        .addStatement("return new $T(this)", own)
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
        CodeBlock of = names.fact(fact.name());
        if (ofPeriod) {
            method.addParameter(Period.class, "about");
            of = CodeBlock.of("$L, about", of);
        }
        return switch (fact.domain().kind()) {
            case MONEY -> set(method, of, Money.class, "amount", CodeBlock.of(", $L", names.charge(charge)));
            case NUMBER, PERCENTAGE, HOURS, DAYS -> set(method, of, BigDecimal.class, "number", NOTHING);
            case DATE -> set(method, of, LocalDate.class, "date", NOTHING);
            case TEXT, CHOICE -> set(method, of, String.class, "text", NOTHING);
            case YES_NO -> set(method, of, boolean.class, "yes", NOTHING);
        };
    }

    private static MethodSpec set(
            MethodSpec.Builder method, CodeBlock of, Class<?> type, String parameter, CodeBlock more) {
        return method.addParameter(type, parameter)
                .addStatement("return set($L, $N$L)", of, parameter, more)
                .build();
    }

    /** The way to assess with typed facts. */
    MethodSpec assess(String method) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(
                        "What a $L owes for a $L, or every reason why that cannot be told.\n",
                        glossary.english(charge.payer()),
                        charge.cycle().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .returns(Outcome.class)
                .addParameter(Period.class, "paid")
                .addParameter(names.type(name), "facts")
                .addParameter(Position.class, "position")
                .addStatement("return assess($L, paid, facts, position)", names.charge(charge))
                .build();
    }
}
