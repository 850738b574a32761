package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/** A date, or the reasons why there is none. */
public final class Day extends Answer {

    private static final int DAYS_OF_A_WEEK = 7;

    private final @Nullable LocalDate date;

    private Day(@Nullable LocalDate date, Set<Refusal> refusals) {
        super(refusals);
        this.date = date;
    }

    public static Day of(LocalDate date) {
        return new Day(date, Set.of());
    }

    public static Day refused(Set<Refusal> refusals) {
        return new Day(null, refusals);
    }

    /** The date; only where {@link #isKnown()}. */
    public LocalDate date() {
        if (date == null) {
            throw new IllegalStateException("refused: " + refusals());
        }
        return date;
    }

    @Override
    public Value value() {
        return Value.of(date());
    }

    public Day plusDays(int days) {
        return isKnown() ? of(date().plusDays(days)) : this;
    }

    public Day plusWeeks(int weeks) {
        return plusDays(DAYS_OF_A_WEEK * weeks);
    }

    /** That many months on; a day that the month lacks becomes its last. */
    public Day plusMonths(int months) {
        return isKnown() ? of(date().plusMonths(months)) : this;
    }

    /** That many years on; 29 February becomes the 28th where there is none. */
    public Day plusYears(int years) {
        return isKnown() ? of(date().plusYears(years)) : this;
    }

    /**
     * That many months after a period whose last day this is: as many months after the first day that follows it, less a
     * day, so that six months after the end of February end with August.
     */
    public Day monthsAfterEnd(int months) {
        return isKnown() ? of(date().plusDays(1).plusMonths(months).minusDays(1)) : this;
    }

    /** That many years after a period whose last day this is. */
    public Day yearsAfterEnd(int years) {
        return monthsAfterEnd(12 * years);
    }

    /** The days to another day, which counts; refused where that is earlier. */
    public Figure daysTo(Day other, Clause clause) {
        return counted(other, clause, ChronoUnit.DAYS::between);
    }

    /** The days to another day, by seven; refused where that is earlier. */
    public Figure weeksTo(Day other, Clause clause) {
        return daysTo(other, clause).times(Figure.of(Rational.of(1, DAYS_OF_A_WEEK)));
    }

    /** As many weeks as end by the other day; refused where that is earlier. */
    public Figure wholeWeeksTo(Day other, Clause clause) {
        return counted(other, clause, ChronoUnit.WEEKS::between);
    }

    /** As many weeks as it takes to reach the other day; refused where that is earlier. */
    public Figure weeksBegunTo(Day other, Clause clause) {
        return counted(other, clause, (from, to) -> ChronoUnit.WEEKS.between(from, to.plusDays(DAYS_OF_A_WEEK - 1L)));
    }

    /** As many months as can be added without passing the other day; refused where that is earlier. */
    public Figure wholeMonthsTo(Day other, Clause clause) {
        return counted(other, clause, Day::wholeMonths);
    }

    /** The same after a period whose last day this is. */
    public Figure wholeMonthsAfterEndTo(Day other, Clause clause) {
        return counted(other, clause, (from, to) -> wholeMonths(from.plusDays(1), to.plusDays(1)));
    }

    /** As many months as have to be added to reach the other day; refused where that is earlier. */
    public Figure monthsBegunTo(Day other, Clause clause) {
        return counted(other, clause, Day::monthsBegun);
    }

    /** The same after a period whose last day this is. */
    public Figure monthsBegunAfterEndTo(Day other, Clause clause) {
        return counted(other, clause, (from, to) -> monthsBegun(from.plusDays(1), to.plusDays(1)));
    }

    private static long monthsBegun(LocalDate from, LocalDate to) {
        long whole = wholeMonths(from, to);
        return from.plusMonths(whole).isBefore(to) ? whole + 1 : whole;
    }

    /** A month after January 31 is the last day of February, which the calendar's own count does not reach. */
    private static long wholeMonths(LocalDate from, LocalDate to) {
        long next = ChronoUnit.MONTHS.between(from, to) + 1;
        return from.plusMonths(next).isAfter(to) ? next - 1 : next;
    }

    private Figure counted(Day other, Clause clause, ToLongBiFunction<LocalDate, LocalDate> count) {
        if (!isKnown() || !other.isKnown()) {
            return Figure.refused(union(refusals(), other.refusals()));
        }
        return other.date().isBefore(date())
                ? Figure.refused(Set.of(new Refusal.CountedBackwards(clause, date(), other.date())))
                : Figure.of(Rational.of(count.applyAsLong(date(), other.date())));
    }

    public Day earlierOf(Day other) {
        return pick(other, isKnown() && other.isKnown() && date().isAfter(other.date()));
    }

    public Day laterOf(Day other) {
        return pick(other, isKnown() && other.isKnown() && date().isBefore(other.date()));
    }

    private Day pick(Day other, boolean theOther) {
        if (isKnown() && other.isKnown()) {
            return theOther ? other : this;
        }
        return refused(union(refusals(), other.refusals()));
    }

    public Truth isBefore(Day other) {
        if (isKnown() && other.isKnown()) {
            return Truth.of(date().isBefore(other.date()));
        }
        return Truth.refused(union(refusals(), other.refusals()));
    }

    public Truth isAfter(Day other) {
        return other.isBefore(this);
    }

    public Truth isNoLaterThan(Day other) {
        return isAfter(other).not();
    }
}
