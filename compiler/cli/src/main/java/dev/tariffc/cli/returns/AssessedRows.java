package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of what payers owe: {@code payer,period,payment_period,due,royalty,payable,sections}. */
final class AssessedRows {

    private record AssessedRow(int order, String payer, Period about, Period paid, String due, List<String> tail) {}

    private static final Comparator<AssessedRow> ORDER = Comparator.comparingInt(AssessedRow::order)
            .thenComparing(AssessedRow::about)
            .thenComparing(AssessedRow::paid);

    private final List<Rule> results;
    private final Map<String, Integer> payers;
    private final List<AssessedRow> rows = new ArrayList<>();

    /**
     * @param results one column each
     * @param payers with their place in the order
     */
    AssessedRows(List<Rule> results, Map<String, Integer> payers) {
        this.results = results;
        this.payers = payers;
    }

    void add(String payer, Assessment assessment) {
        Set<String> due = new LinkedHashSet<>();
        assessment.results().forEach(result -> result.due().ifPresent(day -> due.add(day.toString())));
        List<String> tail = new ArrayList<>();
        for (Rule rule : results) {
            tail.add(assessment.results().stream()
                    .filter(result -> result.rule().equals(rule))
                    .findFirst()
                    .map(result -> result.payable().toDecimalString())
                    .orElse(""));
        }
        Money payable = assessment.payable();
        tail.add(payable.toDecimalString());
        tail.add(String.join("; ", assessment.sections()));
        rows.add(new AssessedRow(
                payers.getOrDefault(payer, Integer.MAX_VALUE),
                payer,
                assessment.about(),
                assessment.paid(),
                String.join("; ", due),
                List.copyOf(tail)));
    }

    int size() {
        return rows.size();
    }

    /** Writes the table, by payer as they first appear in the returns, then by period. */
    void writeTo(Writer writer, Optional<StatementCells> statements) throws IOException {
        rows.sort(ORDER);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        List<String> header = new ArrayList<>(List.of("payer", "period", "payment_period", "due"));
        results.forEach(rule -> header.add(text(rule.label())));
        header.add("payable");
        statements.ifPresent(drawn -> header.addAll(StatementCells.COLUMNS));
        header.add("sections");
        csv.writeRecord(header);
        for (AssessedRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(
                    text(row.payer()), row.about().toString(), row.paid().toString(), row.due()));
            cells.addAll(row.tail().subList(0, row.tail().size() - 1));
            statements.ifPresent(drawn -> cells.addAll(drawn.of(row.payer(), row.paid())));
            cells.add(row.tail().get(row.tail().size() - 1));
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front, which it takes away again. */
    private static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
