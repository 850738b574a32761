package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any account: of two amounts in instalments, with and without days, paid, paid back and restated. */
class SeveralAmountsLawsTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final int MONTHS = 4;

    @Property(tries = 500)
    void chargesAndInterestLessPaymentsAreTheBalance(
            @ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms) {
        Statement statement = drawn(entries, terms);
        Money received = sum(entries.stream()
                .filter(Received.class::isInstance)
                .map(entry -> ((Received) entry).amount())
                .toList());
        assertEquals(received, statement.received());
        Money open = sum(statement.debts().stream().map(Statement.Debt::balance).toList());
        Money pending = sum(
                statement.pending().stream().map(Statement.Correction::allowed).toList());
        assertEquals(statement.balance(), open.plus(pending).minus(statement.credit()));
        assertEquals(
                received,
                sum(statement.debts().stream().map(Statement.Debt::paid).toList())
                        .plus(statement.credit()));
    }

    @Property(tries = 500)
    void theOrderOfEntriesNeverMatters(
            @ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms, @ForAll long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(drawn(entries, terms), drawn(shuffled, terms));
    }

    @Property(tries = 500)
    void aPaymentInTwoPartsOnOneDayIsOnePayment(
            @ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms) {
        List<Entry> split = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Received payment
                    && payment.amount().amount().abs().compareTo(Rational.ONE) > 0) {
                Money cent = Money.cents(Currency.CAD, payment.amount().amount().signum());
                split.add(new Received(payment.day(), payment.amount().minus(cent), payment.of(), payment.period()));
                split.add(new Received(payment.day(), cent, payment.of(), payment.period()));
            } else {
                split.add(entry);
            }
        }
        assertEquals(drawn(entries, terms), drawn(split, terms));
    }

    @Property(tries = 300)
    void whoPaysEachDebtOnItsDayOwesNothing(
            @ForAll("debts") List<Assessed> debts, @ForAll("terms") AccountTerms terms) {
        List<Entry> entries = new ArrayList<>();
        for (Assessed debt : debts) {
            if (debt.amount().amount().signum() > 0) {
                entries.add(debt);
                entries.add(new Received(
                        debt.due().orElse(START),
                        debt.amount(),
                        Optional.of(debt.debt().amount()),
                        Optional.of(debt.debt().period())));
            }
        }
        Statement statement = drawn(entries, terms);
        assertTrue(statement.interest().amount().isZero());
        assertTrue(statement.balance().amount().isZero());
    }

    @Property(tries = 300)
    void whatIsRestatedAndRestoredIsOwedAsBefore(
            @ForAll("debts") List<Assessed> debts,
            @ForAll("terms") AccountTerms terms,
            @ForAll @IntRange(max = 300) int day) {
        List<Entry> before = new ArrayList<>(debts);
        List<Entry> after = new ArrayList<>(debts);
        for (Assessed debt : debts) {
            Money more = debt.amount().plus(Money.of(Currency.CAD, "7.13"));
            after.add(restated(debt, more, day));
            after.add(restated(debt, debt.amount(), day + 1));
        }
        assertEquals(drawn(before, terms).due(), drawn(after, terms).due());
    }

    private static Assessed restated(Assessed debt, Money amount, int day) {
        return new Assessed(debt.debt(), debt.due(), amount, Optional.of(START.plusDays(day)), debt.section());
    }

    @Provide
    Arbitrary<List<Entry>> accounts() {
        return Combinators.combine(debtsOfAmounts(), payments(), restatements()).as((debts, payments, restated) -> {
            List<Entry> all = new ArrayList<>(debts);
            all.addAll(payments);
            for (int i = 0; i < restated.size() && i < debts.size(); i++) {
                all.add(restated(debts.get(i), Money.cents(Currency.CAD, restated.get(i)), 40 * (i + 1)));
            }
            return all;
        });
    }

    @Provide
    Arbitrary<List<Assessed>> debts() {
        return debtsOfAmounts();
    }

    /** For each month two instalments of the royalty, and a membership fee, of which some have no day. */
    private static Arbitrary<List<Assessed>> debtsOfAmounts() {
        Arbitrary<Long> cents = Arbitraries.longs().between(-2_000, 100_000);
        return Combinators.combine(
                        cents.list().ofSize(3 * MONTHS),
                        Arbitraries.of(true, false).list().ofSize(MONTHS))
                .as((amounts, dated) -> {
                    List<Assessed> debts = new ArrayList<>();
                    for (int i = 0; i < MONTHS; i++) {
                        LocalDate first = START.plusMonths(i);
                        debts.add(debt(Payable.ROYALTY, i, 1, Optional.of(first), amounts.get(3 * i)));
                        debts.add(debt(Payable.ROYALTY, i, 2, Optional.of(first.plusDays(14)), amounts.get(3 * i + 1)));
                        Optional<LocalDate> due = dated.get(i) ? Optional.of(first.plusDays(5)) : Optional.empty();
                        debts.add(debt(Payable.MEMBERSHIP, i, 1, due, amounts.get(3 * i + 2)));
                    }
                    return debts;
                });
    }

    private static Assessed debt(Rule amount, int month, int instalment, Optional<LocalDate> due, long cents) {
        DebtKey key = new DebtKey(amount, Period.month(2018, month + 1), instalment);
        return new Assessed(key, due, Money.cents(Currency.CAD, cents), Optional.empty(), "5");
    }

    private static Arbitrary<List<Entry>> payments() {
        Arbitrary<Entry> one = Combinators.combine(
                        Arbitraries.integers().between(-40, 300),
                        Arbitraries.longs().between(-50_000, 150_000).filter(cents -> cents != 0),
                        Arbitraries.integers().between(1, MONTHS).optional(0.4),
                        Arbitraries.of(Payable.class).map(Rule.class::cast).optional(0.4))
                .as((day, cents, month, of) -> new Received(
                        START.plusDays(day),
                        Money.cents(Currency.CAD, cents),
                        of,
                        month.map(m -> Period.month(2018, m))));
        return one.list().ofMaxSize(8);
    }

    private static Arbitrary<List<Long>> restatements() {
        return Arbitraries.longs().between(-2_000, 100_000).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<AccountTerms> terms() {
        return Combinators.combine(Arbitraries.of(PaymentOrder.class), Arbitraries.of(Compounding.class))
                .as((order, compounding) -> new AccountTerms(
                        Currency.CAD,
                        List.of(
                                new AccountTerms.Amount(
                                        Payable.ROYALTY,
                                        Optional.of(new InterestTerms(
                                                InterestRate.of(Rational.of(5, 100)),
                                                DayCount.ACTUAL_365,
                                                compounding,
                                                Until.PAYMENT))),
                                new AccountTerms.Amount(Payable.MEMBERSHIP, Optional.empty())),
                        AccountTerms.TO_THE_CENT,
                        Optional.empty(),
                        order,
                        Allowance.ALL,
                        Optional.empty()));
    }

    private static Statement drawn(List<? extends Entry> entries, AccountTerms terms) {
        return ((Drawn.Complete) Account.statement(List.copyOf(entries), terms, RateSeries.empty())).statement();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.of(Currency.CAD, "0"), Money::plus);
    }
}
