package dev.tariffc.compiler;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.same.Comparison;
import dev.tariffc.compiler.source.SourceFile.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The meaning of a tariff whose text stands in both official languages. */
final class BothLanguages {

    private BothLanguages() {}

    /**
     * The English model with the words of the French text beside its own, whichever of the two is named first; empty where
     * one of them has errors or they do not mean the same.
     */
    static Optional<TariffModel> model(Compilation one, Compilation other) {
        if (!one.isAccepted() || !other.isAccepted()) {
            return Optional.empty();
        }
        boolean inOrder = one.source().language() == Language.ENGLISH;
        Compilation english = inOrder ? one : other;
        Compilation french = inOrder ? other : one;
        Comparison comparison = Comparison.of(english.written(), french.written());
        return comparison.isSame()
                ? Optional.of(
                        joined(english.model().orElseThrow(), french.model().orElseThrow(), comparison))
                : Optional.empty();
    }

    private static TariffModel joined(TariffModel english, TariffModel french, Comparison comparison) {
        Map<Integer, ClauseModel> byStart = french.clauses().stream()
                .collect(Collectors.toMap(clause -> clause.place().start(), Function.identity()));
        Map<Integer, Integer> counterparts = new HashMap<>();
        comparison
                .pairs()
                .forEach(pair ->
                        counterparts.put(pair.one().start(), pair.other().start()));
        Map<Integer, ClauseModel> sentences = new HashMap<>();
        for (ClauseModel clause : english.clauses()) {
            Optional.ofNullable(counterparts.get(clause.place().start()))
                    .map(byStart::get)
                    .ifPresent(counterpart -> sentences.put(clause.index(), counterpart));
        }
        return english.with(
                english.glossary().with(new GlossaryModel.Twin(french.title(), french.sourceName(), sentences)));
    }
}
