package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Account;
import dev.tariffc.runtime.account.AccountTerms;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Reset;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The statements of account of all payers, drawn from what they reported and what they paid. */
final class Statements {

    /** The columns that a statement adds, in order. */
    static final List<String> COLUMNS = List.of("paid", "days_late", "interest", "adjustment", "balance");

    private final Currency currency;
    private final Words words;
    private final Map<String, Statement> statements = new HashMap<>();
    private final SortedSet<YearMonth> monthsWithoutRate = new TreeSet<>();
    private final boolean withoutInterest;

    private Statements(Calculator calculator, Words words, boolean withoutInterest) {
        this.currency = calculator.charges().get(0).currency();
        this.words = words;
        this.withoutInterest = withoutInterest;
    }

    /**
     * Draws the statements.
     *
     * @param rates none where the user brought none: then only a rate that the tariff itself fixes bears interest
     */
    static Statements draw(
            Calculator calculator,
            Map<String, Map<Period, List<Entry.Assessed>>> assessed,
            Map<String, List<Entry>> received,
            Optional<RateSeries> rates,
            Words words) {
        Optional<InterestTerms> interest =
                calculator.interestTerms().filter(terms -> rates.isPresent() || terms.reset() == Reset.FIXED);
        Statements statements = new Statements(
                calculator,
                words,
                interest.isEmpty() && calculator.interestTerms().isPresent());
        AccountTerms terms = new AccountTerms(
                statements.currency,
                interest,
                AccountTerms.TO_THE_CENT,
                calculator.paymentOrder(),
                calculator.allowance());
        assessed.forEach((payer, periods) -> {
            List<Entry> entries = new ArrayList<>(received.getOrDefault(payer, List.of()));
            periods.values().forEach(entries::addAll);
            statements.take(payer, Account.statement(entries, terms, rates.orElseGet(RateSeries::empty)));
        });
        return statements;
    }

    private void take(String payer, Account.Drawn drawn) {
        if (drawn instanceof Account.Drawn.Complete complete) {
            statements.put(payer, complete.statement());
        } else if (drawn instanceof Account.Drawn.NoRates missing) {
            monthsWithoutRate.addAll(missing.months());
        }
    }

    /** What a statement says of one period of a payer, a cell for each of {@link #COLUMNS}. */
    List<String> cells(String payer, Period paid) {
        Optional<Statement.Debt> debt = Optional.ofNullable(statements.get(payer)).stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(each -> each.period().equals(paid))
                .findFirst();
        if (debt.isEmpty()) {
            return COLUMNS.stream().map(column -> "").toList();
        }
        Statement.Debt found = debt.get();
        return List.of(
                found.paid().toDecimalString(),
                Long.toString(found.daysLate()),
                withoutInterest ? "" : found.interest().toDecimalString(),
                found.adjustment().toDecimalString(),
                found.balance().toDecimalString());
    }

    /** Whether every statement could be drawn. */
    boolean areComplete() {
        return monthsWithoutRate.isEmpty();
    }

    void printProblems(Terminal terminal) {
        for (YearMonth month : monthsWithoutRate) {
            terminal.error(words.say("account.noRate", words.ofRuntime().period(Period.month(month))));
        }
        if (withoutInterest) {
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
        for (Statement statement : statements.values()) {
            due = due.plus(statement.due());
            received = received.plus(statement.received());
            interest = interest.plus(statement.interest());
            balance = balance.plus(statement.balance());
            credit = credit.plus(statement.credit());
            pending += statement.pending().size();
        }
        terminal.tell(words.say("account.due", money(due), money(interest), money(received)));
        terminal.tell(words.say("account.balance", money(balance), money(credit)));
        if (pending > 0) {
            terminal.tell(words.count("account.pending", pending));
        }
    }

    private String money(Money money) {
        return words.ofRuntime().money(money);
    }

    /** Reads payments and draws the statements. */
    static Statements of(
            PaymentsSource source, Calculator calculator, ReturnsFile file, Terminal terminal, RowProblems problems)
            throws InputProblem {
        Map<String, List<Entry>> received = PaymentsFile.read(
                source.file(), calculator, file.payers().keySet(), source.values(), problems, terminal);
        return draw(
                calculator, Stages.of(calculator, file, terminal.words()), received, source.rates(), terminal.words());
    }
}
