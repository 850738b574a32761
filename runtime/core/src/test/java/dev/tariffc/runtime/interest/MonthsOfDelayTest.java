package dev.tariffc.runtime.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.interest.Interest.Accrued;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months of delay, of which a part counts whole: each ends on the day of the same number as the due day, or the last of its month. */
class MonthsOfDelayTest {

    private static final Rational THOUSAND = Rational.of(1_000);
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);

    /** 1,000 at 1.5%: 15 for each month. A month after January 31 ends on February 28, after February 28 on March 28. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-04-02, 45",
        "2026-01-31, 2026-01-31, 0",
        "2026-01-31, 2026-02-01, 15",
        "2026-01-31, 2026-02-28, 15",
        "2026-01-31, 2026-03-01, 30",
        "2026-01-31, 2026-03-31, 30",
        "2026-02-28, 2026-03-28, 15",
        "2026-02-28, 2026-03-29, 30",
        "2024-01-31, 2024-02-29, 15",
        "2025-12-15, 2026-12-15, 180",
        "2025-12-15, 2026-12-16, 195"
    })
    void aPartOfAMonthCountsWhole(LocalDate due, LocalDate received, String interest) {
        assertEquals(
                Rational.parse(interest),
                accrued(terms("1.5", DayCount.MONTHS_BEGUN, Compounding.SIMPLE), due, received)
                        .amount());
    }

    /** 18% a year is 1.5% for each month. */
    @Test
    void eachMonthBearsATwelfthOfTheRateOfAYear() {
        InterestTerms terms = terms("18", DayCount.TWELFTHS_BEGUN, Compounding.SIMPLE);
        assertEquals(
                Rational.of(45),
                accrued(terms, JANUARY_31, LocalDate.of(2026, 4, 2)).amount());
    }

    /** 1,000 x 1.02^3 = 1,061.208. */
    @Test
    void whatAMonthBroughtBearsInterestInTheNext() {
        InterestTerms terms = terms("2", DayCount.MONTHS_BEGUN, Compounding.MONTHLY);
        assertEquals(
                Rational.parse("61.208"),
                accrued(terms, JANUARY_31, LocalDate.of(2026, 4, 2)).amount());
    }

    @Test
    void theDaysAreThoseOfTheDelay() {
        Accrued accrued =
                accrued(terms("1.5", DayCount.MONTHS_BEGUN, Compounding.SIMPLE), JANUARY_31, LocalDate.of(2026, 4, 2));
        assertEquals(61, accrued.days());
        assertEquals(
                List.of("2026-02-01 2026-02-28", "2026-03-01 2026-03-31", "2026-04-01 2026-04-02"),
                accrued.spans().stream()
                        .map(span -> span.from() + " " + span.to())
                        .toList());
    }

    /** Charged up to March 1, when the second month had begun: only the third, from April 1 on, is left. */
    @Test
    void aMonthThatHasBegunIsChargedOnce() {
        InterestTerms terms = terms("1.5", DayCount.MONTHS_BEGUN, Compounding.SIMPLE);
        LocalDate reckoned = LocalDate.of(2026, 3, 1);
        assertEquals(Rational.ZERO, later(terms, reckoned, LocalDate.of(2026, 3, 31)));
        assertEquals(Rational.of(15), later(terms, reckoned, LocalDate.of(2026, 4, 2)));
    }

    private static Rational later(InterestTerms terms, LocalDate reckoned, LocalDate received) {
        return ((Accrued) Interest.between(terms, THOUSAND, JANUARY_31, reckoned, received, RateSeries.empty()))
                .amount();
    }

    /** A month begun bears the rate of its first day: 1/12 of 12% from February 16, and of 24% from March 16: 10 + 20. */
    @Test
    void aMonthBegunBearsTheRateOfItsFirstDay() {
        InterestTerms terms = new InterestTerms(
                InterestRate.published(Reset.LAST_OF_MONTH_BEFORE_EACH_DAY, Rational.ZERO),
                DayCount.TWELFTHS_BEGUN,
                Compounding.SIMPLE,
                Until.PAYMENT);
        RateSeries series = RateSeries.of(Map.of(
                LocalDate.of(2026, 1, 30), percent("12"),
                LocalDate.of(2026, 2, 27), percent("24"),
                LocalDate.of(2026, 3, 31), percent("36")));
        assertEquals(
                Rational.of(30),
                ((Accrued) Interest.of(terms, THOUSAND, LocalDate.of(2026, 2, 15), LocalDate.of(2026, 4, 15), series))
                        .amount());
    }

    /** 12% a year: 1% for March, of which 10 days bear 10/31. */
    @Test
    void byTheMonthADayBearsItsShareOfATwelfth() {
        InterestTerms terms = terms("12", DayCount.TWELVE_MONTHS, Compounding.SIMPLE);
        LocalDate due = LocalDate.of(2026, 2, 28);
        assertEquals(
                Rational.of(100, 31),
                accrued(terms, due, LocalDate.of(2026, 3, 10)).amount());
        assertEquals(
                Rational.of(10), accrued(terms, due, LocalDate.of(2026, 3, 31)).amount());
    }

    private static InterestTerms terms(String percent, DayCount count, Compounding compounding) {
        return new InterestTerms(InterestRate.of(percent(percent)), count, compounding, Until.PAYMENT);
    }

    private static Accrued accrued(InterestTerms terms, LocalDate due, LocalDate received) {
        return (Accrued) Interest.of(terms, THOUSAND, due, received, RateSeries.empty());
    }

    private static Rational percent(String text) {
        return Rational.parse(text).dividedBy(Rational.HUNDRED);
    }
}
