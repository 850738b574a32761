package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tariffc.compiler.model.ExampleModel;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.fact.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the worked examples of a tariff file into its calculator. */
final class ExampleWriter {

    private final Names names;

    ExampleWriter(Names names) {
        this.names = names;
    }

    /** The method that makes the example with that number. */
    MethodSpec write(ExampleModel example, String method) {
        CodeBlock given = example.given().stream().map(this::given).collect(CodeBlock.joining(",\n"));
        CodeBlock expected = example.expected().stream().map(this::expected).collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Example.class)
                .addJavadoc(Docs.of("Line $L.\n", example.line()))
                .addStatement(
                        "return new $T(\n$S, $L, $L, $T.$L, $L,\n$T.of($L),\n$L,\n$T.of($L))",
                        Example.class,
                        example.title(),
                        example.line(),
                        known(example),
                        names.type("Charge"),
                        names.charge(example.charge()),
                        PeriodWriter.fixed(example.paid()),
                        List.class,
                        given,
                        example.otherwiseZero(),
                        List.class,
                        expected)
                .build();
    }

    private static CodeBlock known(ExampleModel example) {
        return example.knownOn()
                .map(day -> CodeBlock.of("$T.of($L)", Optional.class, PeriodWriter.date(day)))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }

    private CodeBlock given(ExampleModel.Given given) {
        return given.accept(new ExampleModel.Given.Visitor<>() {
            @Override
            public CodeBlock visit(ExampleModel.Given.OfFact of) {
                return CodeBlock.of(
                        "$T.fact($S, $T.$L, $L, $L, $L)",
                        Example.Given.class,
                        of.of().accept(PAYER),
                        names.type("Fact"),
                        names.fact(of.fact()),
                        text(of.of().accept(ITEM)),
                        of.about().map(PeriodWriter::fixed).orElse(CodeBlock.of("null")),
                        value(of.value()));
            }

            @Override
            public CodeBlock visit(ExampleModel.Given.OfRule of) {
                return CodeBlock.of(
                        "$T.rule($S, $T.$L, $L, $L)",
                        Example.Given.class,
                        of.of().accept(PAYER),
                        names.type("Rule"),
                        names.rule(of.rule()),
                        text(of.of().accept(ITEM)),
                        value(of.value()));
            }
        });
    }

    private CodeBlock expected(ExampleModel.Expected expected) {
        return CodeBlock.of(
                "new $T($S, $T.$L, $L, $L, $L)",
                Example.Expected.class,
                expected.of().accept(PAYER),
                names.type("Rule"),
                names.rule(expected.rule()),
                text(expected.of().accept(ITEM)),
                value(expected.value()),
                expected.decimals());
    }

    /** The name of the payer; empty for the only one. */
    private static final ExampleModel.Of.Visitor<String> PAYER = new ExampleModel.Of.Visitor<>() {
        @Override
        public String visit(ExampleModel.Of.Payer of) {
            return of.name();
        }

        @Override
        public String visit(ExampleModel.Of.OneItem of) {
            return "";
        }

        @Override
        public String visit(ExampleModel.Of.Part of) {
            return of.payer();
        }
    };

    /** The item, or the period in the words that the calculator knows it by. */
    private static final ExampleModel.Of.Visitor<Optional<String>> ITEM = new ExampleModel.Of.Visitor<>() {
        @Override
        public Optional<String> visit(ExampleModel.Of.Payer of) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visit(ExampleModel.Of.OneItem of) {
            return Optional.of(of.name());
        }

        @Override
        public Optional<String> visit(ExampleModel.Of.Part of) {
            return Optional.of(of.period().toString());
        }
    };

    private static CodeBlock text(Optional<String> text) {
        return text.map(words -> CodeBlock.of("$S", words)).orElse(CodeBlock.of("null"));
    }

    private static CodeBlock value(Value value) {
        if (value instanceof Value.Number number) {
            return CodeBlock.of("$T.of($L)", Value.class, Constants.rational(number.value()));
        }
        if (value instanceof Value.YesNo yesNo) {
            return CodeBlock.of("$T.of($L)", Value.class, yesNo.value());
        }
        if (value instanceof Value.Day day) {
            return CodeBlock.of("$T.of($L)", Value.class, PeriodWriter.date(day.date()));
        }
        if (value instanceof Value.Text text) {
            return CodeBlock.of("$T.of($S)", Value.class, text.text());
        }
        return CodeBlock.of("$T.notAvailable()", Value.class);
    }
}
