package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.fast.FastCharge;
import dev.tariffc.compiler.fast.Input;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fast.Amount;
import dev.tariffc.runtime.fast.Column;
import dev.tariffc.runtime.fast.Kernel;
import dev.tariffc.runtime.time.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the kernel of one charge: how it is made for a period, what it reads, and a method for each amount. */
final class KernelWriter {

    private static final CodeBlock PAID = CodeBlock.of("paid");

    private final Names names;
    private final FastCharge charge;
    private final ClassName kernel;
    private final String maker;
    private final KernelScope scope;

    /** @param maker the method that makes one for a period */
    KernelWriter(Names names, FastCharge charge, ClassName kernel, String maker) {
        this.names = names;
        this.charge = charge;
        this.kernel = kernel;
        this.maker = maker;
        this.scope = new KernelScope(names, charge);
    }

    /** The kernel, and the method of the class around it that makes one. */
    void write(TypeSpec.Builder around) {
        TypeSpec.Builder type = TypeSpec.classBuilder(kernel)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Kernel.class)
                .addJavadoc(Docs.of("$L\n", charge.charge().clause().words()));
        List<MethodSpec> amounts = charge.amounts().stream().map(this::amount).toList();
        scope.fields().forEach(field -> type.addField(long.class, field.name(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        amounts.forEach(type::addMethod);
        type.addMethod(block()).addMethod(isPaid());
        around.addMethod(latest()).addMethod(asKnownOn()).addType(type.build());
    }

    // --- how it is made ----------------------------------------------------------------------------------------

    private MethodSpec latest() {
        return MethodSpec.methodBuilder(maker)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of(
                        "What each $L owes$L for a period; none where that is not one which is paid in whole.\n",
                        names.english(charge.charge().payer()),
                        charge.inGroup() ? " of a group" : ""))
                .addParameter(Period.class, "paid")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), kernel))
                .addStatement("return $N(paid, $T.MAX)", maker, LocalDate.class)
                .build();
    }

    private MethodSpec asKnownOn() {
        return MethodSpec.methodBuilder(maker)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The same by the texts that were known on a day.\n")
                .addParameter(Period.class, "paid")
                .addParameter(LocalDate.class, "knownOn")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), kernel))
                .addStatement(
                        "return $T.isPaid(paid) ? $T.of(new $T(paid, knownOn)) : $T.empty()",
                        kernel,
                        Optional.class,
                        kernel,
                        Optional.class)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder made = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Period.class, "paid")
                .addParameter(LocalDate.class, "knownOn")
                .addStatement(
                        "super($L, paid, knownOn, $L, $L)",
                        names.charge(charge.charge()),
                        Literals.list(charge.inputs().stream().map(this::column).toList()),
                        Literals.list(charge.amounts().stream()
                                .map(each -> CodeBlock.of(
                                        "new $T($L, $L)",
                                        Amount.class,
                                        names.rule(each.rule()),
                                        Figures.number(each.unit())))
                                .toList()));
        scope.fields().forEach(field -> made.addStatement("this.$N = $L", field.name(), field.value()));
        return made.build();
    }

    private MethodSpec isPaid() {
        return MethodSpec.methodBuilder("isPaid")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Period.class, "paid")
                .returns(boolean.class)
                .addStatement(
                        "return isFor($T.$L, $L, paid)",
                        names.description(),
                        DescriptionWriter.DESCRIPTION,
                        names.charge(charge.charge()))
                .build();
    }

    // --- what it reads -----------------------------------------------------------------------------------------

    private CodeBlock column(Input input) {
        return CodeBlock.of(
                "new $T($L, $L, $L, $L)",
                Column.class,
                source(input),
                Figures.number(input.unit()),
                KernelScope.literal(input.declared().least()),
                KernelScope.literal(input.declared().most()));
    }

    private CodeBlock source(Input input) {
        PeriodWriter periods = PeriodWriter.beside(names);
        return input.source().accept(new Input.Visitor<>() {
            @Override
            public CodeBlock visit(Input.OfFact source) {
                CodeBlock about = source.read()
                        .about()
                        .map(period -> periods.write(period, PAID))
                        .orElseGet(() -> CodeBlock.of("$T.nothing()", About.class));
                return CodeBlock.of(
                        "new $T($L, $L)",
                        Column.OfFact.class,
                        names.fact(source.read().fact().name()),
                        about);
            }

            @Override
            public CodeBlock visit(Input.SoFar source) {
                return CodeBlock.of(
                        "new $T($L, $L)",
                        Column.SoFar.class,
                        names.total(source.total()),
                        periods.write(source.total().over(), PAID));
            }

            @Override
            public CodeBlock visit(Input.OfGroup source) {
                return CodeBlock.of(
                        "new $T($L, $L)",
                        Column.OfGroup.class,
                        names.total(source.total()),
                        periods.write(source.total().over(), PAID));
            }
        });
    }

    // --- what it computes --------------------------------------------------------------------------------------

    private String method(FastCharge.Amount amount) {
        return scope.method(amount.rule());
    }

    /** One amount of one row: without any object, and without any branch that the rows decide. */
    private MethodSpec amount(FastCharge.Amount amount) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(method(amount))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(
                        "The $L of one row, in $L, or {@link #REFUSED}.\n\n",
                        names.english(amount.rule().label()),
                        amount.unit()))
                .returns(long.class);
        for (Input input : charge.inputs()) {
            method.addParameter(ParameterSpec.builder(long.class, scope.parameter(input))
                            .build())
                    .addJavadoc(
                            Docs.of("@param $L $L, in $L\n", scope.parameter(input), scope.words(input), input.unit()));
        }
        KernelBody body = new KernelBody(scope);
        charge.inputs().stream()
                .filter(scope::isOptional)
                .forEach(input -> method.addStatement(
                                "long $N = isMissing($N)", scope.missing(input), scope.parameter(input))
                        .addStatement(
                                "long $N = pick($N, $L, $N)",
                                scope.given(input),
                                scope.missing(input),
                                KernelScope.literal(input.declared().least()),
                                scope.parameter(input)));
        addRangeCheck(method);
        CodeBlock refused = body.write(charge.refused());
        CodeBlock value = body.write(amount.value());
        method.addCode(body.steps());
        return method.addStatement("return $L", returned(refused, value)).build();
    }

    /** The amount, unless it is refused. */
    private CodeBlock returned(CodeBlock refused, CodeBlock value) {
        boolean known = charge.refused().asFixed().filter(holds -> !holds).isPresent();
        List<CodeBlock> reasons = Stream.of(
                        known ? Optional.<CodeBlock>empty() : Optional.of(refused),
                        isCheckedFirst() || charge.inputs().isEmpty()
                                ? Optional.<CodeBlock>empty()
                                : Optional.of(CodeBlock.of("(outside >> 63)")))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty()
                ? KernelBody.bare(value)
                : CodeBlock.of(
                        "pick($L, REFUSED, $L)",
                        KernelBody.bare(reasons.stream().collect(CodeBlock.joining(" | "))),
                        KernelBody.bare(value));
    }

    /** Whether a number out of range may make a divisor of zero, so that it has to be found before anything is computed. */
    private boolean isCheckedFirst() {
        return charge.dividesByInputs();
    }

    /** One check of all numbers: what is outside leaves the sign of a difference. */
    private void addRangeCheck(MethodSpec.Builder method) {
        String declared = "long outside";
        for (Input input : charge.inputs()) {
            String given = scope.given(input);
            BigInteger least = input.declared().least();
            CodeBlock above = least.signum() == 0
                    ? CodeBlock.of("$N", given)
                    : CodeBlock.of(
                            "($N $L $L)", given, least.signum() < 0 ? "+" : "-", KernelScope.literal(least.abs()));
            method.addStatement(
                    "$L $L $L | ($L - $N)",
                    declared,
                    declared.equals("outside") ? "|=" : "=",
                    above,
                    KernelScope.literal(input.declared().most()),
                    given);
            declared = "outside";
        }
        if (isCheckedFirst()) {
            method.beginControlFlow("if (outside < 0)")
                    .addStatement("return REFUSED")
                    .endControlFlow();
        }
    }

    private MethodSpec block() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("block")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(TypeName.get(long[][].class), "facts")
                .addParameter(int.class, "from")
                .addParameter(int.class, "rows")
                .addParameter(TypeName.get(long[][].class), "into");
        int column = 0;
        for (Input input : charge.inputs()) {
            method.addStatement("long[] $N = facts[$L]", scope.parameter(input), column++);
        }
        CodeBlock arguments = charge.inputs().stream()
                .map(input -> CodeBlock.of("$N[row]", scope.parameter(input)))
                .collect(CodeBlock.joining(", "));
        int place = 0;
        for (FastCharge.Amount amount : charge.amounts()) {
            String amounts = scope.local(
                    List.of("column", amount.rule()),
                    names.english(amount.rule().label()) + " column");
            method.addStatement("long[] $N = into[$L]", amounts, place++)
                    .beginControlFlow("for (int row = from; row < from + rows; row++)")
                    .addStatement("$N[row] = $N($L)", amounts, method(amount), arguments)
                    .endControlFlow();
        }
        return method.build();
    }
}
