package dev.tariffc.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import avla_soproq.CommercialRadio2008_2011;
import connect_soproq.CommercialRadio2018;
import dev.tariffc.runtime.account.AccountTerms;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.PaymentError;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.Interest;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two radio tariffs say of late money, of errors and of audits, worked by hand. */
class RadioAccountsTest {

    private static final Calculator OF_2018 = new CommercialRadio2018();
    private static final Calculator OF_2008 = new CommercialRadio2008_2011();

    /**
     * 10,000.00 in each row; the rate is that of the last day of the month before, and one per cent.
     *
     * <pre>
     * 2017-06-30 to 2017-09-20: July 31 days at 1.75%, August 31 and September 20 at 2%:
     *     10,000 x (31 x 0.0175 + 51 x 0.02) / 365 = 15,625 / 365 = 3125/73 = 42.8082
     * one day at 1.75%: 175 / 365 = 35/73 = 0.4795
     * 365 days at 1.75%: 175; 366 days: 175 x 366 / 365 = 12810/73 = 175.4795
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "rising, 2017-06-30, 2017-09-20, 3125/73, 42.81",
        "rising, 2017-06-30, 2017-07-01, 35/73, 0.48",
        "rising, 2017-06-30, 2017-06-30, 0, 0.00",
        "rising, 2017-06-30, 2017-06-01, 0, 0.00",
        "constant, 2017-01-01, 2018-01-01, 175, 175.00",
        "constant, 2016-01-01, 2017-01-01, 12810/73, 175.48",
    })
    void lateMoneyBearsInterest(String rates, LocalDate due, LocalDate received, String exact, String charged) {
        for (Calculator calculator : List.of(OF_2018, OF_2008)) {
            InterestTerms terms = calculator.tariff().interest().get(0).terms();
            Interest interest = Interest.of(
                    terms, Rational.of(10_000), due, received, rates.equals("rising") ? rising() : constant());
            Rational amount = ((Interest.Accrued) interest).amount();
            assertEquals(Rational.parse(exact), amount);
            assertEquals(Rational.parse(charged), AccountTerms.TO_THE_CENT.apply(amount));
        }
    }

    @Test
    void bothFollowTheBankRateAndDoNotCompound() {
        for (Calculator calculator : List.of(OF_2018, OF_2008)) {
            assertEquals(
                    Optional.of("Bank Rate"),
                    calculator.tariff().interestSeries().map(Fact::label));
            assertEquals(
                    Optional.of(Compounding.SIMPLE),
                    calculator.tariff().interest().stream()
                            .map(bearing -> bearing.terms().compounding())
                            .findFirst());
        }
        assertEquals(
                Optional.of(Until.PAYMENT_AND_REPORT),
                OF_2018.tariff().interest().stream()
                        .map(bearing -> bearing.terms().until())
                        .findFirst());
        assertEquals(
                Optional.of(Until.PAYMENT),
                OF_2008.tariff().interest().stream()
                        .map(bearing -> bearing.terms().until())
                        .findFirst());
    }

    private static RateSeries rising() {
        return RateSeries.of(Map.of(
                LocalDate.of(2017, 6, 30), Rational.parse("0.0075"),
                LocalDate.of(2017, 7, 31), Rational.parse("0.01"),
                LocalDate.of(2017, 8, 31), Rational.parse("0.01")));
    }

    private static RateSeries constant() {
        Map<LocalDate, Rational> days = new HashMap<>();
        for (int month = 0; month < 36; month++) {
            days.put(LocalDate.of(2015, 12, 31).plusMonths(month), Rational.parse("0.0075"));
        }
        return RateSeries.of(days);
    }

    /** Twelve months after the error are its last day: an error of 2018-03-01 until 2019-03-01, one of 02-29 until 02-28. */
    @ParameterizedTest
    @CsvSource({
        // a reduction that the station finds: to the notification
        "-100, 2018-03-01, 2018-04-01, 2018-04-05, PAYER, -100",
        "-100, 2018-03-01, 2018-04-01, 2019-03-01, PAYER, -100",
        "-100, 2018-03-01, 2018-04-01, 2019-03-02, PAYER, 0",
        "-100, 2018-03-01, 2019-03-02, 2019-03-02, PAYER, 0",
        "-0.01, 2018-03-01, 2019-03-02, 2019-03-02, PAYER, 0",
        // an increase is never too late, nor what the collectives find
        "100, 2018-03-01, 2024-04-01, 2024-04-05, PAYER, 100",
        "0.01, 2018-03-01, 2024-04-01, 2024-04-05, PAYER, 0.01",
        "-100, 2018-03-01, 2024-04-01, 2024-04-05, COLLECTIVE, -100",
        "100, 2018-03-01, 2024-04-01, 2024-04-05, COLLECTIVE, 100",
    })
    void in2018ReductionsAreBarredAfterTwelveMonths(
            String amount,
            LocalDate day,
            LocalDate discovered,
            LocalDate notified,
            PaymentError.Finder finder,
            String allowed) {
        assertAllowed(OF_2018, amount, day, discovered, notified, finder, allowed);
    }

    @ParameterizedTest
    @CsvSource({
        // both ways, to the discovery; when it is notified does not matter
        "-100, 2009-03-01, 2010-03-01, 2011-03-01, PAYER, -100",
        "-100, 2009-03-01, 2010-03-02, 2010-03-02, PAYER, 0",
        "100, 2009-03-01, 2010-03-01, 2011-03-01, PAYER, 100",
        "100, 2009-03-01, 2010-03-02, 2010-03-02, PAYER, 0",
        "-100, 2009-03-01, 2014-03-02, 2014-03-02, COLLECTIVE, -100",
        "100, 2009-03-01, 2014-03-02, 2014-03-02, COLLECTIVE, 100",
    })
    void in2008To2011EveryAdjustmentIsBarredAfterTwelveMonths(
            String amount,
            LocalDate day,
            LocalDate discovered,
            LocalDate notified,
            PaymentError.Finder finder,
            String allowed) {
        assertAllowed(OF_2008, amount, day, discovered, notified, finder, allowed);
    }

    private static void assertAllowed(
            Calculator calculator,
            String amount,
            LocalDate day,
            LocalDate discovered,
            LocalDate notified,
            PaymentError.Finder finder,
            String allowed) {
        PaymentError error = new PaymentError(Money.of(Currency.CAD, amount), day, discovered, notified, finder);
        assertEquals(Money.of(Currency.CAD, allowed), calculator.allowance().allowed(error));
    }

    /** Of 1,000.00 that were due 100.00 are exactly ten per cent; measured by the 900.00 reported they would be more. */
    @ParameterizedTest
    @CsvSource({
        "1000.00, 900.00, 0.00, false",
        "1000.00, 899.99, 0.00, true",
        "1000.00, 1000.00, 0.00, false",
        "1000.00, 1200.00, 0.00, false",
        "0.01, 0.00, 0.00, true",
        "0.00, 0.00, 0.00, false",
        // what those who audit brought about themselves does not count
        "1000.00, 850.00, 50.00, false",
        "1000.00, 850.00, 49.99, true"
    })
    void anAuditsCostsShiftAboveTenPerCentOfWhatWasDue(String due, String reported, String own, boolean shifts) {
        for (Calculator calculator : List.of(OF_2018, OF_2008)) {
            TariffDescription.Audit audit = calculator.tariff().audit().orElseThrow();
            assertEquals(Period.Kind.MONTH, audit.per());
            AuditCosts costs = AuditCosts.of(
                    List.of(new AuditCosts.Difference(
                            Period.month(2018, 5),
                            Money.of(Currency.CAD, due),
                            Money.of(Currency.CAD, reported),
                            Money.of(Currency.CAD, own))),
                    audit.terms());
            assertEquals(shifts, costs.shifted());
        }
    }

    /** One month is enough, however little of the year it is. */
    @Test
    void anyMonthShiftsTheCosts() {
        Money thousand = Money.of(Currency.CAD, "1000");
        Money nothing = Money.of(Currency.CAD, "0");
        AuditCosts costs = AuditCosts.of(
                List.of(
                        new AuditCosts.Difference(Period.month(2018, 7), thousand, thousand, nothing),
                        new AuditCosts.Difference(
                                Period.month(2018, 6), Money.of(Currency.CAD, "1"), nothing, nothing)),
                OF_2018.tariff().audit().orElseThrow().terms());
        assertEquals(List.of(Period.month(2018, 6)), costs.understated());
        assertTrue(costs.shifted());
    }
}
