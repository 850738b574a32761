package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Statements;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts of payers over several tariffs: payments go to the debts of all in one order. */
public final class CommonAccount {

    /**
     * How accounts are drawn.
     *
     * @param alike what becomes of names that are written almost alike
     * @param asOf the day up to which they are drawn, and what is unpaid bears interest; none for all that came
     * @param years by which totals are told
     */
    public record Manner(Alike alike, Optional<LocalDate> asOf, FiscalYears years) {}

    private final List<ReturnsAssessment> assessments;
    private final PaymentsFile payments;
    private final Map<String, Integer> payers;
    private final Map<String, List<Entry.Received>> received;
    private final Optional<String> heldBack;
    private final List<String> alike;
    private final boolean refusesAlike;
    private final Statements statements;
    private final StatementSummary summary;
    private final DebtTable table;
    private final AccountTotals totals;
    private final Words words;

    private CommonAccount(AccountFiles files, Manner manner, Terminal terminal) {
        this.words = terminal.words();
        this.payments = files.payments();
        List<Spellings> spellings = Spellings.over(files.returns(), files.registers(), payments, manner.alike());
        this.assessments = files.assessed(spellings, terminal);
        this.payers = new LinkedHashMap<>();
        Set<String> refused = new LinkedHashSet<>();
        for (int i = 0; i < spellings.size(); i++) {
            ReturnsFile file = files.returns().get(i);
            file.spelt(spellings.get(i)).payers().keySet().forEach(payer -> payers.putIfAbsent(payer, payers.size()));
            refused.addAll(spellings.get(i).refused(file.lines()));
        }
        this.received = payments.received(payers.keySet(), spellings.get(0));
        this.heldBack = Spellings.heldBack(refused, received, words);
        this.alike = spellings.stream()
                .flatMap(each -> each.told(words).stream())
                .distinct()
                .toList();
        this.refusesAlike = spellings.stream().anyMatch(Spellings::refuse);
        List<Statements.TariffFilings> tariffs = new ArrayList<>();
        Map<String, DebtRows> rows = new LinkedHashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            ReturnsAssessment each = assessments.get(i);
            tariffs.add(new Statements.TariffFilings(
                    each.calculator(), each.filings(), files.rates().get(i)));
            rows.put(files.sources().get(i).name(), each.debts());
        }
        this.statements = Statements.draw(tariffs, received, manner.asOf());
        assessments.forEach(each -> each.tellOfLater(statements, each.filings()));
        Currency currency = files.currency();
        this.summary = new StatementSummary(
                statements,
                tariffs.stream().map(Statements.TariffFilings::filings).toList(),
                rows.values().stream().map(DebtRows::payees).toList(),
                received,
                manner.asOf(),
                Statements.orderWhereSilent(tariffs),
                currency,
                words);
        this.table = new DebtTable(rows, payers, Optional.of(manner.years()));
        this.totals = AccountTotals.of(statements, payers.keySet(), rows, manner.years(), currency);
    }

    /**
     * Reads all files and draws the accounts; problems with rows are kept to be printed.
     *
     * @throws InputProblem if a file cannot be read, or the tariffs have no account in common; every reason is named, and what is
     *     wrong with rows of the other files is printed
     */
    public static CommonAccount draw(AccountSources sources, Manner manner, Terminal terminal) throws InputProblem {
        return new CommonAccount(AccountFiles.read(sources, terminal), manner, terminal);
    }

    /** Writes a row for each debt. */
    public void writeTo(Writer writer) throws IOException {
        table.writeTo(writer, statements);
    }

    /** Writes a row for each total. */
    public void writeTotalsTo(Writer writer) throws IOException {
        new TotalsTable(totals, words).writeTo(writer);
    }

    /** Whether every row and payment landed where it should. */
    public boolean isComplete() {
        return assessments.stream().allMatch(ReturnsAssessment::isComplete)
                && payments.problems().count() == 0
                && statements.isComplete()
                && !refusesAlike
                && isInBalance();
    }

    /** Whether totals add up, and come to what was paid. */
    private boolean isInBalance() {
        Money paid = Money.sum(
                summary.currency(),
                received.entrySet().stream()
                        .filter(entry -> statements.of(entry.getKey()).isPresent())
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(entry -> summary.asOf().map(entry::isKnownOn).orElse(true))
                        .map(Entry.Received::amount)
                        .toList());
        return totals.addUp() && totals.all().paid().filter(paid::equals).isPresent();
    }

    /**
     * Prints everything that is wrong with returns under one tariff, and how much was assessed.
     *
     * @param tariff the place of the tariff
     * @param standing of it
     */
    public void print(int tariff, List<String> standing) {
        assessments.get(tariff).printProblems();
        assessments.get(tariff).printSummary(standing);
    }

    /** Prints everything that is wrong with payments and accounts, and what they come to. */
    public void print(Terminal terminal) {
        payments.problems().print(terminal);
        summary.printProblems(terminal);
        alike.forEach(refusesAlike ? terminal::error : terminal::note);
        heldBack.ifPresent(terminal::error);
        terminal.tell(words.say(
                "account.over",
                Map.of(
                        "payers",
                        words.count("payers", statements.byPayer().size()),
                        "tariffs",
                        words.count("tariffs", assessments.size()))));
        summary.print(terminal);
        new TotalsTable(totals, words).print(terminal);
        if (!isInBalance()) {
            terminal.error(words.say("assess.notInBalance"));
        }
    }
}
