package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentTest {

    /** 2008-2011: no adjustment either way of what is older than 12 months at its discovery by the station. */
    private static final Allowance AVLA = error -> error.finder() == Finder.COLLECTIVE
                    || !error.discovered().isAfter(error.day().plusMonths(12))
            ? error.amount()
            : nothing();

    /** 2018: only reductions, counted to the notification. */
    private static final Allowance CONNECT = error -> error.finder() == Finder.COLLECTIVE
                    || error.amount().amount().signum() >= 0
                    || !error.notified().isAfter(error.day().plusMonths(12))
            ? error.amount()
            : nothing();

    @ParameterizedTest
    @CsvSource({
        // amount, day of the error, discovered, notified, finder, 2008, 2018
        "-500.00, 2018-03-01, 2019-03-01, 2019-03-01, PAYER,      -500.00, -500.00",
        "-500.00, 2018-03-01, 2019-03-01, 2019-03-02, PAYER,      -500.00, 0.00",
        "-500.00, 2018-03-01, 2019-03-02, 2019-03-02, PAYER,      0.00,    0.00",
        "500.00,  2018-03-01, 2019-03-02, 2019-03-02, PAYER,      0.00,    500.00",
        "-500.00, 2018-03-01, 2021-03-02, 2021-03-02, COLLECTIVE, -500.00, -500.00",
        "500.00,  2018-03-01, 2021-03-02, 2021-03-02, COLLECTIVE, 500.00,  500.00"
    })
    void theRadioTariffsDifferInWhatTheirTwelveMonthsCutOff(
            String amount,
            LocalDate day,
            LocalDate discovered,
            LocalDate notified,
            Finder finder,
            String avla,
            String connect) {
        PaymentError error = new PaymentError(money(amount), day, discovered, notified, finder);
        assertEquals(
                money(avla),
                Adjustment.of(error, AVLA, AdjustmentTest::firstOfTheNextMonth).allowed());
        assertEquals(
                money(connect),
                Adjustment.of(error, CONNECT, AdjustmentTest::firstOfTheNextMonth)
                        .allowed());
    }

    @Test
    void goesWithTheNextPaymentAfterItsNotification() {
        LocalDate first = LocalDate.of(2018, 5, 1);
        PaymentError error = new PaymentError(money("10"), LocalDate.of(2018, 3, 1), first, first, Finder.PAYER);
        assertEquals(
                LocalDate.of(2018, 6, 1),
                Adjustment.of(error, Allowance.ALL, AdjustmentTest::firstOfTheNextMonth)
                        .due());
    }

    @Test
    void whatIsNotAllowedIsCutOff() {
        LocalDate day = LocalDate.of(2018, 5, 1);
        PaymentError error = new PaymentError(money("-10"), day, day, day, Finder.PAYER);
        assertEquals(
                money("-10"),
                Adjustment.of(error, e -> nothing(), AdjustmentTest::firstOfTheNextMonth)
                        .cutOff());
        assertEquals(
                nothing(),
                Adjustment.of(error, Allowance.ALL, AdjustmentTest::firstOfTheNextMonth)
                        .cutOff());
    }

    private static LocalDate firstOfTheNextMonth(LocalDate day) {
        return day.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    private static Money nothing() {
        return money("0");
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, amount);
    }
}
