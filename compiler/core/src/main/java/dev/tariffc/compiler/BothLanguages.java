package dev.tariffc.compiler;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.same.Comparison;
import dev.tariffc.compiler.same.Divergences;
import dev.tariffc.runtime.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The meaning of a tariff whose text stands in both official languages. */
final class BothLanguages {

    private BothLanguages() {}

    /**
     * The model of the text whose language {@linkplain Language#comesBefore comes first}, with the words of the other beside its own; empty where
     * one of them has errors or they do not mean the same.
     */
    static Optional<TariffModel> model(Compilation one, Compilation other) {
        if (!one.isAccepted() || !other.isAccepted()) {
            return Optional.empty();
        }
        boolean inOrder = one.source().language().comesBefore(other.source().language());
        Compilation first = inOrder ? one : other;
        Compilation second = inOrder ? other : one;
        Comparison comparison = Comparison.of(first.text(), second.text());
        Divergences.check(comparison, inOrder, one.problems());
        return comparison.isSame()
                ? Optional.of(joined(first.model().orElseThrow(), second.model().orElseThrow(), comparison))
                : Optional.empty();
    }

    private static TariffModel joined(TariffModel first, TariffModel second, Comparison comparison) {
        Map<Integer, ClauseModel> byStart = second.clauses().stream()
                .collect(Collectors.toMap(clause -> clause.place().start(), Function.identity()));
        Map<Integer, Integer> counterparts = new HashMap<>();
        comparison
                .pairs()
                .forEach(pair ->
                        counterparts.put(pair.one().start(), pair.other().start()));
        Map<Integer, ClauseModel> sentences = new HashMap<>();
        for (ClauseModel clause : first.clauses()) {
            Optional.ofNullable(counterparts.get(clause.place().start()))
                    .map(byStart::get)
                    .ifPresent(counterpart -> sentences.put(clause.index(), counterpart));
        }
        return first.with(
                first.glossary().with(new GlossaryModel.Twin(second.title(), second.sourceName(), sentences)));
    }
}
