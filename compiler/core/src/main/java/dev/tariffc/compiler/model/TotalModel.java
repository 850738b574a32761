package dev.tariffc.compiler.model;

import java.util.Optional;

/**
 * A sum that runs on from one paid period to the next.
 *
 * @param label the words for what is summed
 * @param base what one period adds
 * @param over the period that it fills
 * @param combination how payers are combined; none where each stands alone
 * @param clause the first sentence that accumulates it
 * @param rule what that sentence defines
 */
public record TotalModel(
        String label,
        NumberTerm base,
        PeriodTerm over,
        Optional<Combination> combination,
        ClauseModel clause,
        DeclaredName rule) {

    /** The text whose equal values combine payers, and the sentence that says so. */
    public record Combination(Read by, ClauseModel clause) {}

    /** The text whose equal values combine payers. */
    public Optional<Read> group() {
        return combination.map(Combination::by);
    }

    /** Whether it is what those brackets run on. */
    public boolean isOf(NumberTerm.OnScale scale) {
        return scale.running()
                .filter(running -> over.equals(running.over()) && base.equals(scale.base()))
                .isPresent();
    }
}
