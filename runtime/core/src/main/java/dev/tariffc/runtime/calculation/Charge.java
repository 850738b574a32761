package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** What is paid together, and for which kind of period; each generated calculator has an enum of its own. */
public interface Charge {

    /** The first day of a calendar year. */
    MonthDay JANUARY_1 = MonthDay.of(1, 1);

    /**
     * What a <em>pays</em> sentence says.
     *
     * @param clause the sentence
     * @param payer the tariff's word for who pays: {@code station}
     * @param cycle the kind of period that is paid
     * @param from the day of the year on which licence years and seasons begin; none for the calendar's own periods
     * @param to the last day of the year of seasons; none for everything else
     * @param payables the rules whose amounts are payable, in the order named
     * @param rounding how each payable amount is rounded, once; none if the tariff leaves it exact
     * @param occasion the tariff's word for what is paid for, where that is an occasion: {@code concert}
     * @param begins the date of each payer on whose anniversaries its years begin; none where they begin alike for all
     */
    record Pays(
            Clause clause,
            String payer,
            Period.Kind cycle,
            Optional<MonthDay> from,
            Optional<MonthDay> to,
            List<Rule> payables,
            Currency currency,
            Optional<Rounding> rounding,
            Optional<Occasion> occasion,
            Optional<Fact> begins) {
        public Pays {
            payables = List.copyOf(payables);
        }

        /** What is paid for occasions, or for periods that are cut alike for all payers. */
        public Pays(
                Clause clause,
                String payer,
                Period.Kind cycle,
                Optional<MonthDay> from,
                Optional<MonthDay> to,
                List<Rule> payables,
                Currency currency,
                Optional<Rounding> rounding,
                Optional<Occasion> occasion) {
            this(clause, payer, cycle, from, to, payables, currency, rounding, occasion, Optional.empty());
        }

        /** What is paid for periods. */
        public Pays(
                Clause clause,
                String payer,
                Period.Kind cycle,
                Optional<MonthDay> from,
                Optional<MonthDay> to,
                List<Rule> payables,
                Currency currency,
                Optional<Rounding> rounding) {
            this(clause, payer, cycle, from, to, payables, currency, rounding, Optional.empty());
        }

        /** The same for years that begin on the anniversaries of a date of each payer. */
        public Pays from(Fact date) {
            return new Pays(clause, payer, cycle, from, to, payables, currency, rounding, occasion, Optional.of(date));
        }
    }

    /**
     * What something is paid for, where that is no period.
     *
     * @param label the tariff's word for it
     * @param equivalent the official term of the other language
     */
    record Occasion(String label, Optional<String> equivalent) {}

    Pays pays();

    /** The sentence that says so. */
    default Clause clause() {
        return pays().clause();
    }

    /** The tariff's word for who pays. */
    default String payer() {
        return pays().payer();
    }

    /** The kind of period that is paid. */
    default Period.Kind cycle() {
        return pays().cycle();
    }

    /** What is paid for, where that is an occasion. */
    default Optional<Occasion> occasion() {
        return pays().occasion();
    }

    /** The date of each payer on whose anniversaries its years begin; none where they begin alike for all. */
    default Optional<Fact> begins() {
        return pays().begins();
    }

    /** Whether the calendar alone tells its periods: those of occasions and of years of each payer it does not know. */
    default boolean isOfCalendar() {
        return cycle() != Period.Kind.OCCASION && begins().isEmpty();
    }

    /** The rules whose amounts are payable, in the order named. */
    default List<Rule> payables() {
        return pays().payables();
    }

    /** What is paid in. */
    default Currency currency() {
        return pays().currency();
    }

    /** How each payable amount is rounded, once; none if the tariff leaves it exact. */
    default Optional<Rounding> rounding() {
        return pays().rounding();
    }

    /** The first period that this charge is paid for which begins on a day or later; none of what no calendar knows. */
    default Optional<Period> firstFrom(LocalDate day) {
        if (begins().isPresent()) {
            return Optional.empty();
        }
        return seasonFrom(day).or(() -> Period.firstFrom(cycle(), pays().from(), day));
    }

    /** The first year that begins on a day or later, of those that begin on the anniversaries of a payer's date. */
    default Optional<Period> firstFrom(LocalDate day, LocalDate payersDate) {
        int years = Math.max(0, day.getYear() - payersDate.getYear());
        LocalDate first = payersDate.plusYears(years);
        return Period.startingYear(first.isBefore(day) ? payersDate.plusYears(years + 1L) : first);
    }

    /** Whether a day is a payer's date or one of its anniversaries; that of 29 February is the 28th in most years. */
    default boolean isAnniversary(LocalDate payersDate, LocalDate day) {
        return !day.isBefore(payersDate)
                && payersDate
                        .plusYears((long) day.getYear() - payersDate.getYear())
                        .equals(day);
    }

    /** The last period that this charge is paid for which has begun by a day; none of what no calendar knows. */
    default Optional<Period> lastBegun(LocalDate day) {
        return seasonFrom(day.minusYears(1).plusDays(1))
                .or(() -> firstFrom(day.plusDays(1)).map(next -> next.minus(1)));
    }

    /** Whether a period is one of those that this charge is paid for. */
    default boolean isPaidFor(Period period) {
        MonthDay starts = MonthDay.from(period.start());
        boolean inStep = pays().from()
                .map(starts::equals)
                .orElse(cycle() != Period.Kind.YEAR || begins().isPresent() || starts.equals(JANUARY_1));
        boolean inSeason = seasonFrom(period.start())
                .map(season -> season.end().equals(period.end()))
                .orElse(true);
        return period.kind() == cycle() && inStep && inSeason;
    }

    /** The first season that this charge is paid for which begins on a day or later; none of what is paid for no season. */
    default Optional<Period> seasonFrom(LocalDate day) {
        return pays().from().flatMap(from -> pays().to().map(to -> Period.seasonFrom(from, to, day)));
    }
}
