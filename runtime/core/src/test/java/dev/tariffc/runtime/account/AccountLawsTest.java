package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.account.Account.Drawn;
import dev.tariffc.runtime.account.Entry.Assessed;
import dev.tariffc.runtime.account.Entry.Received;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AccountLawsTest {

    private static final int MONTHS = 6;
    private static final RateSeries RATES = rates();

    @Property
    void theBalanceIsWhatWasDueAndItsInterestLessWhatWasPaid(
            @ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms) {
        Statement statement = drawn(entries, terms);
        Money received = sum(entries.stream()
                .filter(Received.class::isInstance)
                .map(entry -> ((Received) entry).amount())
                .toList());
        assertEquals(received, statement.received());
        assertEquals(statement.due().plus(statement.interest()).minus(received), statement.balance());
        Money open = sum(statement.debts().stream().map(Statement.Debt::balance).toList());
        Money pending = sum(
                statement.pending().stream().map(Statement.Correction::allowed).toList());
        assertEquals(open.plus(pending).minus(statement.credit()), statement.balance());
    }

    @Property
    void nothingStaysOpenWhileThereIsCredit(
            @ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms) {
        Statement statement = drawn(entries, terms);
        assertTrue(statement.credit().amount().signum() >= 0);
        for (Statement.Debt debt : statement.debts()) {
            assertTrue(debt.balance().amount().signum() >= 0);
            assertTrue(statement.credit().amount().isZero()
                    || debt.balance().amount().isZero());
        }
    }

    @Property
    void theOrderOfEntriesNeverMatters(
            @ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms, @ForAll long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(drawn(entries, terms), drawn(shuffled, terms));
    }

    @Property
    void whatIsDueIsWhatWasReportedLast(@ForAll("accounts") List<Entry> entries, @ForAll("terms") AccountTerms terms) {
        Map<DebtKey, Assessed> latest = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Assessed assessed) {
                latest.merge(assessed.debt(), assessed, (a, b) -> reported(a).isAfter(reported(b)) ? a : b);
            }
        }
        assertEquals(
                sum(latest.values().stream().map(Assessed::amount).toList()),
                drawn(entries, terms).due());
    }

    @Property
    void aRestatementToTheSameFiguresChangesNothing(
            @ForAll("accounts") List<Entry> entries,
            @ForAll("terms") AccountTerms terms,
            @ForAll @IntRange(min = 1, max = MONTHS) int month) {
        Optional<Assessed> last = entries.stream()
                .filter(Assessed.class::isInstance)
                .map(Assessed.class::cast)
                .filter(assessed -> assessed.debt().equals(debt(month)))
                .reduce((a, b) -> reported(a).isAfter(reported(b)) ? a : b);
        List<Entry> more = new ArrayList<>(entries);
        last.ifPresent(same -> more.add(new Assessed(
                same.debt(), same.due(), same.amount(), Optional.of(LocalDate.of(2020, 1, 1)), same.section())));
        assertEquals(drawn(entries, terms), drawn(more, terms));
    }

    @Property
    void aRestatementNeverRewritesAnEarlierStatement(
            @ForAll("accounts") List<Entry> entries,
            @ForAll("terms") AccountTerms terms,
            @ForAll @IntRange(min = 1, max = MONTHS) int month,
            @ForAll("days") LocalDate notified,
            @ForAll @LongRange(min = -10_000, max = 100_000) long cents) {
        DebtKey debtKey = debt(month);
        List<Entry> before = new ArrayList<>(entries);
        before.removeIf(entry -> entry instanceof Assessed assessed
                && assessed.debt().equals(debtKey)
                && !reported(assessed).isBefore(notified));
        // A month that is first reported long after its day is no restatement: what it may do to others is not yet
        // settled.
        Assume.that(before.stream()
                .anyMatch(entry ->
                        entry instanceof Assessed assessed && assessed.debt().equals(debtKey)));
        List<Entry> after = new ArrayList<>(before);
        after.add(new Assessed(
                debtKey,
                Optional.of(debtKey.period().start()),
                Money.cents(Currency.CAD, cents),
                Optional.of(notified),
                "5"));
        List<Statement.Debt> earlier = drawn(before, terms).debts();
        List<Statement.Debt> later = drawn(after, terms).debts();
        for (Statement.Debt debt : earlier) {
            if (!debt.due().orElseThrow().isAfter(notified)) {
                Statement.Debt same = later.stream()
                        .filter(other -> other.key().equals(debt.key()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        debt.corrections(),
                        same.corrections().stream()
                                .filter(correction -> !correction.notified().equals(notified)
                                        || !correction.debt().equals(debtKey))
                                .toList(),
                        "what was told before");
            }
        }
    }

    @Property
    void payingLaterNeverCostsLess(
            @ForAll("terms") AccountTerms terms,
            @ForAll @LongRange(min = 1, max = 1_000_000) long cents,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int later) {
        assertTrue(interest(terms, cents, day.plusDays(later)).compareTo(interest(terms, cents, day)) >= 0);
    }

    @Property
    void whoPaysInTimeOwesNoInterest(@ForAll("terms") AccountTerms terms, @ForAll("amounts") List<Long> amounts) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            LocalDate due = LocalDate.of(2018, i + 1, 1);
            Money amount = Money.cents(Currency.CAD, amounts.get(i));
            entries.add(new Assessed(debt(i + 1), Optional.of(due), amount, Optional.empty(), "5"));
            entries.add(new Received(due.minusDays(i % 3), amount));
        }
        Statement statement = drawn(entries, terms);
        assertTrue(statement.interest().amount().isZero());
        assertTrue(statement.balance().amount().isZero());
    }

    private static Money interest(AccountTerms terms, long cents, LocalDate received) {
        Money amount = Money.cents(Currency.CAD, cents);
        LocalDate due = LocalDate.of(2018, 1, 1);
        return drawn(
                        List.of(
                                new Assessed(debt(1), Optional.of(due), amount, Optional.empty(), "5"),
                                new Received(received, amount)),
                        terms)
                .interest();
    }

    @Provide
    Arbitrary<List<Entry>> accounts() {
        Arbitrary<List<Entry>> first = firstReports();
        Arbitrary<List<Entry>> restated = restatements();
        Arbitrary<List<Entry>> payments = payments();
        return Combinators.combine(first, restated, payments).as((a, b, c) -> {
            List<Entry> all = new ArrayList<>(a);
            all.addAll(b);
            all.addAll(c);
            return all;
        });
    }

    private static Arbitrary<List<Entry>> firstReports() {
        Arbitrary<Optional<LocalDate>> reported = Arbitraries.integers()
                .between(-10, 40)
                .optional(0.5)
                .map(days -> days.map(n -> LocalDate.of(2018, 1, 1).plusDays(n)));
        return Combinators.combine(Arbitraries.longs().between(-2_000, 100_000), reported)
                .as((cents, day) -> Map.entry(cents, day))
                .list()
                .ofSize(MONTHS)
                .map(months -> {
                    List<Entry> entries = new ArrayList<>();
                    for (int i = 0; i < MONTHS; i++) {
                        int month = i + 1;
                        entries.add(new Assessed(
                                debt(month),
                                Optional.of(LocalDate.of(2018, month, 1)),
                                Money.cents(Currency.CAD, months.get(i).getKey()),
                                months.get(i).getValue().map(day -> day.plusMonths(month - 1L)),
                                "5"));
                    }
                    return entries;
                });
    }

    /** Each of a period and a day of its own, after any first report. */
    private static Arbitrary<List<Entry>> restatements() {
        Arbitrary<Entry> one = Combinators.combine(
                        Arbitraries.integers().between(1, MONTHS),
                        Arbitraries.integers().between(60, 300),
                        Arbitraries.longs().between(-2_000, 100_000))
                .as((month, days, cents) -> new Assessed(
                        debt(month),
                        Optional.of(LocalDate.of(2018, month, 1)),
                        Money.cents(Currency.CAD, cents),
                        Optional.of(LocalDate.of(2018, month, 1).plusDays(days)),
                        "5"));
        return one.list().ofMaxSize(4).uniqueElements(entry -> {
            Assessed assessed = (Assessed) entry;
            return Map.entry(assessed.debt(), reported(assessed));
        });
    }

    private static Arbitrary<List<Entry>> payments() {
        Arbitrary<Entry> one = Combinators.combine(
                        someDays(),
                        Arbitraries.longs().between(1, 150_000),
                        Arbitraries.integers().between(1, MONTHS).optional(0.5))
                .as((day, cents, month) -> new Received(
                        day,
                        Money.cents(Currency.CAD, cents),
                        Optional.empty(),
                        month.map(m -> Period.month(2018, m))));
        return one.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return someDays();
    }

    private static Arbitrary<LocalDate> someDays() {
        return Arbitraries.integers()
                .between(-40, 400)
                .map(n -> LocalDate.of(2018, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.longs().between(1, 100_000).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<AccountTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of(PaymentOrder.class),
                        Arbitraries.of(Until.class),
                        Arbitraries.of(Compounding.class),
                        Arbitraries.of(Reset.class))
                .as((order, until, compounding, reset) -> new AccountTerms(
                        Currency.CAD,
                        List.of(new AccountTerms.Amount(
                                Payable.ROYALTY,
                                Optional.of(new InterestTerms(
                                        InterestRate.published(reset, Rational.of(1, 100)),
                                        DayCount.ACTUAL_365,
                                        compounding,
                                        until)))),
                        AccountTerms.TO_THE_CENT,
                        Optional.empty(),
                        order,
                        Allowance.ALL,
                        Optional.empty()));
    }

    private static Statement drawn(List<Entry> entries, AccountTerms terms) {
        return ((Drawn.Complete) Account.statement(entries, terms, RATES)).statement();
    }

    private static DebtKey debt(int month) {
        return DebtKey.of(Payable.ROYALTY, Period.month(2018, month));
    }

    private static LocalDate reported(Assessed assessed) {
        return assessed.reported().orElse(LocalDate.MIN);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.of(Currency.CAD, "0"), Money::plus);
    }

    private static RateSeries rates() {
        Map<LocalDate, Rational> rates = new TreeMap<>();
        YearMonth first = YearMonth.of(2017, 10);
        for (int i = 0; i < 30; i++) {
            rates.put(first.plusMonths(i).atDay(20), Rational.of(75 + 25L * (i % 5), 10_000));
        }
        return RateSeries.of(rates);
    }
}
