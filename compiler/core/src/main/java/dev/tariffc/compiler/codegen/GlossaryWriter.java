package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.language.Language;
import java.util.Map;
import java.util.Optional;

/** Writes the words of a tariff in the other official language. */
final class GlossaryWriter {

    private final GlossaryModel glossary;
    private final Names names;

    GlossaryWriter(TariffModel model, Names names) {
        this.glossary = model.glossary();
        this.names = names;
    }

    /** Whether the text says anything in another language than the calculators that say nothing of it. */
    boolean isNeeded() {
        return !glossary.written().equals(Language.ENGLISH)
                || !glossary.terms().isEmpty()
                || glossary.twin().isPresent();
    }

    CodeBlock write() {
        return CodeBlock.of(
                "new $T($T.of($S), $T.ofEntries($L), $L, $T.ofEntries($L))",
                Glossary.class,
                Language.class,
                glossary.written().code(),
                Map.class,
                terms(),
                Literals.text(glossary.twin().map(GlossaryModel.Twin::title)),
                Map.class,
                sentences());
    }

    private CodeBlock terms() {
        return glossary.terms().entrySet().stream()
                .map(term -> CodeBlock.of("$T.entry($S, $S)", Map.class, term.getKey(), term.getValue()))
                .collect(CodeBlock.joining(", "));
    }

    private CodeBlock sentences() {
        Map<Integer, ClauseModel> others =
                glossary.twin().map(GlossaryModel.Twin::sentences).orElse(Map.of());
        return names.sentences().stream()
                .flatMap(clause -> Optional.ofNullable(others.get(clause.index()))
                        .map(other -> CodeBlock.of("$T.entry($L, $L)", Map.class, names.clause(clause), written(other)))
                        .stream())
                .collect(CodeBlock.joining(", "));
    }

    /** The words of a sentence and where they stand. */
    static CodeBlock written(ClauseModel clause) {
        CodeBlock readings = clause.readings().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", $L", Literals.texts(clause.readings()));
        return CodeBlock.of(
                "new $T($S, $S, $L, $S$L)",
                Clause.Written.class,
                clause.section(),
                clause.title(),
                clause.line(),
                clause.words(),
                readings);
    }
}
