package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the words of a tariff in the other official language. */
final class GlossaryWriter {

    private static final String FIELD = "GLOSSARY";

    private final TariffModel model;
    private final GlossaryModel glossary;
    private final Names names;

    GlossaryWriter(TariffModel model, Names names) {
        this.model = model;
        this.glossary = model.glossary();
        this.names = names;
    }

    /** Whether the text says anything in another language than the calculators that say nothing of it. */
    boolean isNeeded() {
        return !glossary.written().equals(Language.ENGLISH)
                || !glossary.terms().isEmpty()
                || glossary.twin().isPresent();
    }

    FieldSpec field() {
        CodeBlock title = glossary.twin()
                .map(twin -> CodeBlock.of("$T.of($S)", Optional.class, twin.title()))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
        return FieldSpec.builder(Glossary.class, FIELD, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T(\n$T.of($S),\n$T.ofEntries($L),\n$L,\n$T.ofEntries($L))",
                        Glossary.class,
                        Language.class,
                        glossary.written().code(),
                        Map.class,
                        terms(),
                        title,
                        Map.class,
                        sentences())
                .build();
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder("glossary")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Glossary.class)
                .addStatement("return $N", FIELD)
                .build();
    }

    private CodeBlock terms() {
        return glossary.terms().entrySet().stream()
                .map(term -> CodeBlock.of("\n$T.entry($S, $S)", Map.class, term.getKey(), term.getValue()))
                .collect(CodeBlock.joining(","));
    }

    private CodeBlock sentences() {
        Map<Integer, ClauseModel> others =
                new TreeMap<>(glossary.twin().map(GlossaryModel.Twin::sentences).orElse(Map.of()));
        return model.clauses().stream()
                .filter(clause -> others.containsKey(clause.index()))
                .map(clause -> CodeBlock.of(
                        "\n$T.entry($T.$L, $L)",
                        Map.class,
                        names.type("Clause"),
                        names.clause(clause),
                        written(others.get(clause.index()))))
                .collect(CodeBlock.joining(","));
    }

    /** The words of a sentence and where they stand. */
    static CodeBlock written(ClauseModel clause) {
        return CodeBlock.of(
                "new $T(\n$S, $S, $L,\n$S,\n$T.of($L))",
                ClassName.get(Clause.Written.class),
                clause.section(),
                clause.title(),
                clause.line(),
                clause.words(),
                List.class,
                EnumWriter.strings(clause.readings()));
    }
}
