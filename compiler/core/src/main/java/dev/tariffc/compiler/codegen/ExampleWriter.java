package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.ExampleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Writes the worked examples of a tariff file into a class of their own, for wherever they are run. */
final class ExampleWriter {

    private final TariffModel model;
    private final Names names;

    ExampleWriter(TariffModel model, Names names) {
        this.model = model;
        this.names = names;
    }

    TypeSpec.Builder write() {
        TypeName list = ParameterizedTypeName.get(List.class, Example.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.examples())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Supplier.class), list))
                .addJavadoc(Docs.of("The worked examples of $L, in its order.\n", model.title()));
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> calls = new ArrayList<>();
        for (ExampleModel example : model.examples()) {
            String name = "example" + (methods.size() + 1);
            methods.add(method(example, name));
            calls.add(CodeBlock.of("$N()", name));
        }
        type.addMethod(MethodSpec.methodBuilder("get")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(list)
                .addStatement("return $L", Literals.list(calls))
                .build());
        methods.forEach(type::addMethod);
        return type;
    }

    private MethodSpec method(ExampleModel example, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Example.class)
                .addStatement(
                        "return new $T($S, $L, $L, $L, $L, $L, $L, $L)",
                        Example.class,
                        example.title(),
                        example.line(),
                        Literals.optional(example.knownOn().map(PeriodWriter::date)),
                        names.charge(example.charge()),
                        PeriodWriter.fixed(example.paid()),
                        Literals.list(example.given().stream().map(this::given).toList()),
                        Literals.optional(example.otherwise().map(Figures::number)),
                        Literals.list(
                                example.expected().stream().map(this::expected).toList()))
                .build();
    }

    private CodeBlock given(ExampleModel.Given given) {
        return given.accept(new ExampleModel.Given.Visitor<>() {
            @Override
            public CodeBlock visit(ExampleModel.Given.OfFact fact) {
                return CodeBlock.of(
                        "$T.fact($S, $L, $L, $L$L)",
                        Example.Given.class,
                        payer(fact.of()),
                        names.fact(fact.fact().name()),
                        subject(fact.of()),
                        fact.about()
                                .map(about -> CodeBlock.of("$L, ", PeriodWriter.fixed(about)))
                                .orElse(CodeBlock.of("")),
                        value(fact.value()));
            }

            @Override
            public CodeBlock visit(ExampleModel.Given.OfRule rule) {
                return CodeBlock.of(
                        "$T.rule($S, $L, $L, $L)",
                        Example.Given.class,
                        payer(rule.of()),
                        names.rule(rule.rule()),
                        subject(rule.of()),
                        value(rule.value()));
            }
        });
    }

    private CodeBlock expected(ExampleModel.Expected expected) {
        CodeBlock whose =
                CodeBlock.of("$S, $L, $L", payer(expected.of()), names.rule(expected.rule()), subject(expected.of()));
        if (expected.value().isEmpty()) {
            return CodeBlock.of("$T.refused($L, $L)", Example.Expected.class, whose, expected.notCovered());
        }
        CodeBlock value = value(expected.value().get());
        return expected.decimals().isPresent()
                ? CodeBlock.of(
                        "new $T($L, $L, $L)",
                        Example.Expected.class,
                        whose,
                        value,
                        expected.decimals().get())
                : CodeBlock.of("$T.exactly($L, $L)", Example.Expected.class, whose, value);
    }

    private static String payer(ExampleModel.Of of) {
        return of.accept(new ExampleModel.Of.Visitor<>() {
            @Override
            public String visit(ExampleModel.Of.Payer payer) {
                return payer.name();
            }

            @Override
            public String visit(ExampleModel.Of.OneItem item) {
                return "";
            }

            @Override
            public String visit(ExampleModel.Of.ItemThen item) {
                return "";
            }

            @Override
            public String visit(ExampleModel.Of.Part part) {
                return part.payer();
            }
        });
    }

    private static CodeBlock subject(ExampleModel.Of of) {
        return of.accept(new ExampleModel.Of.Visitor<>() {
            @Override
            public CodeBlock visit(ExampleModel.Of.Payer payer) {
                return CodeBlock.of("$T.payer()", Subject.class);
            }

            @Override
            public CodeBlock visit(ExampleModel.Of.OneItem item) {
                return CodeBlock.of("$T.item($S)", Subject.class, item.name());
            }

            @Override
            public CodeBlock visit(ExampleModel.Of.ItemThen item) {
                return CodeBlock.of("$T.item($S, $L)", Subject.class, item.name(), PeriodWriter.fixed(item.period()));
            }

            @Override
            public CodeBlock visit(ExampleModel.Of.Part part) {
                return CodeBlock.of("$T.part($L)", Subject.class, PeriodWriter.fixed(part.period()));
            }
        });
    }

    private static CodeBlock value(Value value) {
        return value.accept(new Value.Visitor<>() {
            @Override
            public CodeBlock visit(Value.Number number) {
                return CodeBlock.of("$T.of($L)", Value.class, Figures.number(number.value()));
            }

            @Override
            public CodeBlock visit(Value.YesNo yesNo) {
                return CodeBlock.of("$T.of($L)", Value.class, yesNo.value());
            }

            @Override
            public CodeBlock visit(Value.Day day) {
                return CodeBlock.of("$T.of($L)", Value.class, PeriodWriter.date(day.date()));
            }

            @Override
            public CodeBlock visit(Value.Text text) {
                return CodeBlock.of("$T.of($S)", Value.class, text.text());
            }

            @Override
            public CodeBlock visit(Value.NotAvailable none) {
                return CodeBlock.of("$T.notAvailable()", Value.class);
            }
        });
    }
}
