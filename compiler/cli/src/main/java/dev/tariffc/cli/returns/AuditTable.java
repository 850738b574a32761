package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Audit;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each amount and period that an audit looked at or changes. */
record AuditTable(Audit audit, Unrounded unrounded, Words words) {

    private static final List<String> KEY = List.of("payer", "period", "payment_period", "amount");
    private static final List<String> AMOUNTS = List.of("reported", "due", "understatement", "adjustment");
    private static final List<String> REST = List.of("adjustment_due", "barred_by", "sections");

    void writeTo(Writer writer) throws IOException {
        CsvWriter csv = Csv.writer(writer);
        List<String> columns = new ArrayList<>(KEY);
        for (String amount : AMOUNTS) {
            columns.add(amount);
            if (unrounded.areAny()) {
                columns.add(amount + "_" + Unrounded.EXACT);
            }
        }
        columns.addAll(REST);
        csv.writeRecord(columns);
        for (Audit.Finding finding : audit.findings()) {
            csv.writeRecord(row(finding));
        }
        csv.flush();
    }

    private List<String> row(Audit.Finding finding) {
        List<String> row = new ArrayList<>(List.of(
                Csv.text(finding.payer()),
                finding.about().toString(),
                finding.period().toString(),
                Csv.text(finding.amount().label())));
        for (Money amount :
                List.of(finding.reported(), finding.due(), finding.understatement(), audit.adjustment(finding))) {
            row.add(unrounded.shown(finding.amount(), amount));
            if (unrounded.areAny()) {
                row.add(unrounded.has(finding.amount()) ? Unrounded.exactly(amount) : "");
            }
        }
        FindingsFollowed followed = new FindingsFollowed(audit);
        row.add(followed.goesWith(finding).stream().map(LocalDate::toString).collect(Collectors.joining("; ")));
        row.add(Csv.text(followed.barredBy(finding).stream()
                .map(words.ofRuntime()::section)
                .collect(Collectors.joining("; "))));
        row.add(Csv.text(String.join("; ", finding.sections())));
        return row;
    }
}
