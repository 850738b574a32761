package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
     * @param spans one for each calendar month, in order; none where nothing is late
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
     * Days of one month that bear one rate.
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

    /** Of what fell due earlier, the interest from one day on, which bears none any more, to another, which does. */
    static Interest between(
            InterestTerms terms,
            Rational principal,
            LocalDate due,
            LocalDate reckoned,
            LocalDate received,
            RateSeries series) {
        List<Span> spans = new ArrayList<>();
        Rational amount = Rational.ZERO;
        LocalDate from = reckoned.plusDays(1);
        while (!from.isAfter(received)) {
            YearMonth month = YearMonth.from(from);
            Optional<YearMonth> published = published(terms.reset(), month, due);
            Optional<Rational> rate = published.isEmpty()
                    ? Optional.of(terms.margin())
                    : series.lastOfMonth(published.get()).map(terms.margin()::plus);
            if (rate.isEmpty()) {
                return new NoRate(published.get());
            }
            LocalDate to = received.isBefore(month.atEndOfMonth()) ? received : month.atEndOfMonth();
            Rational base = switch (terms.compounding()) {
                case SIMPLE -> principal;
                case MONTHLY -> principal.plus(amount);
            };
            Span span = span(from, to, rate.get(), base, terms.dayCount());
            spans.add(span);
            amount = amount.plus(span.amount());
            from = to.plusDays(1);
        }
        return new Accrued(amount, spans.stream().mapToLong(Span::days).sum(), spans);
    }

    private static Optional<YearMonth> published(Reset reset, YearMonth month, LocalDate due) {
        return switch (reset) {
            case FIXED -> Optional.empty();
            case LAST_OF_MONTH_BEFORE_EACH_DAY -> Optional.of(month.minusMonths(1));
            case LAST_OF_MONTH_BEFORE_DUE -> Optional.of(YearMonth.from(due).minusMonths(1));
        };
    }

    private static Span span(LocalDate from, LocalDate to, Rational rate, Rational base, DayCount count) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        Rational share = count.share(YearMonth.from(from), days);
        return new Span(from, to, rate, days, base.times(rate).times(share));
    }
}
