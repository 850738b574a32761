package dev.tariffc.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** What holds of the accounts of any payers, whatever they filed and paid, and in whatever order that is told. */
final class HistoryLaws {

    private static final Money NOTHING = Money.zero(Currency.CAD);
    /** After everything that is filed. */
    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);

    private final MadeTariff tariff;
    private final Calculator calculator;
    private final Tally tally;

    HistoryLaws(MadeTariff tariff, Tally tally) {
        this.tariff = tariff;
        this.calculator = tariff.calculator();
        this.tally = tally;
    }

    /** @throws AssertionError if one of the laws does not hold, with the tariff and the history */
    void check(Random random) {
        History history = History.of(calculator, random);
        try {
            Statements statements = drawn(history);
            tally.add(statements);
            chargesAndInterestLessPaymentsAreTheBalance(history, statements);
            whatIsDueIsWhatStands(history, statements);
            theOrderNeverMatters(history, statements, random);
            aPaymentInTwoPartsIsOnePayment(history, statements);
            payersAreApart(history, statements);
            whatIsFiledAgainAsItStandsChangesNothing(history, statements);
            whatIsRestatedAndRestoredIsOwedAsBefore(history, statements);
            whoPaysEachDebtOnItsDayOwesNoInterest(history);
            new PaymentLaws(this::drawn).check(history, tariff.text(), random);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(tariff.text() + "\n" + history, e);
        }
    }

    private Statements drawn(History history) {
        return Statements.draw(
                calculator, Filings.of(history.filings()), history.payments(), Optional.empty(), Optional.empty());
    }

    private static void chargesAndInterestLessPaymentsAreTheBalance(History history, Statements statements) {
        statements.byPayer().forEach((payer, statement) -> {
            Money received = sum(history.payments().getOrDefault(payer, List.of()), Entry.Received::amount);
            assertEquals(received, statement.received(), payer);
            assertEquals(statement.due().plus(statement.interest()).minus(received), statement.balance(), payer);
            assertEquals(
                    statement.balance(),
                    sum(statement.debts(), Statement.Debt::balance)
                            .plus(sum(statement.pending(), Statement.Correction::allowed))
                            .minus(statement.credit()),
                    payer);
            assertEquals(received, sum(statement.debts(), Statement.Debt::paid).plus(statement.credit()), payer);
        });
        Collection<Statement> all = statements.byPayer().values();
        assertEquals(
                sum(history.payments().values().stream().flatMap(List::stream).toList(), Entry.Received::amount),
                sum(all, Statement::received));
    }

    /** Where every error is adjusted. */
    private void whatIsDueIsWhatStands(History history, Statements statements) {
        if (!tariff.adjustsAll() || !statements.isComplete()) {
            return;
        }
        Map<String, Money> owed = owed(Filings.of(history.filings()).latest());
        statements
                .byPayer()
                .forEach((payer, statement) -> assertEquals(owed.getOrDefault(payer, NOTHING), statement.due(), payer));
    }

    private Map<String, Money> owed(List<Filing> filings) {
        Map<String, Money> owed = new HashMap<>();
        for (Charge charge : calculator.tariff().charges()) {
            Returns.assess(
                    calculator,
                    charge,
                    Filings.rows(filings, calculator, charge),
                    outcome -> outcome.owed()
                            .ifPresent(assessment ->
                                    owed.merge(outcome.row().payer(), assessment.payable(), Money::plus)));
        }
        return owed;
    }

    private void theOrderNeverMatters(History history, Statements statements, Random random) {
        List<Filing> filings = new ArrayList<>(history.filings());
        Collections.shuffle(filings, random);
        Map<String, List<Entry.Received>> payments = new HashMap<>();
        history.payments().forEach((payer, all) -> {
            List<Entry.Received> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            payments.put(payer, shuffled);
        });
        assertEquals(statements.byPayer(), drawn(new History(filings, payments)).byPayer());
    }

    private void aPaymentInTwoPartsIsOnePayment(History history, Statements statements) {
        Map<String, List<Entry.Received>> split = new HashMap<>();
        history.payments()
                .forEach((payer, all) -> split.put(
                        payer,
                        all.stream().flatMap(each -> halves(each).stream()).toList()));
        assertEquals(
                statements.byPayer(),
                drawn(new History(history.filings(), split)).byPayer());
    }

    private static List<Entry.Received> halves(Entry.Received payment) {
        Money cent = Money.cents(Currency.CAD, payment.amount().amount().signum());
        return payment.amount().equals(cent)
                ? List.of(payment)
                : List.of(
                        new Entry.Received(payment.day(), payment.amount().minus(cent), payment.of(), payment.period()),
                        new Entry.Received(payment.day(), cent, payment.of(), payment.period()));
    }

    private void payersAreApart(History history, Statements statements) {
        statements.byPayer().forEach((payer, statement) -> {
            History own = new History(
                    history.filings().stream()
                            .filter(filing -> filing.payer().equals(payer))
                            .toList(),
                    Map.of(payer, history.payments().getOrDefault(payer, List.of())));
            assertEquals(Map.of(payer, statement), drawn(own).byPayer());
        });
    }

    /** The same figures on a later day. */
    private void whatIsFiledAgainAsItStandsChangesNothing(History history, Statements statements) {
        List<Filing> again = new ArrayList<>(history.filings());
        Filings.of(history.filings()).latest().forEach(filing -> again.add(filing.reportedOn(LATER)));
        assertEquals(
                statements.byPayer(),
                drawn(new History(again, history.payments())).byPayer());
    }

    /** Nothing was filed, and then what had been. */
    private void whatIsRestatedAndRestoredIsOwedAsBefore(History history, Statements statements) {
        if (!tariff.adjustsAll() || !statements.isComplete()) {
            return;
        }
        List<Filing> restored = new ArrayList<>(history.filings());
        List<Filing> latest = Filings.of(history.filings()).latest();
        for (int i = 0; i < latest.size(); i++) {
            Filing one = latest.get(i);
            Filing other = latest.get((i + 1) % latest.size());
            if (one.about().equals(other.about())) {
                restored.add(new Filing(0, one.payer(), one.about(), Optional.of(LATER), other.facts(), other.state()));
                restored.add(one.reportedOn(LATER.plusDays(30)));
            }
        }
        Map<String, Statement> after =
                drawn(new History(restored, history.payments())).byPayer();
        statements
                .byPayer()
                .forEach((payer, statement) ->
                        assertEquals(statement.due(), after.get(payer).due(), payer));
    }

    private void whoPaysEachDebtOnItsDayOwesNoInterest(History history) {
        List<Filing> inTime = history.filings().stream()
                .filter(filing -> filing.reported().isEmpty())
                .toList();
        Map<String, List<Entry.Received>> paid = new HashMap<>();
        drawn(new History(inTime, Map.of()))
                .byPayer()
                .forEach((payer, statement) -> paid.put(
                        payer,
                        statement.debts().stream()
                                .filter(debt -> !debt.payable().amount().isZero())
                                .map(debt -> new Entry.Received(
                                        debt.due().orElse(LATER),
                                        debt.payable(),
                                        Set.of(debt.key().amount()),
                                        Optional.of(debt.period())))
                                .toList()));
        drawn(new History(inTime, paid)).byPayer().forEach((payer, statement) -> {
            assertTrue(statement.interest().amount().isZero(), payer);
            assertTrue(statement.balance().amount().isZero(), payer);
        });
    }

    private static <T> Money sum(Collection<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(NOTHING, Money::plus);
    }
}
