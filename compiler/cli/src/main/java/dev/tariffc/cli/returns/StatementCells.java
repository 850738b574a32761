package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What statements of account say in the table of what payers owe, and beside it. */
record StatementCells(Statements statements, Currency currency, Words words) {

    /** The columns that a statement adds, in order. */
    static final List<String> COLUMNS = List.of("paid", "days_late", "interest", "adjustment", "balance");

    /** What a statement says of one period of a payer, a cell for each of {@link #COLUMNS}. */
    List<String> of(String payer, Period paid) {
        Optional<Statement.Debt> debt = Optional.ofNullable(statements.byPayer().get(payer)).stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(each -> each.period().equals(paid))
                .findFirst();
        return debt.map(this::cells)
                .orElseGet(() -> COLUMNS.stream().map(column -> "").toList());
    }

    private List<String> cells(Statement.Debt debt) {
        return List.of(
                debt.paid().toDecimalString(),
                Long.toString(debt.daysLate()),
                statements.withoutInterest() ? "" : debt.interest().toDecimalString(),
                debt.adjustment().toDecimalString(),
                debt.balance().toDecimalString());
    }

    void printProblems(Terminal terminal) {
        for (YearMonth month : statements.monthsWithoutRate()) {
            terminal.error(words.say(
                    "account.noRate", Map.of("month", words.ofRuntime().period(Period.month(month)))));
        }
        if (statements.withoutInterest()) {
            terminal.note(words.say("account.noRates"));
        }
    }

    /** Says how all accounts stand together. */
    void printSummary(Terminal terminal) {
        Money due = Money.zero(currency);
        Money received = due;
        Money interest = due;
        Money balance = due;
        Money credit = due;
        int pending = 0;
        for (Statement statement : statements.byPayer().values()) {
            due = due.plus(statement.due());
            received = received.plus(statement.received());
            interest = interest.plus(statement.interest());
            balance = balance.plus(statement.balance());
            credit = credit.plus(statement.credit());
            pending += statement.pending().size();
        }
        terminal.tell(words.say(
                "account.due", Map.of("due", money(due), "interest", money(interest), "received", money(received))));
        terminal.tell(words.say("account.balance", Map.of("balance", money(balance), "credit", money(credit))));
        if (pending > 0) {
            terminal.tell(words.count("account.pending", pending));
        }
    }

    private String money(Money money) {
        return words.ofRuntime().money(money);
    }
}
