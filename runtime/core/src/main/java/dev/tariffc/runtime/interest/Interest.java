package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a principal bears from its due date to its receipt, exactly, or the month whose rate is missing. */
public sealed interface Interest {

    /** What each of the two comes to. */
    <R> R match(Function<Accrued, R> accrued, Function<NoRate, R> noRate);

    /**
     * @param amount exact, in the unit of the principal
     * @param days that bear interest
     * @param spans one for each calendar month, or each month of delay where these count whole, and each rate in it, in order; none
     *     where nothing is late
     */
    record Accrued(Rational amount, long days, List<Span> spans) implements Interest {
        public Accrued {
            spans = List.copyOf(spans);
        }

        @Override
        public <R> R match(Function<Accrued, R> accrued, Function<NoRate, R> noRate) {
            return accrued.apply(this);
        }
    }

    /** No rate was published in the month whose last one is needed. */
    record NoRate(YearMonth month) implements Interest {
        @Override
        public <R> R match(Function<Accrued, R> accrued, Function<NoRate, R> noRate) {
            return noRate.apply(this);
        }
    }

    /**
     * Days of one month that bear one rate; those of a month of delay bear together what a whole one does.
     *
     * @param from the first day that bears it
     * @param to the last
     * @param rate with the margin
     */
    record Span(LocalDate from, LocalDate to, Rational rate, long days, Rational amount) {}

    /** The due day bears no interest, the day of receipt does; nothing received by the due day bears any. */
    static Interest of(InterestTerms terms, Rational principal, LocalDate due, LocalDate received, RateSeries series) {
        return between(terms, principal, due, due, received, series);
    }

    /**
     * Of what fell due earlier, the interest from one day on, which bears none any more, to another, which does.
     *
     * @param due the day on which it was due, or since which it is open again: months of delay are counted from it
     */
    static Interest between(
            InterestTerms terms,
            Rational principal,
            LocalDate due,
            LocalDate reckoned,
            LocalDate received,
            RateSeries series) {
        List<Span> spans = new ArrayList<>();
        Rational amount = Rational.ZERO;
        Rational base = principal;
        LocalDate month = LocalDate.MIN;
        for (Stretch stretch : Stretch.of(terms, due, reckoned, received)) {
            Optional<YearMonth> lacking = terms.rate().lacks(stretch.from(), due, series);
            if (lacking.isPresent()) {
                return new NoRate(lacking.get());
            }
            Rational rate = terms.rate().on(stretch.from(), due, series);
            if (!stretch.month().equals(month)) {
                month = stretch.month();
                base = switch (terms.compounding()) {
                    case SIMPLE -> principal;
                    case MONTHLY -> principal.plus(amount);
                };
            }
            Span span = span(stretch, rate, base, terms.dayCount());
            spans.add(span);
            amount = amount.plus(span.amount());
        }
        return new Accrued(amount, spans.stream().mapToLong(Span::days).sum(), spans);
    }

    /**
     * The day up to which what is open again bears no interest any more, where months of delay count whole: a month that was
     * charged is not charged again, and one that was not is charged whole.
     *
     * @param since the day from which months of delay are counted
     * @param charged the last day that bore interest
     * @param open the day on which it is open again
     */
    static LocalDate reckonedAgain(LocalDate since, LocalDate charged, LocalDate open) {
        LocalDate end = endOfDelay(since, open);
        LocalDate before = endOfDelay(since, charged);
        return end.equals(before) || end.equals(open)
                ? open
                : Stretch.startOfDelay(since, open).minusDays(1);
    }

    /** The end of the month of delay that holds a day. */
    static LocalDate endOfDelay(LocalDate since, LocalDate day) {
        return Stretch.endOfDelay(since, day);
    }

    private static Span span(Stretch stretch, Rational rate, Rational base, DayCount count) {
        Rational share = count.share(YearMonth.from(stretch.from()), stretch.days());
        return new Span(
                stretch.from(),
                stretch.to(),
                rate,
                stretch.days(),
                base.times(rate).times(share));
    }
}
