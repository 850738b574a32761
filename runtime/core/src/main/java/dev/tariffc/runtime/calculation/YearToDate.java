package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the facts of earlier periods add up to, in the year that a paid period goes on with.
 *
 * @param isGiven whether there are facts of any earlier period
 * @param refusals what is missing between those periods and the paid one; the sum stands only where nothing is
 */
public record YearToDate(Rational sum, boolean isGiven, Set<Refusal> refusals) {

    /** So many days has the longest period that a total fills. */
    private static final int MOST_PERIODS = 366;

    /** Goes back from the paid period, which does not count itself, to the beginning of the year. */
    public static YearToDate before(Calculator calculator, Total total, Period paid, Facts facts) {
        Rational sum = Rational.ZERO;
        boolean given = false;
        Set<Refusal> missing = new LinkedHashSet<>();
        Set<Refusal> between = Set.of();
        if (paid.kind() == Period.Kind.OCCASION) {
            return new YearToDate(sum, false, between);
        }
        Probe probe = calculator.probe();
        Period over = probe.over(total, paid, facts);
        Period earlier = paid.plus(-1);
        for (int n = 1; n <= MOST_PERIODS && probe.over(total, earlier, facts).equals(over); n++) {
            Figure running = probe.running(total, earlier, facts);
            if (running.isKnown()) {
                sum = sum.plus(running.number());
                given = true;
                between = new LinkedHashSet<>(missing);
            } else {
                missing.addAll(running.refusals());
            }
            earlier = earlier.plus(-1);
        }
        return new YearToDate(sum, given, between);
    }
}
