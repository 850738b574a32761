package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/**
 * What the value of a fact is about: one period, or nothing in particular, as a capacity is that stands whatever the month
 * (semantics 1.4).
 *
 * @param period the period; empty for what stands
 */
public record About(Optional<Period> period) {

    private static final About NOTHING = new About(Optional.empty());

    /** For a fact that stands. */
    public static About nothing() {
        return NOTHING;
    }

    public static About of(Period period) {
        return new About(Optional.of(period));
    }

    /** {@code 2018-01}, or nothing for what stands. */
    @Override
    public String toString() {
        return period.map(Period::toString).orElse("");
    }
}
