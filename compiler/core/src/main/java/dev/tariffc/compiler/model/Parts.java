package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Several periods of one kind: those that make up another ({@code each month of the year}), or those after one that does not
 * move, up to and with another of its kind.
 *
 * @param of what they make up, or the last of them
 * @param part the one at hand
 * @param after the one before the first; none where they make up another
 */
public record Parts(PeriodTerm of, PeriodTerm.Part part, Optional<Period> after) {

    /** Those that make up another. */
    public Parts(PeriodTerm of, PeriodTerm.Part part) {
        this(of, part, Optional.empty());
    }

    /** The same of another period. */
    public Parts of(PeriodTerm other) {
        return new Parts(other, part, after);
    }

    /** Those that a period that does not move is made of, or is the last of. */
    public List<Period> in(Period whole) {
        return after.map(whole::after).orElseGet(() -> whole.parts(part.kind()));
    }
}
