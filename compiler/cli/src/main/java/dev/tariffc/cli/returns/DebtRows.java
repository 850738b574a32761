package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of what became of each debt. What was adjusted after the last payment had fallen due, and what came in for no debt,
 * has a row of its own, so that the columns add up to the account.
 */
final class DebtRows {

    private static final List<String> COLUMNS = List.of(
            "payer",
            "period",
            "payment_period",
            "amount",
            "instalment",
            "due",
            "payable",
            "paid",
            "paid_on",
            "days_late",
            "interest",
            "adjustment",
            "balance",
            "sections");

    /** Before what comes after the period. */
    private static final int AFTER_PERIOD = 2;

    private static final String NOTHING = "";

    private final TariffDescription tariff;
    private final List<Rule> amounts;
    private final OccasionCells occasions;
    private final Map<String, Integer> payers;
    private final Map<String, List<Assessment>> assessed = new LinkedHashMap<>();

    /**
     * @param amounts what is payable, in the order of the tariff
     * @param occasions what tells several occasions on one day apart
     * @param payers with their place in the order
     */
    DebtRows(TariffDescription tariff, List<Rule> amounts, OccasionCells occasions, Map<String, Integer> payers) {
        this.tariff = tariff;
        this.amounts = amounts;
        this.occasions = occasions;
        this.payers = payers;
    }

    void add(String payer, Assessment assessment) {
        assessed.computeIfAbsent(payer, key -> new ArrayList<>()).add(assessment);
    }

    /** How many amounts it was given. */
    int size() {
        return assessed.values().stream().mapToInt(List::size).sum();
    }

    /** Writes the table, by payer as they first appear in the returns; within each by period, amount and instalment. */
    void writeTo(Writer writer, Statements statements) throws IOException {
        CsvWriter csv = Csv.writer(writer);
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(AFTER_PERIOD, occasions.columns());
        csv.writeRecord(header);
        List<String> all = new ArrayList<>(statements.byPayer().keySet());
        assessed.keySet().stream().filter(payer -> !all.contains(payer)).forEach(all::add);
        all.sort(Comparator.comparingInt(payer -> payers.getOrDefault(payer, Integer.MAX_VALUE)));
        for (String payer : all) {
            Optional<Statement> statement = statements.of(payer);
            List<List<String>> rows =
                    statement.map(drawn -> rows(payer, drawn, statements)).orElseGet(() -> withoutStatement(payer));
            rows.forEach(csv::writeRecord);
        }
        csv.flush();
    }

    private List<List<String>> rows(String payer, Statement statement, Statements statements) {
        List<List<String>> rows = new ArrayList<>();
        statement.debts().stream()
                .sorted(Comparator.comparing(Statement.Debt::period)
                        .thenComparing(debt -> amounts.indexOf(debt.key().amount()))
                        .thenComparing(debt -> debt.key().instalment()))
                .map(debt -> row(payer, debt, statements))
                .forEach(rows::add);
        statement.pending().stream()
                .filter(pending -> !pending.allowed().amount().isZero())
                .map(pending -> row(payer, pending))
                .forEach(rows::add);
        if (!statement.credit().amount().isZero()) {
            rows.add(row(payer, statement.credit()));
        }
        return rows;
    }

    private List<String> row(String payer, Statement.Debt debt, Statements statements) {
        List<String> row = key(payer, debt.key());
        row.add(debt.due().map(LocalDate::toString).orElse(NOTHING));
        row.add(Csv.money(debt.assessed()));
        row.add(Csv.money(debt.paid()));
        row.add(debt.paidOn().map(LocalDate::toString).orElse(NOTHING));
        row.add(Long.toString(debt.daysLate()));
        row.add(statements.lacksInterest(debt.key().amount()) ? NOTHING : Csv.money(debt.interest()));
        row.add(Csv.money(debt.adjustment()));
        row.add(Csv.money(debt.balance()));
        row.add(debt.section());
        return row;
    }

    private List<String> row(String payer, Statement.Correction pending) {
        List<String> row = key(payer, pending.debt());
        row.addAll(List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
        row.add(Csv.money(pending.allowed()));
        row.add(Csv.money(pending.allowed()));
        row.add(NOTHING);
        return row;
    }

    private List<String> row(String payer, Money credit) {
        List<String> row = new ArrayList<>(List.of(
                Csv.text(payer),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Csv.money(credit),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Csv.money(credit.negate()),
                NOTHING));
        row.addAll(AFTER_PERIOD, occasions.ofNone());
        return row;
    }

    /** Of a payer whose statement lacks a rate. */
    private List<List<String>> withoutStatement(String payer) {
        List<List<String>> rows = new ArrayList<>();
        for (Assessment assessment : assessed.getOrDefault(payer, List.of())) {
            for (Assessment.Result result : assessment.results()) {
                for (int i = 0; i < result.instalments().size(); i++) {
                    Assessment.Instalment part = result.instalments().get(i);
                    List<String> row = key(payer, new DebtKey(result.rule(), assessment.paid(), i + 1));
                    row.add(part.due().map(LocalDate::toString).orElse(NOTHING));
                    row.add(Csv.money(part.amount()));
                    row.addAll(List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
                    row.add(String.join("; ", assessment.sections()));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<String> key(String payer, DebtKey debt) {
        Period about = about(debt);
        List<String> key = new ArrayList<>(List.of(
                Csv.text(payer),
                about.toString(),
                debt.period().toString(),
                Csv.text(debt.amount().label()),
                Integer.toString(debt.instalment())));
        key.addAll(AFTER_PERIOD, occasions.of(about, charge(debt)));
        return key;
    }

    /** What the facts of a debt are about, as returns name it. */
    private Period about(DebtKey debt) {
        return charge(debt).map(charge -> tariff.about(charge, debt.period())).orElse(debt.period());
    }

    private Optional<Charge> charge(DebtKey debt) {
        return tariff.charges().stream()
                .filter(charge -> charge.payables().contains(debt.amount()) && charge.isPaidFor(debt.period()))
                .findFirst();
    }
}
