package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.BusinessCalendar;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The days of an evaluation, and what depends on the day. */
abstract class Dates extends Inputs {

    /** As many days as a hundred years have at most: nothing is due or kept so long after anything. */
    private static final Rational MOST_COUNTED = Rational.of(110_000);

    private final InForce inForce;

    Dates(Request request) {
        super(request);
        this.inForce = request.inForce();
    }

    /** The day whose rates apply: the first of the period at hand on which the tariff is in force. */
    protected final Day rateDate() {
        return Day.of(inForce.firstOf(paid()));
    }

    /** The days of a period whose rates apply: those on which the tariff is in force, or all where it is on none. */
    protected final List<Period> rateDays(Period period) {
        return inForce.daysOf(period);
    }

    /** The last day on which something may be done. */
    protected static Obligation due(Clause clause, String what, Day day) {
        return Obligation.of(clause, Obligation.Kind.DUE, what, day);
    }

    /** The last day until which something is kept. */
    protected static Obligation kept(Clause clause, String what, Day day) {
        return Obligation.of(clause, Obligation.Kind.KEPT, what, day);
    }

    /** The day on which something counts as received. */
    protected static Obligation received(Clause clause, String what, Day day) {
        return Obligation.of(clause, Obligation.Kind.RECEIVED, what, day);
    }

    /** The first day of a period. */
    protected static Day first(Period period) {
        return Day.of(period.start());
    }

    /** The last day of a period. */
    protected static Day last(Period period) {
        return Day.of(period.end());
    }

    /**
     * The first day of a period that a day tells.
     *
     * @param period from the day, as a period of one day, to the period that is meant
     */
    protected static Day first(Day day, UnaryOperator<Period> period) {
        return day.isKnown() ? first(period.apply(Period.day(day.date()))) : day;
    }

    /** The last day of a period that a day tells. */
    protected static Day last(Day day, UnaryOperator<Period> period) {
        return day.isKnown() ? last(period.apply(Period.day(day.date()))) : day;
    }

    /** How many days a period has. */
    protected static Figure days(Period period) {
        return Figure.of(Rational.of(period.days()));
    }

    /** How many days a period has that a day tells. */
    protected static Figure days(Day day, UnaryOperator<Period> period) {
        return day.isKnown() ? days(period.apply(Period.day(day.date()))) : Figure.refused(day.refusals());
    }

    /** The day of that name in a period, or in the year in which the period begins. */
    protected static Day dayOf(MonthDay day, Period period) {
        return Day.of(period.date(day));
    }

    /** The day of that name in a period that another day tells. */
    protected static Day dayOf(MonthDay day, Day of, UnaryOperator<Period> period) {
        return of.isKnown() ? dayOf(day, period.apply(Period.day(of.date()))) : of;
    }

    /** As many units of time after a day, or before it, as a figure says; refused where it says no such number. */
    protected static Day shifted(Day from, Figure count, Clause clause, BiFunction<Day, Integer, Day> shift) {
        if (!from.isKnown() || !count.isKnown()) {
            return Day.refused(Answer.union(from.refusals(), count.refusals()));
        }
        Rational number = count.number();
        boolean counted = number.isWhole() && number.signum() >= 0 && number.compareTo(MOST_COUNTED) <= 0;
        Day shifted = counted ? shift.apply(from, (int) number.longValueExact()) : from;
        boolean known = counted && shifted.isKnown();
        return !counted || (known && !isInCalendars(shifted.date()))
                ? Day.refused(Set.of(new Refusal.NotCounted(clause, number)))
                : shifted;
    }

    private static boolean isInCalendars(LocalDate day) {
        return day.getYear() >= Period.FIRST_YEAR && day.getYear() <= Period.LAST_YEAR;
    }

    /** So many business days after a day, or before it where the count is below zero. */
    protected final Day plusBusinessDays(Day day, int count, Clause clause, String place) {
        return onCalendar(day, clause, place, found -> found.plus(day.date(), count));
    }

    /** The day, or the next business day where it is none. */
    protected final Day nextBusinessDay(Day day, Clause clause, String place) {
        return onCalendar(day, clause, place, found -> found.next(day.date()));
    }

    /** The day, or the business day before where it is none. */
    protected final Day previousBusinessDay(Day day, Clause clause, String place) {
        return onCalendar(day, clause, place, found -> found.previous(day.date()));
    }

    private Day onCalendar(Day day, Clause clause, String place, Function<BusinessCalendar, LocalDate> counted) {
        if (!day.isKnown()) {
            return day;
        }
        return standpoint()
                .calendar()
                .map(found -> Day.of(counted.apply(found)))
                .orElseGet(() -> Day.refused(Set.of(new Refusal.NoCalendar(clause, place))));
    }

    /**
     * Whether a text is known that was published on one day and stood until another, which is none of its days; {@link
     * LocalDate#MAX} where it still stands.
     */
    protected final Truth knownWithin(LocalDate from, LocalDate until) {
        boolean stands = until.equals(LocalDate.MAX) || standpoint().knownOn().isBefore(until);
        return Truth.of(stands && !standpoint().knownOn().isBefore(from));
    }

    /** Whether the rate date lies within, both days included. */
    protected final Truth rateDateWithin(LocalDate from, LocalDate to) {
        return rateDateWithin(paid(), from, to);
    }

    /** Whether the rate date of a part of what is paid lies within. */
    protected final Truth rateDateWithin(Period part, LocalDate from, LocalDate to) {
        return within(inForce.firstOf(part), from, to);
    }

    /** The same where the last day of a period tells its rates: the last on which the tariff is in force. */
    protected final Truth lastRateDateWithin(Period period, LocalDate from, LocalDate to) {
        return within(inForce.lastOf(period), from, to);
    }

    private static Truth within(LocalDate day, LocalDate from, LocalDate to) {
        return Truth.of(!day.isBefore(from) && !day.isAfter(to));
    }
}
