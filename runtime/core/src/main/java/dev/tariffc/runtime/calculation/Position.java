package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the running totals of a payer stand before a period. Immutable. Sums only, so that adding up rows in any order, a
 * window function of a data base and figures typed by hand give the same.
 */
public final class Position {

    /**
     * The sums of one running total.
     *
     * @param over the period, mostly a year, that the total fills
     * @param soFar the sum in it before the period that is assessed: of the group where payers are combined
     * @param whole the group's sum of the period that is assessed, with this payer's; none where the payer stands alone
     */
    public record Sums(Period over, Rational soFar, Optional<Rational> whole) {}

    private static final Position UNKNOWN = new Position(Map.of());

    private final Map<Total, Sums> sums;

    private Position(Map<Total, Sums> sums) {
        this.sums = sums;
    }

    /** Nothing is known of what came before; totals are taken as zero, with a warning unless the period opens the year. */
    public static Position unknown() {
        return UNKNOWN;
    }

    /** This position with the sum of a payer that stands alone. */
    public Position with(Total total, Period over, Rational soFar) {
        return with(total, new Sums(over, soFar, Optional.empty()));
    }

    /** This position with the sums of a group: before the period, and in it with this payer. */
    public Position withGroup(Total total, Period over, Rational soFar, Rational whole) {
        return with(total, new Sums(over, soFar, Optional.of(whole)));
    }

    private Position with(Total total, Sums added) {
        Map<Total, Sums> all = new HashMap<>(sums);
        all.put(total, added);
        return new Position(Map.copyOf(all));
    }

    /** The sums of a running total, if they are known. */
    public Optional<Sums> sums(Total total) {
        return Optional.ofNullable(sums.get(total));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    @Override
    public String toString() {
        return "Position" + sums;
    }
}
