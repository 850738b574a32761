package dev.tariffc.compiler.model;

import java.util.Optional;

/**
 * A sum that runs on from one paid period to the next.
 *
 * @param label the words for what is summed
 * @param base what one period adds
 * @param over the period that it fills
 * @param combination how payers are combined; none where each stands alone
 */
public record TotalModel(String label, Term base, PeriodTerm over, Optional<Combination> combination) {

    /** The text whose equal values combine payers, and the sentence that says so. */
    public record Combination(Term.ReadFact by, ClauseModel clause) {}

    /** The text whose equal values combine payers. */
    public Optional<Term.ReadFact> group() {
        return combination.map(Combination::by);
    }
}
