package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.runtime.account.Account.Drawn;
import dev.tariffc.runtime.account.Entry.Adjusted;
import dev.tariffc.runtime.account.Entry.Assessed;
import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.account.Statement.Correction;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What later reports and found errors change, and what they leave alone. */
class CorrectionsTest {

    private static final Entry MARCH = assessed(3, "100.00", null);
    private static final Entry APRIL = assessed(4, "100.00", null);
    private static final Entry MAY = assessed(5, "100.00", null);

    /** As in the radio tariff of 2018: the payer cannot reduce what is older than 12 months at its notification. */
    private static final Allowance REDUCTIONS_WITHIN_A_YEAR = error -> {
        boolean inTime = !error.notified().isAfter(error.day().plusMonths(12));
        boolean stands =
                error.finder() == Finder.COLLECTIVE || error.amount().amount().signum() >= 0 || inTime;
        return stands ? error.amount() : money("0");
    };

    @Test
    void aRestatedReportIsAdjustedOnTheNextPaymentAfterIt() {
        Statement statement = drawn(Allowance.ALL, MARCH, APRIL, MAY, assessed(3, "130.00", "2018-04-01"));
        assertEquals(List.of(money("100"), money("100"), money("130")), payables(statement));
        assertEquals(
                List.of(new Correction(debt(3), LocalDate.of(2018, 4, 1), money("30"), money("30"), Optional.empty())),
                statement.debts().get(2).corrections());
        assertEquals(money("330"), statement.due());
    }

    @Test
    void aReductionIsAnAdjustmentDownwards() {
        Statement statement = drawn(Allowance.ALL, MARCH, APRIL, MAY, assessed(3, "40.00", "2018-03-31"));
        assertEquals(List.of(money("100"), money("40"), money("100")), payables(statement));
        assertEquals(money("-60"), statement.debts().get(1).adjustment());
    }

    @Test
    void aReductionOfMoreThanThePaymentIsCarriedOn() {
        Statement statement = drawn(Allowance.ALL, MARCH, APRIL, MAY, assessed(3, "-50.00", "2018-03-31"));
        assertEquals(List.of(money("100"), money("-50"), money("100")), payables(statement));
        assertEquals(
                List.of(money("50"), money("0"), money("100")),
                statement.debts().stream().map(Statement.Debt::balance).toList(),
                "the credit of April goes to March, the oldest debt");
        assertEquals(money("150"), statement.balance());
    }

    @Test
    void theSameFiguresAgainChangeNothing() {
        assertEquals(
                drawn(Allowance.ALL, MARCH, APRIL),
                drawn(Allowance.ALL, MARCH, APRIL, assessed(3, "100.00", "2018-03-15")));
        assertEquals(
                drawn(Allowance.ALL, MARCH, APRIL, assessed(3, "130.00", "2018-03-15")),
                drawn(
                        Allowance.ALL,
                        MARCH,
                        APRIL,
                        assessed(3, "130.00", "2018-03-15"),
                        assessed(3, "130.00", "2018-03-20")));
    }

    @Test
    void aReportThatIsCorrectedBeforeItIsDueIsAdjustedOnItsOwnPayment() {
        Statement statement = drawn(Allowance.ALL, MARCH, APRIL, assessed(4, "90.00", "2018-03-20"));
        assertEquals(List.of(money("100"), money("90")), payables(statement));
    }

    @Test
    void aCorrectionAfterTheLastPaymentIsPendingAndOwed() {
        Statement statement = drawn(Allowance.ALL, MARCH, APRIL, assessed(3, "130.00", "2018-04-20"));
        assertEquals(List.of(money("100"), money("100")), payables(statement));
        assertEquals(1, statement.pending().size());
        assertEquals(money("230"), statement.balance());
    }

    @Test
    void whatTheLimitCutsOffStaysAsItWasAndIsShown() {
        List<Entry> year = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            year.add(assessed(month, "100.00", null));
        }
        year.add(new Assessed(
                DebtKey.of(Payable.ROYALTY, Period.month(2019, 6)),
                Optional.of(LocalDate.of(2019, 6, 1)),
                money("100"),
                Optional.empty(),
                "5"));
        year.add(assessed(3, "70.00", "2019-03-02"));
        year.add(assessed(4, "70.00", "2019-03-02"));
        Statement.Debt next = drawn(REDUCTIONS_WITHIN_A_YEAR, year).debts().get(12);
        assertEquals(
                List.of(
                        new Correction(debt(3), LocalDate.of(2019, 3, 2), money("-30"), money("0"), Optional.empty()),
                        new Correction(
                                debt(4), LocalDate.of(2019, 3, 2), money("-30"), money("-30"), Optional.empty())),
                next.corrections());
        assertEquals(money("70"), next.payable());
    }

    @Test
    void afterAReductionThatWasRefusedTheNextReportIsComparedWithWhatStands() {
        Allowance upwards = error -> error.amount().amount().signum() > 0 ? error.amount() : money("0");
        Statement statement = drawn(
                upwards, MARCH, APRIL, MAY, assessed(3, "80.00", "2018-03-10"), assessed(3, "110.00", "2018-03-20"));
        assertEquals(money("10"), statement.debts().get(1).adjustment());
    }

    @Test
    void whatAnAuditAdjustsIsNotAdjustedAgainByTheReportThatFollows() {
        PaymentError found = new PaymentError(
                money("30"),
                LocalDate.of(2018, 3, 1),
                LocalDate.of(2018, 3, 10),
                LocalDate.of(2018, 3, 12),
                Finder.COLLECTIVE);
        Statement statement = drawn(
                Allowance.ALL, MARCH, APRIL, MAY, new Adjusted(debt(3), found), assessed(3, "130.00", "2018-04-10"));
        assertEquals(List.of(money("100"), money("130"), money("100")), payables(statement));
    }

    @Test
    void anErrorOfAPeriodOutsideTheAccountIsAdjustedToo() {
        LocalDate day = LocalDate.of(2018, 3, 15);
        PaymentError found = new PaymentError(money("-12.50"), LocalDate.of(2017, 12, 1), day, day, Finder.PAYER);
        Statement statement = drawn(
                Allowance.ALL, MARCH, APRIL, new Adjusted(DebtKey.of(Payable.ROYALTY, Period.month(2017, 12)), found));
        assertEquals(List.of(money("100"), money("87.50")), payables(statement));
    }

    @Test
    void twoReportsOfOneDayAreNoAccount() {
        assertThrows(IllegalArgumentException.class, () -> drawn(Allowance.ALL, MARCH, MARCH));
        assertThrows(
                IllegalArgumentException.class,
                () -> drawn(
                        Allowance.ALL, MARCH, assessed(3, "1.00", "2018-04-01"), assessed(3, "2.00", "2018-04-01")));
    }

    private static Statement drawn(Allowance allowance, Entry... entries) {
        return drawn(allowance, List.of(entries));
    }

    private static Statement drawn(Allowance allowance, List<Entry> entries) {
        AccountTerms terms = new AccountTerms(
                Currency.CAD,
                List.of(new AccountTerms.Amount(Payable.ROYALTY, Optional.empty())),
                AccountTerms.TO_THE_CENT,
                Optional.empty(),
                PaymentOrder.ROYALTY_FIRST,
                allowance,
                Optional.empty());
        return ((Drawn.Complete) Account.statement(entries, terms, RateSeries.empty())).statement();
    }

    private static List<Money> payables(Statement statement) {
        return statement.debts().stream().map(Statement.Debt::payable).toList();
    }

    private static Entry assessed(int month, String amount, String reported) {
        return new Assessed(
                debt(month),
                Optional.of(LocalDate.of(2018, month, 1)),
                money(amount),
                Optional.ofNullable(reported).map(LocalDate::parse),
                "5");
    }

    private static DebtKey debt(int month) {
        return DebtKey.of(Payable.ROYALTY, Period.month(2018, month));
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, Rational.parse(amount));
    }
}
