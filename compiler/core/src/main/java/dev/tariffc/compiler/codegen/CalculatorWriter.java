package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Request;
import dev.tariffc.runtime.calculation.Standpoint;
import dev.tariffc.runtime.time.BusinessCalendar;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes the class of a calculator: how it is made and asked, the figures, the reckoning, and its names as enums. */
final class CalculatorWriter {

    private final TariffModel model;
    private final Names names;
    private final Constants constants = new Constants();

    CalculatorWriter(TariffModel model, Names names) {
        this.model = model;
        this.names = names;
    }

    TypeSpec.Builder write() {
        TypeSpec reckoning = new ReckoningWriter(model, names, constants).write();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.calculator())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Calculator.class)
                .addJavadoc(documentation());
        constants.fields().forEach(type::addField);
        addConstructors(type);
        type.addType(reckoning);
        addPayers(type);
        type.addMethod(override("evaluate", TypeName.get(Evaluation.class), Modifier.PROTECTED)
                .addParameter(Request.class, "request")
                .addStatement("return new $T(request)", names.type(Names.RECKONING))
                .build());
        model.periods().forEach(period -> type.addMethod(period(period)));
        new EnumWriter(model, names).write().forEach(type::addType);
        return type;
    }

    private CodeBlock documentation() {
        CodeBlock.Builder words = CodeBlock.builder().add(Docs.of("$L.\n", model.title()));
        model.glossary().twin().ifPresent(twin -> words.add(Docs.of("\n<p>$L.\n", twin.title())));
        String sources = model.glossary()
                .twin()
                .map(twin -> "{@code $L} and {@code $L}: change those files")
                .orElse("{@code $L}: change that file");
        List<Object> said = new ArrayList<>(List.of(CompilerVersion.current(), model.sourceName()));
        model.glossary().twin().ifPresent(twin -> said.add(twin.sourceName()));
        return words.add(Docs.of("\n<p>Made by tariffc $L from " + sources + ".\n", said.toArray()))
                .build();
    }

    private void addConstructors(TypeSpec.Builder type) {
        CodeBlock description = CodeBlock.of("$T.$L", names.description(), DescriptionWriter.DESCRIPTION);
        MethodSpec.Builder plain = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("One is enough: a calculator has no state.\n");
        if (!model.needsStandpoint()) {
            type.addMethod(plain.addStatement("super($L, $T.LATEST)", description, Standpoint.class)
                    .build());
            return;
        }
        type.addMethod(plain.addStatement("this($T.LATEST)", Standpoint.class).build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Standpoint.class, "standpoint")
                .addStatement("super($L, standpoint)", description)
                .build());
        type.addMethod(override("with", names.calculator(), Modifier.PUBLIC)
                .addParameter(BusinessCalendar.class, "businessCalendar")
                .addStatement("return new $T(standpoint().with(businessCalendar))", names.calculator())
                .build());
        type.addMethod(override("asKnownOn", names.calculator(), Modifier.PUBLIC)
                .addParameter(LocalDate.class, "day")
                .addStatement("return new $T(standpoint().asKnownOn(day))", names.calculator())
                .build());
    }

    private void addPayers(TypeSpec.Builder type) {
        TreeSet<String> reserved = new TreeSet<>(Names.WITHIN);
        reserved.add(names.calculator().simpleName());
        reserved.addAll(Reserved.IN_FACTS);
        Identifiers types = new Identifiers(reserved);
        Identifiers methods = new Identifiers();
        for (ChargeModel charge : model.charges()) {
            boolean first = charge.equals(model.charges().get(0));
            String payable = names.words(charge);
            String payer = names.english(charge.payer());
            String name = types.payer(charge, first ? payer : payer + " " + payable);
            PayerWriter writer = new PayerWriter(model.glossary(), names, charge, name);
            type.addMethod(writer.assess(methods.camel(charge, first ? "assess" : "assess " + payable)));
            type.addType(writer.write());
        }
    }

    /** A period that has a name, when another is paid. */
    private MethodSpec period(TariffModel.NamedPeriod period) {
        return MethodSpec.methodBuilder(names.method(period))
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Docs.of(
                        "The $L, when a period is paid.\n",
                        model.glossary().both(period.name().label())))
                .addParameter(Period.class, "paid")
                .returns(Period.class)
                .addStatement("return $L", PeriodWriter.within(names).spelled(period.period(), CodeBlock.of("paid")))
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned, Modifier visibility) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(visibility)
                .returns(returned);
    }
}
