package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What is said of a tariff, as Java that makes it. */
final class Literals {

    private Literals() {}

    static CodeBlock empty() {
        return CodeBlock.of("$T.empty()", Optional.class);
    }

    static CodeBlock optional(Optional<CodeBlock> value) {
        return value.map(code -> CodeBlock.of("$T.of($L)", Optional.class, code))
                .orElseGet(Literals::empty);
    }

    static CodeBlock text(Optional<String> text) {
        return optional(text.map(words -> CodeBlock.of("$S", words)));
    }

    static CodeBlock texts(List<String> texts) {
        return list(texts.stream().map(text -> CodeBlock.of("$S", text)).toList());
    }

    static CodeBlock list(List<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, elements.stream().collect(CodeBlock.joining(", ")));
    }

    static CodeBlock kind(Period.Kind kind) {
        return CodeBlock.of("$T.$L", Period.Kind.class, kind);
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
        domain.least().ifPresent(least -> code.add(".atLeast($L)", Figures.number(least)));
        domain.most().ifPresent(most -> code.add(".atMost($L)", Figures.number(most)));
        domain.step().ifPresent(step -> code.add(".inStepsOf($L)", Figures.number(step)));
        return code.build();
    }
}
