package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.account.Account.Drawn;
import dev.tariffc.runtime.account.Entry.Assessed;
import dev.tariffc.runtime.account.Entry.Received;
import dev.tariffc.runtime.account.Statement.Settlement;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.DayCount;
import dev.tariffc.runtime.interest.InterestRate;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Reset;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final AccountTerms RADIO = terms(PaymentOrder.ROYALTY_FIRST, Until.PAYMENT);
    private static final RateSeries RATES = RateSeries.of(Map.of(
            LocalDate.of(2017, 5, 31), percent("0.75"),
            LocalDate.of(2017, 6, 30), percent("0.75"),
            LocalDate.of(2017, 7, 31), percent("1.00"),
            LocalDate.of(2017, 8, 31), percent("1.00")));

    /** The worked example of the radio tariffs' interest. */
    private static final Entry JUNE = due("2017-06", "2017-06-30", "10000.00");

    @Test
    void aRoyaltyPaidLateBearsInterestUntilItIsReceived() {
        Statement statement = drawn(RADIO, JUNE, paid("2017-09-20", "10000.00"));
        Statement.Debt june = statement.debts().get(0);
        assertEquals(money("42.81"), june.interest());
        assertEquals(82, june.daysLate());
        assertEquals(money("10000.00"), june.paid());
        assertEquals(money("42.81"), june.balance());
        assertEquals(money("42.81"), statement.balance());
        assertEquals(Rational.of(3125, 73), june.charges().get(0).accrued().amount());
    }

    @Test
    void moneyBesidesTheRoyaltyPaysTheInterest() {
        Statement statement = drawn(RADIO, JUNE, paid("2017-09-20", "10042.81"));
        assertEquals(
                List.of(new Settlement(LocalDate.of(2017, 9, 20), money("10000"), money("42.81"), 82)),
                statement.debts().get(0).settlements());
        assertEquals(money("0"), statement.balance());
        assertEquals(money("0"), statement.credit());
    }

    @Test
    void interestIsRoundedOnceForEachDebtAndPayment() {
        Statement statement = drawn(RADIO, JUNE, paid("2017-07-31", "5000.00"), paid("2017-09-20", "5000.00"));
        assertEquals(
                List.of(money("7.43"), money("21.40")),
                statement.debts().get(0).charges().stream()
                        .map(Statement.Charged::amount)
                        .toList());
        assertEquals(money("28.83"), statement.balance());
    }

    @Test
    void whereInterestIsPaidFirstLessOfTheRoyaltyIs() {
        AccountTerms interestFirst = terms(PaymentOrder.INTEREST_FIRST, Until.PAYMENT);
        Statement statement = drawn(interestFirst, JUNE, paid("2017-07-31", "5000.00"), paid("2017-09-20", "5000.00"));
        assertEquals(
                List.of(
                        new Settlement(LocalDate.of(2017, 7, 31), money("4985.14"), money("14.86"), 31),
                        new Settlement(LocalDate.of(2017, 9, 20), money("4985.99"), money("14.01"), 82)),
                statement.debts().get(0).settlements());
        assertEquals(money("28.87"), statement.balance());
    }

    @Test
    void whatIsNotPaidAtAllHasNoDayToCountTo() {
        Statement statement = drawn(RADIO, JUNE);
        assertEquals(money("0"), statement.interest());
        assertEquals(money("10000"), statement.balance());
        assertEquals(0, statement.debts().get(0).daysLate());
    }

    @Test
    void paymentsWithoutAPeriodGoToTheOldestDebt() {
        Statement statement = drawn(
                RADIO,
                due("2017-08", "2017-08-01", "300.00"),
                due("2017-07", "2017-07-01", "200.00"),
                paid("2017-08-01", "250.00"));
        assertEquals(List.of(money("200"), money("50")), paidOf(statement));
        assertEquals(money("250.30"), statement.balance(), "with 31 days' interest on 200.00");
    }

    @Test
    void aPaymentOfAPeriodGoesToItAndWhatIsOverToTheOldestOpenOne() {
        Statement statement = drawn(
                RADIO,
                due("2017-07", "2017-07-01", "200.00"),
                due("2017-08", "2017-08-01", "300.00"),
                due("2017-09", "2017-09-01", "400.00"),
                paid("2017-08-01", "350.00", "2017-08"));
        assertEquals(List.of(money("50"), money("300"), money("0")), paidOf(statement));
    }

    @Test
    void whatComesEarlyWaitsForTheNextDebtAndIsNotLate() {
        Statement statement = drawn(
                RADIO,
                due("2017-07", "2017-07-01", "200.00"),
                due("2017-08", "2017-08-01", "300.00"),
                paid("2017-06-28", "450.00"));
        assertEquals(List.of(money("200"), money("250")), paidOf(statement));
        assertEquals(money("0"), statement.interest());
        assertEquals(money("50"), statement.balance());
    }

    @Test
    void whatNoDebtTakesIsCredit() {
        Statement statement = drawn(RADIO, JUNE, paid("2017-06-30", "10000.01"));
        assertEquals(money("0.01"), statement.credit());
        assertEquals(money("-0.01"), statement.balance());
        assertEquals(money("-5"), drawn(RADIO, paid("2017-06-30", "5")).balance());
    }

    @Test
    void aNegativeRoyaltyIsACreditFromItsDueDate() {
        Statement statement = drawn(
                RADIO,
                due("2017-07", "2017-07-01", "-80.00"),
                due("2017-08", "2017-08-01", "200.00"),
                paid("2017-08-01", "120.00"));
        assertEquals(List.of(money("-80"), money("200")), paidOf(statement));
        assertEquals(money("0"), statement.balance());
        assertEquals(money("0"), statement.interest());
    }

    @Test
    void interestRunsUntilTheReportIsInTooWhereTheTariffSaysSo() {
        List<Entry> entries = List.of(
                new Assessed(
                        DebtKey.of(Payable.ROYALTY, month("2017-06")),
                        Optional.of(LocalDate.of(2017, 6, 30)),
                        money("10000"),
                        Optional.of(LocalDate.of(2017, 9, 20)),
                        "5"),
                paid("2017-06-30", "10000.00"));
        Statement.Debt late = drawn(terms(PaymentOrder.ROYALTY_FIRST, Until.PAYMENT_AND_REPORT), entries)
                .debts()
                .get(0);
        assertEquals(money("42.81"), late.interest());
        assertEquals(82, late.daysLate());
        assertEquals(
                money("42.81"),
                drawn(terms(PaymentOrder.INTEREST_FIRST, Until.PAYMENT_AND_REPORT), entries)
                        .interest());
        assertEquals(money("0"), drawn(RADIO, entries).interest());
    }

    @Test
    void aMissingRateIsNamedAndNothingIsDrawn() {
        Drawn drawn = Account.statement(
                List.of(JUNE, due("2017-10", "2017-10-01", "5.00"), paid("2017-10-20", "10005.00")), RADIO, RATES);
        assertEquals(new Drawn.NoRates(new TreeSet<>(Set.of(YearMonth.of(2017, 9)))), drawn);
    }

    @Test
    void withoutInterestNoRatesAreNeeded() {
        AccountTerms none = terms(PaymentOrder.ROYALTY_FIRST, List.of());
        Drawn drawn = Account.statement(List.of(JUNE, paid("2019-10-20", "10000.00")), none, RateSeries.empty());
        Statement statement = ((Drawn.Complete) drawn).statement();
        assertEquals(money("0"), statement.balance());
        assertEquals(842, statement.debts().get(0).daysLate());
    }

    @Test
    void anEmptyAccountStandsAtNothing() {
        Statement statement = drawn(RADIO);
        assertEquals(money("0"), statement.balance());
        assertTrue(statement.debts().isEmpty());
    }

    @Test
    void nobodyPaysNothing() {
        assertThrows(IllegalArgumentException.class, () -> paid("2017-07-01", "0"));
    }

    private static Statement drawn(AccountTerms terms, Entry... entries) {
        return drawn(terms, List.of(entries));
    }

    private static Statement drawn(AccountTerms terms, List<Entry> entries) {
        return ((Drawn.Complete) Account.statement(entries, terms, RATES)).statement();
    }

    private static List<Money> paidOf(Statement statement) {
        return statement.debts().stream().map(Statement.Debt::paid).toList();
    }

    private static AccountTerms terms(PaymentOrder order, Until until) {
        InterestTerms interest = new InterestTerms(
                InterestRate.published(Reset.LAST_OF_MONTH_BEFORE_EACH_DAY, percent("1")),
                DayCount.ACTUAL_365,
                Compounding.SIMPLE,
                until);
        return terms(order, List.of(new AccountTerms.Amount(Payable.ROYALTY, Optional.of(interest))));
    }

    private static AccountTerms terms(PaymentOrder order, List<AccountTerms.Amount> amounts) {
        return new AccountTerms(
                Currency.CAD,
                amounts,
                AccountTerms.TO_THE_CENT,
                Optional.empty(),
                order,
                Allowance.ALL,
                Optional.empty());
    }

    private static Entry due(String month, String due, String amount) {
        return new Assessed(
                DebtKey.of(Payable.ROYALTY, month(month)),
                Optional.of(LocalDate.parse(due)),
                money(amount),
                Optional.empty(),
                "5");
    }

    private static Entry paid(String day, String amount) {
        return new Received(LocalDate.parse(day), money(amount));
    }

    private static Entry paid(String day, String amount, String month) {
        return new Received(LocalDate.parse(day), money(amount), Optional.empty(), Optional.of(month(month)));
    }

    private static Period month(String month) {
        return Period.month(YearMonth.parse(month));
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, amount);
    }

    private static Rational percent(String text) {
        return Rational.parse(text).dividedBy(Rational.HUNDRED);
    }
}
