package dev.tariffc.runtime.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.interest.Interest.Accrued;
import dev.tariffc.runtime.interest.Interest.NoRate;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates that change with the days, and which of two a day bears. */
class InterestRateTest {

    private static final Rational AMOUNT = Rational.of(36_500);
    private static final InterestRate FIVE = InterestRate.of(percent("5"));
    private static final InterestRate SIX = InterestRate.of(percent("6"));
    private static final LocalDate JANUARY_1 = LocalDate.of(2022, 1, 1);

    private static final RateSeries RISING = RateSeries.of(Map.of(
            LocalDate.of(2021, 12, 31), percent("2"),
            LocalDate.of(2022, 3, 31), percent("4"),
            LocalDate.of(2022, 6, 30), percent("8"),
            LocalDate.of(2022, 12, 30), percent("1")));

    /** 36,500 over 365 days: a day bears as many dollars as the rate has per cents: 10 days at 5 and 21 at 6 are 50 + 126. */
    @Test
    void eachDayBearsTheRateOfThatDay() {
        Accrued accrued = accrued(
                FIVE.thenFrom(LocalDate.of(2022, 1, 11), SIX),
                Compounding.SIMPLE,
                LocalDate.of(2021, 12, 31),
                "2022-01-31");
        assertEquals(Rational.of(176), accrued.amount());
        assertEquals(
                List.of("2022-01-01 2022-01-10 50", "2022-01-11 2022-01-31 126"),
                accrued.spans().stream()
                        .map(span -> span.from() + " " + span.to() + " " + span.amount())
                        .toList());
    }

    @Test
    void theDayBeforeARateBeginsBearsTheOneBefore() {
        InterestRate rate = FIVE.thenFrom(JANUARY_1, SIX);
        assertEquals(percent("5"), rate.on(JANUARY_1.minusDays(1), JANUARY_1, RateSeries.empty()));
        assertEquals(percent("6"), rate.on(JANUARY_1, JANUARY_1, RateSeries.empty()));
    }

    /** Where a rate begins within a month, nothing compounds before the month is over: 176 of January bear with the principal. */
    @Test
    void aRateThatBeginsWithinAMonthDoesNotCompound() {
        Accrued accrued = accrued(
                FIVE.thenFrom(LocalDate.of(2022, 1, 11), SIX),
                Compounding.MONTHLY,
                LocalDate.of(2021, 12, 31),
                "2022-02-01");
        Rational february = Rational.of(36_676).times(percent("6")).dividedBy(Rational.of(365));
        assertEquals(Rational.of(176).plus(february), accrued.amount());
    }

    /** In the first quarter 2%, in the second 4%, in the third 8%, always with 1% more; the lesser of that and 6%. */
    @ParameterizedTest
    @CsvSource({"2022-03-31, 3, 6", "2022-04-01, 5, 6", "2022-06-30, 5, 6", "2022-07-01, 6, 9"})
    void theLesserAndTheGreaterAreToldOfEachDay(LocalDate day, String lesser, String greater) {
        InterestRate quarterly = InterestRate.published(Reset.LAST_OF_QUARTER_BEFORE_EACH_DAY, percent("1"));
        assertEquals(percent(lesser), InterestRate.lesser(SIX, quarterly).on(day, day, RISING));
        assertEquals(percent(greater), InterestRate.greater(SIX, quarterly).on(day, day, RISING));
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_OF_MONTH_BEFORE_EACH_DAY, 2022-01-01, 2021-12",
        "LAST_OF_MONTH_BEFORE_EACH_DAY, 2022-08-15, 2022-07",
        "LAST_OF_QUARTER_BEFORE_EACH_DAY, 2022-01-01, 2021-12",
        "LAST_OF_QUARTER_BEFORE_EACH_DAY, 2022-03-31, 2021-12",
        "LAST_OF_QUARTER_BEFORE_EACH_DAY, 2022-08-15, 2022-06",
        "LAST_OF_QUARTER_BEFORE_EACH_DAY, 2022-12-31, 2022-09",
        "LAST_OF_HALF_YEAR_BEFORE_EACH_DAY, 2022-06-30, 2021-12",
        "LAST_OF_HALF_YEAR_BEFORE_EACH_DAY, 2022-07-01, 2022-06",
        "LAST_OF_YEAR_BEFORE_EACH_DAY, 2022-12-31, 2021-12",
        "LAST_OF_YEAR_BEFORE_EACH_DAY, 2023-01-01, 2022-12",
        "LAST_OF_MONTH_BEFORE_DUE, 2022-08-15, 2022-05"
    })
    void theRateIsThatOfTheLastMonthOfThePeriodBefore(Reset reset, LocalDate day, YearMonth month) {
        assertEquals(month, reset.published(day, LocalDate.of(2022, 6, 9)));
    }

    /** From December 31 to January 1 of the next year: the rate of the year before, 2% for one day, then 1%. */
    @Test
    void aRateOfTheYearBeforeChangesWithTheYear() {
        InterestRate yearly = InterestRate.published(Reset.LAST_OF_YEAR_BEFORE_EACH_DAY, Rational.ZERO);
        assertEquals(
                Rational.of(3),
                accrued(yearly, Compounding.SIMPLE, LocalDate.of(2022, 12, 30), "2023-01-01")
                        .amount());
    }

    @Test
    void theMonthThatIsNeededAndMissingIsNamed() {
        InterestRate quarterly = InterestRate.published(Reset.LAST_OF_QUARTER_BEFORE_EACH_DAY, Rational.ZERO);
        InterestTerms terms = terms(InterestRate.lesser(SIX, quarterly), Compounding.SIMPLE);
        assertEquals(
                new NoRate(YearMonth.of(2022, 9)),
                Interest.of(terms, AMOUNT, LocalDate.of(2022, 9, 30), LocalDate.of(2022, 10, 2), RISING));
    }

    /** On the lesser of 6% and 4%, and on 5% before: 1% more. */
    @Test
    void whatIsAddedIsAddedToEach() {
        InterestRate quarterly = InterestRate.published(Reset.LAST_OF_QUARTER_BEFORE_EACH_DAY, Rational.ZERO);
        InterestRate rate =
                FIVE.thenFrom(JANUARY_1, InterestRate.lesser(SIX, quarterly)).plus(percent("1"));
        assertEquals(percent("6"), rate.on(JANUARY_1.minusDays(1), JANUARY_1, RISING));
        assertEquals(percent("5"), rate.on(LocalDate.of(2022, 4, 1), JANUARY_1, RISING));
        assertEquals(percent("7"), rate.on(LocalDate.of(2022, 7, 1), JANUARY_1, RISING));
    }

    @Test
    void aRateIsPublishedThatIsOnSomeDays() {
        InterestRate published = InterestRate.published(Reset.LAST_OF_YEAR_BEFORE_EACH_DAY, Rational.ZERO);
        assertTrue(FIVE.thenFrom(JANUARY_1, published).isPublished());
        assertTrue(InterestRate.greater(FIVE, published).isPublished());
        assertFalse(FIVE.thenFrom(JANUARY_1, SIX).isPublished());
    }

    private static Accrued accrued(InterestRate rate, Compounding compounding, LocalDate due, String received) {
        return (Accrued) Interest.of(terms(rate, compounding), AMOUNT, due, LocalDate.parse(received), RISING);
    }

    private static InterestTerms terms(InterestRate rate, Compounding compounding) {
        return new InterestTerms(rate, DayCount.ACTUAL_365, compounding, Until.PAYMENT);
    }

    private static Rational percent(String text) {
        return Rational.parse(text).dividedBy(Rational.HUNDRED);
    }
}
