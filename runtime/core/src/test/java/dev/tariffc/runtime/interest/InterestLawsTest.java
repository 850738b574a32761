package dev.tariffc.runtime.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.interest.Interest.Accrued;
import dev.tariffc.runtime.interest.Interest.Span;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class InterestLawsTest {

    private static final YearMonth FIRST = YearMonth.of(2016, 12);
    private static final int MONTHS = 60;

    @Property
    void simpleInterestIsAdditiveOverAdjoiningSpans(
            @ForAll("simple") InterestTerms terms,
            @ForAll("series") RateSeries series,
            @ForAll @LongRange(min = 1, max = 10_000_000) long cents,
            @ForAll("days") LocalDate due,
            @ForAll @IntRange(max = 500) int first,
            @ForAll @IntRange(max = 500) int second) {
        Rational principal = Rational.of(cents, 100);
        LocalDate between = due.plusDays(first);
        LocalDate received = between.plusDays(second);
        assertEquals(
                amount(terms, principal, due, received, series),
                amount(terms, principal, due, between, series)
                        .plus(amount(terms, principal, between, received, series)));
    }

    /** A month that has begun by the day between is charged in the first span, whole, and not again in the second. */
    @Property
    void reckonedInTwoGoesSimpleInterestIsTheSame(
            @ForAll("terms") InterestTerms terms,
            @ForAll("series") RateSeries series,
            @ForAll("days") LocalDate due,
            @ForAll @IntRange(max = 500) int first,
            @ForAll @IntRange(max = 500) int second) {
        Assume.that(terms.compounding() == Compounding.SIMPLE);
        LocalDate between = due.plusDays(first);
        LocalDate received = between.plusDays(second);
        Rational principal = Rational.of(997);
        Accrued later = (Accrued) Interest.between(terms, principal, due, between, received, series);
        assertEquals(
                amount(terms, principal, due, received, series),
                amount(terms, principal, due, between, series).plus(later.amount()));
    }

    @Property
    void aLaterPaymentNeverCostsLess(
            @ForAll("terms") InterestTerms terms,
            @ForAll("series") RateSeries series,
            @ForAll @LongRange(max = 10_000_000) long cents,
            @ForAll("days") LocalDate due,
            @ForAll @IntRange(min = -30, max = 700) int late,
            @ForAll @IntRange(max = 100) int later) {
        Rational principal = Rational.of(cents, 100);
        Rational sooner = amount(terms, principal, due, due.plusDays(late), series);
        assertTrue(amount(terms, principal, due, due.plusDays(late + later), series)
                        .compareTo(sooner)
                >= 0);
    }

    @Property
    void interestIsInProportionToThePrincipal(
            @ForAll("terms") InterestTerms terms,
            @ForAll("series") RateSeries series,
            @ForAll @LongRange(max = 10_000_000) long cents,
            @ForAll @LongRange(max = 10_000_000) long others,
            @ForAll("days") LocalDate due,
            @ForAll @IntRange(max = 700) int late) {
        LocalDate received = due.plusDays(late);
        assertEquals(
                amount(terms, Rational.of(cents + others, 100), due, received, series),
                amount(terms, Rational.of(cents, 100), due, received, series)
                        .plus(amount(terms, Rational.of(others, 100), due, received, series)));
    }

    @Property
    void spansCoverEachLateDayOnceAndMakeUpTheAmount(
            @ForAll("terms") InterestTerms terms,
            @ForAll("series") RateSeries series,
            @ForAll("days") LocalDate due,
            @ForAll @IntRange(max = 700) int late) {
        Accrued accrued = (Accrued) Interest.of(terms, Rational.of(997), due, due.plusDays(late), series);
        LocalDate next = due.plusDays(1);
        Rational sum = Rational.ZERO;
        for (Span span : accrued.spans()) {
            assertEquals(next, span.from());
            if (!terms.dayCount().isOfMonthsBegun()) {
                assertEquals(YearMonth.from(span.from()), YearMonth.from(span.to()));
            }
            assertEquals(ChronoUnit.DAYS.between(span.from(), span.to()) + 1, span.days());
            sum = sum.plus(span.amount());
            next = span.to().plusDays(1);
        }
        assertEquals(due.plusDays(late).plusDays(1), next);
        assertEquals(late, accrued.days());
        assertEquals(accrued.amount(), sum);
    }

    @Provide
    Arbitrary<InterestTerms> simple() {
        return terms(
                        Arbitraries.just(Compounding.SIMPLE),
                        Arbitraries.of(Reset.class).filter(reset -> reset != Reset.LAST_OF_MONTH_BEFORE_DUE))
                .filter(terms -> !terms.dayCount().isOfMonthsBegun());
    }

    @Provide
    Arbitrary<InterestTerms> terms() {
        return terms(Arbitraries.of(Compounding.class), Arbitraries.of(Reset.class));
    }

    @Provide
    Arbitrary<RateSeries> series() {
        Arbitrary<List<Integer>> basisPoints =
                Arbitraries.integers().between(0, 5_000).list().ofSize(MONTHS);
        return basisPoints.map(points -> RateSeries.of(IntStream.range(0, MONTHS)
                .collect(
                        TreeMap::new,
                        (rates, i) ->
                                rates.put(FIRST.plusMonths(i).atDay(1 + i % 28), Rational.of(points.get(i), 10_000)),
                        TreeMap::putAll)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2017, 1, 31).toEpochDay(),
                        LocalDate.of(2018, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<InterestTerms> terms(Arbitrary<Compounding> compounding, Arbitrary<Reset> reset) {
        return Combinators.combine(rates(reset), Arbitraries.of(DayCount.class), compounding)
                .as((rate, count, compounds) -> new InterestTerms(rate, count, compounds, Until.PAYMENT));
    }

    /** One rate, the lesser or the greater of two, and one from a day on. */
    private static Arbitrary<InterestRate> rates(Arbitrary<Reset> reset) {
        Arbitrary<Rational> margin = Arbitraries.integers().between(0, 500).map(points -> Rational.of(points, 10_000));
        Arbitrary<InterestRate> single = Arbitraries.oneOf(
                margin.map(InterestRate::of), Combinators.combine(reset, margin).as(InterestRate::published));
        Arbitrary<InterestRate> picked = Combinators.combine(Arbitraries.of(true, false), single, single)
                .as((greater, one, other) ->
                        greater ? InterestRate.greater(one, other) : InterestRate.lesser(one, other));
        Arbitrary<LocalDate> from = Arbitraries.integers().between(0, 900).map(LocalDate.of(2017, 1, 1)::plusDays);
        return Arbitraries.oneOf(
                single, picked, Combinators.combine(picked, from, single).as(InterestRate::thenFrom));
    }

    private static Rational amount(
            InterestTerms terms, Rational principal, LocalDate due, LocalDate received, RateSeries series) {
        return ((Accrued) Interest.of(terms, principal, due, received, series)).amount();
    }
}
