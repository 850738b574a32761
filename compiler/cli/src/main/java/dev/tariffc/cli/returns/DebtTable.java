package dev.tariffc.cli.returns;

import dev.tariffc.cli.returns.Table.About;
import dev.tariffc.cli.returns.Table.Heading;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.returns.Statements;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of what became of each debt: by payer, within each by tariff. What was adjusted after the last payment had fallen
 * due, and what came in for no debt, has a row of its own, so that the columns add up to the account.
 *
 * @param tariffs in their order, by the names that they have in the table; one alone has none
 * @param payers with their place in the order
 * @param years of the account; none where the table has no column of them
 */
record DebtTable(Map<String, DebtRows> tariffs, Map<String, Integer> payers, Optional<FiscalYears> years) {

    static final Heading TARIFF = new Heading(About.TARIFF, "tariff");
    static final Heading FISCAL_YEAR = new Heading(About.FISCAL_YEAR, "fiscal_year");

    /** Of one tariff, which is not named. */
    static DebtTable ofOne(DebtRows rows, Map<String, Integer> payers) {
        return new DebtTable(Map.of("", rows), payers, Optional.empty());
    }

    void writeTo(Writer writer, Statements statements) throws IOException {
        Table table = new Table();
        if (years.isPresent()) {
            table.have(List.of(TARIFF, FISCAL_YEAR));
        }
        table.have(DebtRows.columns(tariffs.values().stream().anyMatch(DebtRows::areUnrounded)));
        tariffs.values().forEach(rows -> table.have(rows.headings()));
        for (String payer : inOrder(statements)) {
            Optional<Statement> statement = statements.of(payer);
            tariffs.forEach(
                    (name, rows) -> rows.rows(payer, statement, statements).forEach(row -> table.add(of(name, row))));
            statement
                    .map(Statement::credit)
                    .filter(credit -> !credit.amount().isZero())
                    .ifPresent(credit -> table.add(DebtRows.credit(payer, credit)));
        }
        table.writeTo(writer);
    }

    private List<String> inOrder(Statements statements) {
        Set<String> all = new LinkedHashSet<>(statements.byPayer().keySet());
        tariffs.values().forEach(rows -> all.addAll(rows.payers()));
        List<String> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(payer -> payers.getOrDefault(payer, Integer.MAX_VALUE)));
        return sorted;
    }

    private Map<Heading, String> of(String tariff, Map<Heading, String> row) {
        if (years.isEmpty()) {
            return row;
        }
        Map<Heading, String> named = new LinkedHashMap<>(row);
        named.put(TARIFF, Csv.text(tariff));
        Optional.ofNullable(row.get(DebtRows.DUE))
                .ifPresent(due -> named.put(FISCAL_YEAR, years.get().of(LocalDate.parse(due))));
        return named;
    }
}
