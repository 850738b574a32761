package dev.tariffc.runtime.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.interest.Interest.Accrued;
import dev.tariffc.runtime.interest.Interest.NoRate;
import dev.tariffc.runtime.interest.Interest.Span;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    private static final InterestTerms RADIO = terms(DayCount.ACTUAL_365, Compounding.SIMPLE);
    private static final Rational TEN_THOUSAND = Rational.of(10_000);
    private static final LocalDate DUE = LocalDate.of(2017, 6, 30);

    private static final RateSeries SUMMER_2017 = RateSeries.of(Map.of(
            LocalDate.of(2017, 5, 31), percent("0.75"),
            LocalDate.of(2017, 6, 30), percent("0.75"),
            LocalDate.of(2017, 7, 31), percent("1.00"),
            LocalDate.of(2017, 8, 31), percent("1.00")));

    @Test
    void tenThousandLateByASummer() {
        LocalDate received = LocalDate.of(2017, 9, 20);
        Accrued accrued = accrued(RADIO, TEN_THOUSAND, DUE, received, SUMMER_2017);
        assertEquals(Rational.of(3125, 73), accrued.amount());
        assertEquals("42.81", cents(accrued.amount()));
        assertEquals(82, accrued.days());
        assertEquals(
                List.of(
                        span("2017-07-01", "2017-07-31", "1.75", 31, "5425/365"),
                        span("2017-08-01", "2017-08-31", "2.00", 31, "6200/365"),
                        span("2017-09-01", "2017-09-20", "2.00", 20, "4000/365")),
                accrued.spans());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-30, 2017-07-01, 0.48",
        "2017-06-30, 2017-06-30, 0.00",
        "2017-06-30, 2017-01-01, 0.00",
        "2017-06-30, 2018-06-30, 175.00",
        "2018-06-30, 2019-06-30, 175.00",
        "2019-06-30, 2020-06-30, 175.48",
        "2020-02-28, 2020-03-01, 0.96"
    })
    void atAConstantThreeQuartersAndOnePerCent(LocalDate due, LocalDate received, String interest) {
        Accrued accrued = accrued(RADIO, TEN_THOUSAND, due, received, constant("0.75"));
        assertEquals(interest, cents(accrued.amount()));
    }

    @Test
    void onTheDueDateNoRateIsNeeded() {
        assertEquals(
                new Accrued(Rational.ZERO, 0, List.of()),
                Interest.of(RADIO, TEN_THOUSAND, DUE, DUE, RateSeries.empty()));
    }

    @Test
    void theMonthWhoseRateIsMissingIsNamed() {
        assertEquals(
                new NoRate(YearMonth.of(2017, 9)),
                Interest.of(RADIO, TEN_THOUSAND, DUE, LocalDate.of(2017, 10, 1), SUMMER_2017));
        assertEquals(
                new NoRate(YearMonth.of(2017, 4)),
                Interest.of(RADIO, TEN_THOUSAND, LocalDate.of(2017, 4, 30), LocalDate.of(2017, 9, 20), SUMMER_2017));
    }

    @Test
    void theRateOfTheLastDayOfAMonthIsForTheNextMonthOnly() {
        RateSeries jump = RateSeries.of(Map.of(
                LocalDate.of(2017, 5, 31), percent("0"),
                LocalDate.of(2017, 6, 30), percent("36.5")));
        LocalDate due = LocalDate.of(2017, 6, 29);
        InterestTerms bare = with(Rational.ZERO, Reset.LAST_OF_MONTH_BEFORE_EACH_DAY);
        assertEquals(
                Rational.ZERO,
                accrued(bare, TEN_THOUSAND, due, LocalDate.of(2017, 6, 30), jump)
                        .amount());
        assertEquals(
                Rational.of(10),
                accrued(bare, TEN_THOUSAND, due, LocalDate.of(2017, 7, 1), jump).amount());
    }

    @Test
    void aRateSetForTheDueDateStays() {
        InterestTerms once = with(Rational.of(1, 100), Reset.LAST_OF_MONTH_BEFORE_DUE);
        Accrued accrued = accrued(once, TEN_THOUSAND, DUE, LocalDate.of(2017, 9, 20), SUMMER_2017);
        assertEquals(TEN_THOUSAND.times(percent("1.75")).times(Rational.of(82, 365)), accrued.amount());
        assertEquals(
                new NoRate(YearMonth.of(2017, 4)),
                Interest.of(once, TEN_THOUSAND, LocalDate.of(2017, 5, 1), DUE, SUMMER_2017));
    }

    @Test
    void overThreeHundredAndSixtyDaysAYearCostsMore() {
        InterestTerms banker = terms(DayCount.ACTUAL_360, Compounding.SIMPLE);
        assertEquals(
                Rational.of(15_625, 360),
                accrued(banker, TEN_THOUSAND, DUE, LocalDate.of(2017, 9, 20), SUMMER_2017)
                        .amount());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-31, 2018-02-28, 150",
        "2018-01-31, 2018-03-31, 300",
        "2018-01-31, 2018-02-14, 75",
        "2020-01-31, 2020-02-29, 150",
        "2017-12-31, 2018-12-31, 1800"
    })
    void aRatePerMonthIsBornByEachDayOfTheMonthAlike(LocalDate due, LocalDate received, String interest) {
        InterestTerms lateFee = new InterestTerms(
                InterestRate.of(percent("1.5")), DayCount.PER_MONTH, Compounding.SIMPLE, Until.PAYMENT);
        Accrued accrued = accrued(lateFee, TEN_THOUSAND, due, received, RateSeries.empty());
        assertEquals(Rational.parse(interest), accrued.amount());
    }

    @Test
    void compoundedMonthlyAMonthsInterestBearsInterestFromTheFirstOfTheNext() {
        InterestTerms compounding = new InterestTerms(
                InterestRate.of(percent("1")), DayCount.PER_MONTH, Compounding.MONTHLY, Until.PAYMENT);
        LocalDate due = LocalDate.of(2018, 1, 31);
        assertEquals(
                Rational.parse("201"),
                accrued(compounding, TEN_THOUSAND, due, LocalDate.of(2018, 3, 31), RateSeries.empty())
                        .amount());
    }

    @Test
    void simpleInterestOfAYearIsLessThanCompoundedInterest() {
        LocalDate received = LocalDate.of(2018, 6, 30);
        Rational simple =
                accrued(RADIO, TEN_THOUSAND, DUE, received, constant("0.75")).amount();
        Rational compounded = accrued(
                        terms(DayCount.ACTUAL_365, Compounding.MONTHLY), TEN_THOUSAND, DUE, received, constant("0.75"))
                .amount();
        assertEquals("175.00", cents(simple));
        assertEquals("176.41", cents(compounded));
    }

    @Test
    void aReportThatComesAfterThePaymentEndsTheInterestOnlyWhereItMust() {
        LocalDate payment = LocalDate.of(2018, 3, 1);
        Optional<LocalDate> report = Optional.of(LocalDate.of(2018, 3, 9));
        assertEquals(payment, Until.PAYMENT.end(payment, report));
        assertEquals(report.get(), Until.PAYMENT_AND_REPORT.end(payment, report));
        assertEquals(payment, Until.PAYMENT_AND_REPORT.end(payment, Optional.of(LocalDate.of(2018, 2, 20))));
        assertEquals(payment, Until.PAYMENT_AND_REPORT.end(payment, Optional.empty()));
    }

    private static Accrued accrued(
            InterestTerms terms, Rational principal, LocalDate due, LocalDate received, RateSeries series) {
        return (Accrued) Interest.of(terms, principal, due, received, series);
    }

    private static InterestTerms terms(DayCount count, Compounding compounding) {
        return new InterestTerms(
                InterestRate.published(Reset.LAST_OF_MONTH_BEFORE_EACH_DAY, percent("1")),
                count,
                compounding,
                Until.PAYMENT);
    }

    private static InterestTerms with(Rational margin, Reset reset) {
        return new InterestTerms(
                InterestRate.published(reset, margin), DayCount.ACTUAL_365, Compounding.SIMPLE, Until.PAYMENT);
    }

    private static RateSeries constant(String percent) {
        Map<LocalDate, Rational> rates = new TreeMap<>();
        for (YearMonth month = YearMonth.of(2017, 1);
                month.isBefore(YearMonth.of(2021, 1));
                month = month.plusMonths(1)) {
            rates.put(month.atDay(15), percent(percent));
        }
        return RateSeries.of(rates);
    }

    private static Span span(String from, String to, String rate, long days, String over365) {
        Rational amount = Rational.parse(over365.replace("/365", "")).dividedBy(Rational.of(365));
        return new Span(LocalDate.parse(from), LocalDate.parse(to), percent(rate), days, amount);
    }

    private static Rational percent(String text) {
        return Rational.parse(text).dividedBy(Rational.HUNDRED);
    }

    private static String cents(Rational amount) {
        return new Rounding(Rounding.Mode.HALF_UP, Rational.of(1, 100))
                .apply(amount)
                .toBigDecimalExact()
                .setScale(2)
                .toPlainString();
    }
}
