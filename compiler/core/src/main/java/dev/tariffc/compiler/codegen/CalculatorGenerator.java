package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Standpoint;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.time.BusinessCalendar;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** From the meaning of a tariff to the source of its calculator: the same to the byte for the same tariff. */
public final class CalculatorGenerator {

    private final TariffModel model;
    private final Names names;
    private final Constants constants = new Constants();
    private final PeriodWriter periods;

    private CalculatorGenerator(TariffModel model, ClassName calculator) {
        this.model = model;
        this.names = new Names(model, calculator);
        this.periods = PeriodWriter.beside(names);
    }

    /** The calculator of a tariff; {@code packageName} is empty for the unnamed package. */
    public static GeneratedSource generate(TariffModel model, String packageName, String className) {
        CalculatorGenerator generator = new CalculatorGenerator(model, ClassName.get(packageName, className));
        JavaFile file = JavaFile.builder(packageName, generator.type())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new GeneratedSource(packageName, className, file.toString());
    }

    private TypeSpec type() {
        TypeSpec reckoning = new ReckoningWriter(model, names, constants).write();
        EnumWriter enums = new EnumWriter(model, names, constants);
        TypeSpec charges = enums.charges();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.calculator())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Calculator.class)
                .addJavadoc(documentation());
        constants.fields().forEach(type::addField);
        GlossaryWriter glossary = new GlossaryWriter(model, names);
        if (glossary.isNeeded()) {
            type.addField(glossary.field());
            type.addMethod(glossary.method());
        }
        addConstructors(type);
        type.addType(reckoning);
        addAssess(type);
        addDescriptions(type);
        type.addMethod(evaluate());
        if (model.charges().stream().anyMatch(charge -> charge.condition().isPresent())) {
            type.addMethod(applies());
        }
        new AccountWriter(model, names).methods().forEach(type::addMethod);
        addExamples(type);
        return type.addType(enums.facts())
                .addType(enums.rules())
                .addType(charges)
                .addType(enums.totals())
                .addType(enums.clauses())
                .build();
    }

    private CodeBlock documentation() {
        CodeBlock.Builder words = CodeBlock.builder().add(Docs.of("$L.\n", model.title()));
        model.glossary().twin().ifPresent(twin -> words.add(Docs.of("\n<p>$L.\n", twin.title())));
        String sources = model.glossary()
                .twin()
                .map(twin -> "{@code $L} and {@code $L}; change those files")
                .orElse("{@code $L}; change that file");
        List<Object> said = new ArrayList<>(List.of(CompilerVersion.current(), model.sourceName()));
        model.glossary().twin().ifPresent(twin -> said.add(twin.sourceName()));
        return words.add(Docs.of("\n<p>Made by tariffc $L from " + sources + " and not this one.\n", said.toArray()))
                .build();
    }

    private void addConstructors(TypeSpec.Builder type) {
        MethodSpec.Builder plain = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A calculator has no state: one is enough.\n");
        type.addMethod(plain.build());
        if (!model.needsStandpoint()) {
            return;
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Standpoint.class, "standpoint")
                .addStatement("super(standpoint)")
                .build());
        type.addMethod(protectedOverride("at", names.calculator())
                .addParameter(Standpoint.class, "other")
                .addStatement("return new $T(other)", names.calculator())
                .build());
        type.addMethod(override("with", names.calculator())
                .addParameter(BusinessCalendar.class, "businessCalendar")
                .addStatement("return at(standpoint().with(businessCalendar))")
                .build());
        type.addMethod(override("asKnownOn", names.calculator())
                .addParameter(LocalDate.class, "day")
                .addStatement("return at(standpoint().asKnownOn(day))")
                .build());
        if (!model.knownFrom().isEmpty()) {
            CodeBlock days = model.knownFrom().stream().map(PeriodWriter::date).collect(CodeBlock.joining(", "));
            type.addMethod(override("knownFrom", ParameterizedTypeName.get(List.class, LocalDate.class))
                    .addStatement("return $T.of($L)", List.class, days)
                    .build());
        }
    }

    private void addAssess(TypeSpec.Builder type) {
        Identifiers types = new Identifiers(
                "Fact",
                "Rule",
                "Charge",
                "Total",
                "Clause",
                ReckoningWriter.NAME,
                "Builder",
                names.calculator().simpleName(),
                "Calculator",
                "Period",
                "Position",
                "Outcome",
                "Money",
                "Value",
                "Example",
                "Figure",
                "Truth",
                "Day",
                "Word",
                "Facts",
                "List",
                "Map",
                "Optional",
                "String",
                "Object",
                "Override");
        Identifiers methods = new Identifiers();
        for (ChargeModel charge : model.charges()) {
            boolean first = charge.equals(model.charges().get(0));
            String payable = names.words(charge);
            String payer = model.glossary().english(charge.payer());
            String name = types.type(charge, first ? payer : payer + " " + payable);
            PayerWriter writer = new PayerWriter(model.glossary(), names, charge, name);
            type.addMethod(writer.assess(methods.camel(charge, first ? "assess" : "assess " + payable)));
            type.addType(writer.write());
        }
    }

    private void addDescriptions(TypeSpec.Builder type) {
        type.addMethod(override("tariff", TypeName.get(Calculator.Tariff.class))
                .addStatement(
                        "return new $T($S, $S, $L, $L, $T.of($L))",
                        Calculator.Tariff.class,
                        model.title(),
                        model.sourceName(),
                        PeriodWriter.date(model.inForceFrom()),
                        model.inForceTo()
                                .map(to -> CodeBlock.of("$T.of($L)", Optional.class, PeriodWriter.date(to)))
                                .orElse(CodeBlock.of("$T.empty()", Optional.class)),
                        List.class,
                        model.publications().stream().map(this::publication).collect(CodeBlock.joining(",\n")))
                .build());
        type.addMethod(values("charges", Charge.class, "Charge"));
        type.addMethod(values("facts", Fact.class, "Fact"));
        type.addMethod(values("rules", Rule.class, "Rule"));
        type.addMethod(values("totals", Total.class, "Total"));
        type.addMethod(ofCharge(
                "readings",
                Calculator.Reading.class,
                charge -> charge.readings().stream()
                        .map(this::reading)
                        .collect(CodeBlock.joining(",\n", "List.of(", ")"))));
        if (model.charges().stream().anyMatch(charge -> !charge.others().isEmpty())) {
            type.addMethod(reads());
        }
        type.addMethod(override("about", TypeName.get(Period.class))
                .addParameter(Charge.class, "charge")
                .addParameter(Period.class, "paid")
                .addCode(charges(charge -> periodHere(charge.about())))
                .build());
        type.addMethod(override("totals", ParameterizedTypeName.get(List.class, Total.class))
                .addParameter(Charge.class, "charge")
                .addCode(charges(charge ->
                        charge.totals().stream().map(this::total).collect(CodeBlock.joining(", ", "List.of(", ")"))))
                .build());
    }

    private CodeBlock publication(Calculator.Publication publication) {
        return CodeBlock.of(
                "new $T($T.$L, $L, $S)",
                Calculator.Publication.class,
                Calculator.Publication.Kind.class,
                publication.kind(),
                PeriodWriter.date(publication.date()),
                publication.in());
    }

    private CodeBlock total(TotalModel total) {
        return CodeBlock.of("$T.$L", names.type("Total"), names.total(total));
    }

    private CodeBlock reading(ChargeModel.Reading reading) {
        return CodeBlock.of(
                "new $T($T.$L, $L)",
                Calculator.Reading.class,
                names.type("Fact"),
                names.fact(reading.fact()),
                reading.about().map(this::periodHere).orElse(CodeBlock.of("null")));
    }

    private MethodSpec reads() {
        MethodSpec.Builder method = override("reads", ParameterizedTypeName.get(List.class, Calculator.Reading.class))
                .addParameter(Charge.class, "charge")
                .addParameter(Period.class, "paid")
                .addStatement(
                        "$T reads = new $T<>(readings(charge, paid))",
                        ParameterizedTypeName.get(List.class, Calculator.Reading.class),
                        ArrayList.class);
        for (ChargeModel charge : model.charges()) {
            if (!charge.others().isEmpty()) {
                method.beginControlFlow("if (charge == $T.$L)", names.type("Charge"), names.charge(charge));
                charge.others().forEach(read -> method.addStatement(each(read, 0)));
                method.endControlFlow();
            }
        }
        return method.addStatement("return $T.copyOf(reads)", List.class).build();
    }

    /** Adds what is read, for each of the periods that it is read of. */
    private CodeBlock each(ChargeModel.Read read, int depth) {
        if (depth == read.within().size()) {
            return CodeBlock.of(
                    "reads.add(new $T($T.$L, $L))",
                    Calculator.Reading.class,
                    names.type("Fact"),
                    names.fact(read.fact()),
                    periodHere(read.about()));
        }
        Parts parts = read.within().get(depth);
        return CodeBlock.of(
                "$L.forEach($N -> $L)",
                periods.parts(parts, CodeBlock.of("paid")),
                PeriodWriter.variable(parts.part()),
                each(read, depth + 1));
    }

    private CodeBlock periodHere(PeriodTerm period) {
        return periods.write(period, CodeBlock.of("paid"));
    }

    private MethodSpec ofCharge(String name, Class<?> element, Function<ChargeModel, CodeBlock> value) {
        return override(name, ParameterizedTypeName.get(List.class, element))
                .addParameter(Charge.class, "charge")
                .addParameter(Period.class, "paid")
                .addCode(charges(value))
                .build();
    }

    private CodeBlock charges(Function<ChargeModel, CodeBlock> value) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("return switch (($T) charge) {$>\n", names.type("Charge"));
        model.charges().forEach(charge -> code.add("case $L -> $L;\n", names.charge(charge), value.apply(charge)));
        return code.add("$<};\n").build();
    }

    private MethodSpec values(String name, Class<?> element, String type) {
        return override(name, ParameterizedTypeName.get(List.class, element))
                .addStatement("return $T.of($T.values())", List.class, names.type(type))
                .build();
    }

    private MethodSpec applies() {
        ClassName reckoning = names.type(ReckoningWriter.NAME);
        return protectedOverride("applies", TypeName.get(Truth.class))
                .addParameter(Charge.class, "charge")
                .addParameter(Evaluation.class, "evaluation")
                .addStatement("$T reckoning = ($T) evaluation", reckoning, reckoning)
                .addCode(charges(charge -> charge.condition()
                        .map(condition -> CodeBlock.of("reckoning.$N()", ReckoningWriter.conditionName(names, charge)))
                        .orElse(CodeBlock.of("$T.of(true)", Truth.class))))
                .build();
    }

    private void addExamples(TypeSpec.Builder type) {
        List<CodeBlock> calls = new ArrayList<>();
        ExampleWriter writer = new ExampleWriter(names);
        for (int i = 0; i < model.examples().size(); i++) {
            String method = "example" + (i + 1);
            type.addMethod(writer.write(model.examples().get(i), method));
            calls.add(CodeBlock.of("$N()", method));
        }
        type.addMethod(override("examples", ParameterizedTypeName.get(List.class, Example.class))
                .addStatement("return $T.of($L)", List.class, calls.stream().collect(CodeBlock.joining(", ")))
                .build());
    }

    private MethodSpec evaluate() {
        return protectedOverride("evaluate", TypeName.get(Evaluation.class))
                .addParameter(Period.class, "paid")
                .addParameter(Facts.class, "facts")
                .addParameter(Position.class, "position")
                .addParameter(boolean.class, "explained")
                .addStatement(
                        "return new $T(paid, facts, position, $Lexplained)",
                        names.type(ReckoningWriter.NAME),
                        model.needsStandpoint() ? "standpoint(), " : "")
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private static MethodSpec.Builder protectedOverride(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
