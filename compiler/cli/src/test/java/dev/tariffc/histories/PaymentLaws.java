package dev.tariffc.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** What holds of money that goes back, of payments that name their debt, and of reports that restore the first ones. */
final class PaymentLaws {

    private static final Money NOTHING = Money.zero(Currency.CAD);
    /** Before anything falls due or is paid. */
    private static final LocalDate EARLY = LocalDate.of(2017, 11, 1);
    /** After all of it. */
    private static final LocalDate LATE = LocalDate.of(2021, 6, 1);

    private final Function<History, Statements> drawing;

    PaymentLaws(Function<History, Statements> drawing) {
        this.drawing = drawing;
    }

    /** Of reports that came in time: what others change is told by other laws. */
    void check(History history, String tariff, Random random) {
        History inTime = new History(
                history.filings().stream()
                        .filter(filing -> filing.reported().isEmpty())
                        .toList(),
                history.payments());
        whatGoesBackWholeOpensAllAgain(inTime);
        whoPaysTheOldestOnItsDayNeedsNoNames(inTime);
        aPaymentGoesToTheDebtThatItNames(inTime, random);
        if (!tariff.contains("invoice")) {
            aReportThatRestoresTheFirstRestoresTheAccount(inTime);
        }
    }

    private Map<String, Statement> drawn(History history) {
        return drawing.apply(history).byPayer();
    }

    /** Nothing of any debt is paid, and no credit waits. */
    private void whatGoesBackWholeOpensAllAgain(History history) {
        Map<String, List<Entry.Received>> withRefund = new HashMap<>();
        history.payments().forEach((payer, all) -> {
            List<Entry.Received> came = new ArrayList<>(all.stream()
                    .filter(each -> each.amount().amount().signum() > 0)
                    .toList());
            Money sum = came.stream().map(Entry.Received::amount).reduce(NOTHING, Money::plus);
            if (!sum.amount().isZero()) {
                came.add(new Entry.Received(LATE, sum.negate()));
                withRefund.put(payer, came);
            }
        });
        drawn(new History(history.filings(), withRefund)).forEach((payer, statement) -> {
            statement.debts().forEach(debt -> assertEquals(NOTHING, debt.paid(), () -> payer + " " + debt));
            assertEquals(NOTHING, statement.credit(), payer);
            assertEquals(statement.due().plus(statement.interest()), statement.balance(), payer);
        });
    }

    /** The oldest debt has fallen due on the day on which what it comes to is paid. */
    private void whoPaysTheOldestOnItsDayNeedsNoNames(History history) {
        Map<String, List<Entry.Received>> paid = new HashMap<>();
        drawn(new History(history.filings(), Map.of()))
                .forEach((payer, statement) -> paid.put(
                        payer,
                        statement.debts().stream()
                                .filter(debt -> !debt.payable().amount().isZero())
                                .map(debt -> new Entry.Received(debt.due().orElse(LATE), debt.payable()))
                                .toList()));
        drawn(new History(history.filings(), paid)).forEach((payer, statement) -> {
            assertEquals(NOTHING, statement.interest(), payer);
            assertEquals(NOTHING, statement.balance(), payer);
            statement.debts().forEach(debt -> assertEquals(NOTHING, debt.balance(), payer));
        });
    }

    /** It is settled on its day, and all others stand as without it. */
    private void aPaymentGoesToTheDebtThatItNames(History history, Random random) {
        Map<String, Statement> without = drawn(new History(history.filings(), Map.of()));
        without.forEach((payer, statement) -> {
            List<Statement.Debt> whole = statement.debts().stream()
                    .filter(debt -> debt.payable().amount().signum() > 0)
                    .filter(debt -> statement.debts().stream()
                                    .filter(other -> other.key()
                                                    .amount()
                                                    .equals(debt.key().amount())
                                            && other.period().equals(debt.period()))
                                    .count()
                            == 1)
                    .toList();
            if (whole.isEmpty()) {
                return;
            }
            Statement.Debt named = whole.get(random.nextInt(whole.size()));
            Entry.Received payment = new Entry.Received(
                    named.due().orElse(LATE),
                    named.payable(),
                    Set.of(named.key().amount()),
                    Optional.of(named.period()));
            Statement with = drawn(new History(history.filings(), Map.of(payer, List.of(payment))))
                    .get(payer);
            assertEquals(statement.debts().size(), with.debts().size());
            for (int i = 0; i < with.debts().size(); i++) {
                Statement.Debt debt = with.debts().get(i);
                if (debt.key().equals(named.key())) {
                    assertEquals(NOTHING, debt.balance(), () -> payer + " " + debt);
                } else {
                    assertEquals(statement.debts().get(i), debt, payer);
                }
            }
        });
    }

    /** Other figures were told before anything fell due, and then the first ones again. */
    private void aReportThatRestoresTheFirstRestoresTheAccount(History history) {
        List<Filing> restored = new ArrayList<>(history.filings());
        List<Filing> first = history.filings();
        for (int i = 0; i < first.size(); i++) {
            Filing one = first.get(i);
            Filing other = first.get((i + 1) % first.size());
            if (one.about().equals(other.about())) {
                restored.add(new Filing(0, one.payer(), one.about(), Optional.of(EARLY), other.facts(), other.state()));
                restored.add(one.reportedOn(EARLY.plusDays(1)));
            }
        }
        Map<String, Statement> after = drawn(new History(restored, history.payments()));
        drawn(history).forEach((payer, statement) -> {
            Statement then = after.get(payer);
            assertEquals(told(statement.debts()), told(then.debts()), payer);
            assertEquals(statement.credit(), then.credit(), payer);
            assertEquals(statement.balance(), then.balance(), payer);
        });
    }

    /** What became of debts, whatever was told of them meanwhile. */
    private static List<List<Object>> told(Collection<Statement.Debt> debts) {
        return debts.stream()
                .map(debt -> List.<Object>of(
                        debt.key(),
                        debt.due(),
                        debt.payable(),
                        debt.interest(),
                        debt.charges(),
                        debt.settlements(),
                        debt.balance()))
                .toList();
    }
}
