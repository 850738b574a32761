package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        return charge.readings().stream().map(ChargeModel.Reading::fact).toList();
    }

    private static List<Item> items(List<FactModel> facts) {
        return facts.stream().flatMap(fact -> fact.item().stream()).distinct().toList();
    }

    TypeSpec write() {
        ClassName own = names.type(name);
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(TypedFacts.class)
                .addJavadoc(Docs.of("What is known of $L for one paid period.\n", Article.payer(charge, glossary)))
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
        items(Stream.concat(facts().stream(), factsElsewhere().stream()).toList())
                .forEach(item -> type.addMethod(none(item, methods, builder, false)));
        factsElsewhere().forEach(fact -> type.addMethod(setter(fact, methods, builder, true)));
        items(factsElsewhere()).forEach(item -> type.addMethod(none(item, methods, builder, true)));
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(own)
                        .addStatement("return new $T(this)", own)
                        .build())
                .build();
    }

    private List<FactModel> factsElsewhere() {
        return charge.elsewhere().stream()
                .map(ChargeModel.Read::fact)
                .distinct()
                .toList();
    }

    /** Says that there are no items: {@code ofPeriod} for those of a period that is named. */
    private MethodSpec none(Item item, Identifiers methods, ClassName builder, boolean ofPeriod) {
        String label = names.label(item);
        MethodSpec.Builder method = MethodSpec.methodBuilder(methods.camel(item, "no " + glossary.english(label)))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of("There is no $L$L.\n", glossary.both(label), ofPeriod ? " in that period" : ""))
                .returns(builder);
        return ofPeriod
                ? method.addParameter(Period.class, "about")
                        .addStatement("return none($S, about)", label)
                        .build()
                : method.addStatement("return none($S)", label).build();
    }

    /** {@code ofPeriod} for a fact of a period that its name alone does not mean. */
    private MethodSpec setter(FactModel fact, Identifiers methods, ClassName builder, boolean ofPeriod) {
        String section = fact.section().isEmpty() ? "" : ", section " + fact.section();
        MethodSpec.Builder method = MethodSpec.methodBuilder(methods.camel(fact.name(), glossary.english(fact.label())))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of("$L$L$L.\n", glossary.both(fact.label()), ofEach(fact), section))
                .returns(builder);
        CodeBlock of = names.fact(fact.name());
        fact.item().ifPresent(item -> method.addParameter(String.class, "item"));
        if (ofPeriod) {
            method.addParameter(Period.class, "about");
            of = CodeBlock.of(fact.item().isPresent() ? "about($L, item, about)" : "about($L, about)", of);
        } else if (fact.item().isPresent()) {
            of = CodeBlock.of("of($L, item)", of);
        }
        return switch (fact.domain().kind()) {
            case MONEY -> set(method, of, Money.class, "amount", CodeBlock.of(", $L", names.charge(charge)));
            case NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> set(method, of, BigDecimal.class, "number", NOTHING);
            case DATE -> set(method, of, LocalDate.class, "date", NOTHING);
            case TEXT, CHOICE -> set(method, of, String.class, "text", NOTHING);
            case YES_NO -> set(method, of, boolean.class, "yes", NOTHING);
        };
    }

    private String ofEach(FactModel fact) {
        return fact.item()
                .map(item -> " for each " + glossary.both(names.label(item)))
                .orElse("");
    }

    private static MethodSpec set(
            MethodSpec.Builder method, CodeBlock of, Class<?> type, String parameter, CodeBlock more) {
        return method.addParameter(type, parameter)
                .addStatement("return set($L, $N$L)", of, parameter, more)
                .build();
    }

    private String cycle() {
        String words = charge.cycle().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return charge.cycle() == Period.Kind.TWO_MONTHS ? words : Article.before(words);
    }

    /** The way to assess with typed facts. */
    MethodSpec assess(String method) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(
                        "What $L owes for $L, or every reason why that cannot be told.\n",
                        Article.payer(charge, glossary),
                        cycle()))
                .returns(Outcome.class)
                .addParameter(Period.class, "paid")
                .addParameter(names.type(name), "facts")
                .addParameter(Position.class, "position")
                .addStatement("return assess($L, paid, facts, position)", names.charge(charge))
                .build();
    }
}
