package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.account.Account.Drawn;
import dev.tariffc.runtime.account.Entry.Assessed;
import dev.tariffc.runtime.account.Entry.Received;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.DayCount;
import dev.tariffc.runtime.interest.InterestRate;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of debts that change after something was paid or charged: nothing is undone, and nothing is charged twice. */
class ChangedDebtsTest {

    private static final Rule ROYALTY = Payable.ROYALTY;
    private static final Rule LEVY = Payable.MEMBERSHIP;

    /** A thousand a year at 10% bears 1000 / 3650 a day. */
    private static final InterestTerms TENTH = of("0.1", DayCount.ACTUAL_365, Compounding.SIMPLE, Until.PAYMENT);

    private static final InterestTerms BY_THE_MONTH =
            of("0.015", DayCount.MONTHS_BEGUN, Compounding.SIMPLE, Until.PAYMENT);

    private static final Allowance AFTER_THIRTY_DAYS = new Allowance() {
        @Override
        public Money allowed(PaymentError error) {
            return error.amount();
        }

        @Override
        public Optional<LocalDate> due(PaymentError error, Period of) {
            return Optional.of(error.notified().plusDays(30));
        }
    };

    // --- what is taken back -----------------------------------------------------------------------------------------

    @Test
    void whatIsTakenBackAfterTheLastDueDayBearsNoInterestAnyMore() {
        Statement statement = drawn(
                TENTH,
                "2036-01-31",
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                restated("0", "2027-02-10"));
        assertEquals(money("2.74"), statement.interest(), "ten days: 100 x 10 / 365");
        assertEquals(money("2.74"), statement.balance());
        assertEquals(List.of(), statement.pending());
    }

    @Test
    void whatWasPaidOfItBecomesCreditAndPaysWhatFallsDue() {
        Statement statement = drawn(
                TENTH,
                "2028-03-31",
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                assessed(LEVY, "2027-02", "2027-03-31", "1000", null),
                paid("2027-01-31", "1000"),
                restated("0", "2027-02-10"));
        assertEquals(money("0"), statement.interest());
        assertEquals(money("0"), statement.balance());
        assertEquals(money("1000"), statement.debts().get(1).paid());
    }

    @Test
    void whatIsLateBearsInterestUntilTheCreditComes() {
        Statement statement = drawn(
                TENTH,
                "2028-03-31",
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                assessed(LEVY, "2026-12", "2027-01-31", "400", null),
                paidFor(ROYALTY, "2027-01-31", "1000"),
                restated("500", "2027-02-10"));
        assertEquals(money("1.10"), statement.interest(), "ten days on 400: 40 x 10 / 365");
        assertEquals(money("98.90"), statement.credit(), "500 - 400 - 1.10");
        assertEquals(money("-98.90"), statement.balance());
    }

    @Test
    void aRefundOfItOpensNothingAgain() {
        Statement statement = drawn(
                TENTH,
                "2028-02-20",
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                paid("2027-01-31", "1000"),
                restated("0", "2027-02-10"),
                paid("2027-02-20", "-1000"));
        assertEquals(money("0"), statement.interest());
        assertEquals(money("0"), statement.balance());
        Statement named = drawn(
                TENTH,
                "2028-02-20",
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                paid("2027-01-31", "1000"),
                restated("0", "2027-02-10"),
                paidFor(ROYALTY, "2027-02-20", "-1000"));
        assertEquals(money("0"), named.interest());
        assertEquals(money("0"), named.balance());
    }

    @Test
    void whatHadPaidAnotherDebtIsOpenAgainWhenItIsRefunded() {
        Statement statement = drawn(
                TENTH,
                "2027-04-10",
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                assessed(LEVY, "2027-02", "2027-03-31", "1000", null),
                paid("2027-01-31", "1000"),
                restated("0", "2027-02-10"),
                paid("2027-04-05", "-1000"));
        assertEquals(money("1.37"), statement.interest(), "five days on the levy: 100 x 5 / 365");
        assertEquals(money("1001.37"), statement.balance());
    }

    @Test
    void interestFirstItIsTheSame() {
        AccountTerms terms = terms(TENTH, PaymentOrder.INTEREST_FIRST, Allowance.ALL, "2036-01-31");
        Statement statement =
                drawn(terms, assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null), restated("400", "2027-02-10"));
        assertEquals(
                List.of(money("2.74"), money("359.12")),
                statement.debts().get(0).charges().stream()
                        .map(Statement.Charged::amount)
                        .toList(),
                "ten days on 1000; from 2027-02-10 to 2036-01-31 3,277 days on 400: 40 x 3277 / 365");
    }

    // --- nothing is undone ------------------------------------------------------------------------------------------

    @Test
    void aPaymentThatNamesADebtIsFreeFromTheDayOnWhichThatChanges() {
        Entry fee = assessed(ROYALTY, "2026-12", "2026-12-31", "1000", null);
        Entry extra = assessed(LEVY, "2026-01", "2026-01-31", "1000", null);
        Entry named = new Received(
                LocalDate.parse("2026-01-31"), money("1000"), Set.of(ROYALTY), Optional.of(Period.month(2026, 12)));
        Entry restated = assessed(ROYALTY, "2026-12", "2026-12-31", "0", "2026-12-15");
        assertEquals(
                money("86.85"),
                drawn(TENTH, "2026-12-14", fee, extra, named, restated).interest(),
                "317 days");
        assertEquals(
                money("87.12"),
                drawn(TENTH, "2026-12-15", fee, extra, named, restated).interest(),
                "318 days");
        assertEquals(
                money("87.12"),
                drawn(TENTH, "2027-12-15", fee, extra, named, restated).interest());
    }

    @Test
    void whatIsAddedBeforeTheDueDayIsPaidByWhatWaits() {
        Statement statement = drawn(
                TENTH,
                "2027-01-31",
                assessed(ROYALTY, "2026-12", "2026-12-31", "1000", null),
                new Received(
                        LocalDate.parse("2026-06-01"),
                        money("1500"),
                        Set.of(ROYALTY),
                        Optional.of(Period.month(2026, 12))),
                assessed(ROYALTY, "2026-12", "2026-12-31", "1500", "2026-12-15"));
        assertEquals(money("0"), statement.balance());
        assertEquals(money("0"), statement.interest());
    }

    // --- the day that the tariff names ----------------------------------------------------------------------------

    @Test
    void anAdjustmentIsDueOnTheDayThatTheTariffNames() {
        InterestTerms terms = of("0.073", DayCount.ACTUAL_365, Compounding.SIMPLE, Until.PAYMENT);
        Statement statement = drawn(
                terms(terms, PaymentOrder.ROYALTY_FIRST, AFTER_THIRTY_DAYS, "2026-07-31"),
                assessed(ROYALTY, "2026-01", "2026-02-28", "1000", null),
                assessed(ROYALTY, "2026-02", "2026-03-31", "1000", null),
                assessed(ROYALTY, "2026-03", "2026-04-30", "1000", null),
                assessed(ROYALTY, "2026-01", "2026-02-28", "2000", "2026-03-10"),
                paid("2026-02-28", "1000"),
                paid("2026-03-31", "1000"),
                paid("2026-04-30", "2000"));
        assertEquals(money("4.20"), statement.interest(), "due 2026-04-09, 21 days: 1000 x 0.073 x 21 / 365");
        assertEquals(
                Optional.of(LocalDate.parse("2026-04-09")),
                statement.debts().get(0).corrections().get(0).due());
        assertEquals(money("4.20"), statement.balance());
    }

    @Test
    void itGoesWithTheDebtThatFallsDueOnThatDay() {
        Statement statement = drawn(
                terms(TENTH, PaymentOrder.ROYALTY_FIRST, AFTER_THIRTY_DAYS, "2026-07-31"),
                assessed(ROYALTY, "2026-01", "2026-02-28", "1000", null),
                assessed(ROYALTY, "2026-02", "2026-04-09", "1000", null),
                assessed(ROYALTY, "2026-01", "2026-02-28", "2000", "2026-03-10"));
        assertEquals(money("2000"), statement.debts().get(1).payable());
        assertEquals(
                Optional.empty(), statement.debts().get(1).corrections().get(0).due());
    }

    @Test
    void afterTheLastPaymentItIsDueByItself() {
        Statement statement = drawn(
                terms(TENTH, PaymentOrder.ROYALTY_FIRST, AFTER_THIRTY_DAYS, "2027-12-31"),
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                assessed(ROYALTY, "2027-01", "2027-01-31", "2000", "2027-03-01"),
                paid("2027-01-31", "1000"),
                paid("2027-12-31", "1000"));
        assertEquals(money("75.34"), statement.interest(), "due 2027-03-31, 275 days: 100 x 275 / 365");
        assertEquals(List.of(), statement.pending());
    }

    @Test
    void whatIsGivenBackCountsFromThatDay() {
        Statement statement = drawn(
                terms(TENTH, PaymentOrder.ROYALTY_FIRST, AFTER_THIRTY_DAYS, "2027-12-31"),
                assessed(ROYALTY, "2027-01", "2027-01-31", "1000", null),
                assessed(ROYALTY, "2027-01", "2027-01-31", "0", "2027-03-01"));
        assertEquals(money("16.16"), statement.interest(), "59 days to 2027-03-31: 100 x 59 / 365");
        assertEquals(money("16.16"), statement.balance());
    }

    // --- what goes back -------------------------------------------------------------------------------------------

    @Test
    void aMonthOfDelayIsChargedOnceThoughMoneyGoesBackWithinIt() {
        Entry january = assessed(ROYALTY, "2026-01", "2026-01-31", "1000", null);
        assertEquals(
                money("15"),
                drawn(
                                BY_THE_MONTH,
                                "2026-02-28",
                                january,
                                paid("2026-02-10", "1000"),
                                paid("2026-02-12", "-1000"),
                                paid("2026-02-14", "1000"))
                        .interest());
        assertEquals(
                money("30"),
                drawn(
                                BY_THE_MONTH,
                                "2026-04-30",
                                january,
                                paid("2026-02-10", "1000"),
                                paid("2026-04-12", "-1000"),
                                paid("2026-04-14", "1000"))
                        .interest(),
                "February and April; in March nothing was open");
        assertEquals(
                money("30"),
                drawn(
                                BY_THE_MONTH,
                                "2026-04-30",
                                january,
                                paid("2026-02-10", "1000"),
                                paid("2026-02-12", "-1000"),
                                paid("2026-03-14", "1000"))
                        .interest(),
                "February and March");
    }

    @Test
    void whatBoreInterestUntilTheReportDoesNotBearItAgainBeforeThat() {
        InterestTerms until = of("0.0365", DayCount.ACTUAL_365, Compounding.SIMPLE, Until.PAYMENT_AND_REPORT);
        Statement statement = drawn(
                until,
                "2026-04-10",
                assessed(ROYALTY, "2026-01", "2026-02-28", "1000", "2026-03-30"),
                paid("2026-03-10", "1000"),
                paid("2026-03-20", "-1000"),
                paid("2026-04-09", "1000"));
        assertEquals(money("4.00"), statement.interest(), "a tenth of a dollar a day, 30 days and then 10");
    }

    @Test
    void whatWasPaidLastIsOpenedFirst() {
        Statement statement = drawn(
                TENTH,
                "2026-07-15",
                assessed(ROYALTY, "2026-05", "2026-04-30", "1000", null),
                assessed(LEVY, "2026-05", "2026-05-31", "100", null),
                paidFor(LEVY, "2026-04-15", "100"),
                paidFor(ROYALTY, "2026-05-15", "1000"),
                paid("2026-07-15", "-300"));
        assertEquals(money("100"), statement.debts().get(1).paid());
        assertEquals(money("304.11"), statement.debts().get(0).balance(), "fifteen days late: 100 x 15 / 365");
    }

    // --- interest on interest ----------------------------------------------------------------------------------------

    @Test
    void unpaidInterestGoesOnToBearInterestWhereItCompounds() {
        InterestTerms compounding = of("0.01", DayCount.PER_MONTH, Compounding.MONTHLY, Until.PAYMENT);
        Statement statement = drawn(
                compounding,
                "2026-06-30",
                assessed(ROYALTY, "2026-01", "2026-01-31", "10000", null),
                paid("2026-04-30", "10000"));
        assertEquals(
                List.of(money("303.01"), money("6.09")),
                statement.debts().get(0).charges().stream()
                        .map(Statement.Charged::amount)
                        .toList(),
                "10000 x (1.01^3 - 1), and 303.01 x (1.01^2 - 1)");
        assertEquals(
                money("303.01"),
                drawn(
                                of("0.01", DayCount.PER_MONTH, Compounding.SIMPLE, Until.PAYMENT),
                                "2026-06-30",
                                assessed(ROYALTY, "2026-01", "2026-01-31", "10100.33", null),
                                paid("2026-04-30", "10100.33"))
                        .interest(),
                "simple interest bears none: 3% of 10,100.33");
    }

    @Test
    void whatTheLastMonthBroughtBearsInterestFromTheFirstOfTheNext() {
        InterestTerms compounding = of("0.01", DayCount.PER_MONTH, Compounding.MONTHLY, Until.PAYMENT);
        Statement statement = drawn(
                compounding,
                "2026-05-31",
                assessed(ROYALTY, "2026-01", "2026-01-31", "30000", null),
                paid("2026-04-15", "30000"));
        assertEquals(
                List.of(money("756.02"), money("10.61")),
                statement.debts().get(0).charges().stream()
                        .map(Statement.Charged::amount)
                        .toList(),
                "300 + 303 + 153.015; then 603 bears 3.015 in April and 6.06 in May, and 153.02 bears 1.53");
    }

    // --- entries -------------------------------------------------------------------------------------------------

    private static Statement drawn(InterestTerms interest, String asOf, Entry... entries) {
        return drawn(terms(interest, PaymentOrder.ROYALTY_FIRST, Allowance.ALL, asOf), entries);
    }

    private static Statement drawn(AccountTerms terms, Entry... entries) {
        return ((Drawn.Complete) Account.statement(List.of(entries), terms, RateSeries.empty())).statement();
    }

    private static AccountTerms terms(InterestTerms interest, PaymentOrder order, Allowance allowance, String asOf) {
        return new AccountTerms(
                Currency.CAD,
                List.of(
                        new AccountTerms.Amount(ROYALTY, Optional.of(interest)),
                        new AccountTerms.Amount(LEVY, Optional.of(interest))),
                AccountTerms.TO_THE_CENT,
                Optional.empty(),
                order,
                allowance,
                Optional.of(LocalDate.parse(asOf)));
    }

    private static InterestTerms of(String rate, DayCount count, Compounding compounding, Until until) {
        return new InterestTerms(InterestRate.of(Rational.parse(rate)), count, compounding, until);
    }

    /** Of the first royalty of 2027. */
    private static Entry restated(String amount, String reported) {
        return assessed(ROYALTY, "2027-01", "2027-01-31", amount, reported);
    }

    private static Entry assessed(Rule amount, String month, String due, String money, String reported) {
        return new Assessed(
                DebtKey.of(amount, Period.parse(month).orElseThrow()),
                Optional.of(LocalDate.parse(due)),
                money(money),
                Optional.ofNullable(reported).map(LocalDate::parse),
                "5");
    }

    private static Entry paid(String day, String amount) {
        return new Received(LocalDate.parse(day), money(amount));
    }

    private static Entry paidFor(Rule amount, String day, String money) {
        return new Received(LocalDate.parse(day), money(money), Set.of(amount), Optional.empty());
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, Rational.parse(amount));
    }
}
