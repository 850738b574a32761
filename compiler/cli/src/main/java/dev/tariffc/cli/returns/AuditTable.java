package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.returns.Audit;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each amount and period that an audit looked at or changes. */
record AuditTable(Audit audit, Words words) {

    private static final List<String> COLUMNS = List.of(
            "payer",
            "period",
            "payment_period",
            "amount",
            "reported",
            "due",
            "understatement",
            "adjustment",
            "adjustment_due",
            "barred_by",
            "sections");

    void writeTo(Writer writer) throws IOException {
        CsvWriter csv = Csv.writer(writer);
        csv.writeRecord(COLUMNS);
        for (Audit.Finding finding : audit.findings()) {
            csv.writeRecord(row(finding));
        }
        csv.flush();
    }

    private List<String> row(Audit.Finding finding) {
        List<Statement.Correction> corrections = audit.corrections(finding);
        return List.of(
                Csv.text(finding.payer()),
                finding.about().toString(),
                finding.period().toString(),
                Csv.text(finding.amount().label()),
                Csv.money(finding.reported()),
                Csv.money(finding.due()),
                Csv.money(finding.understatement()),
                Csv.money(audit.adjustment(finding)),
                goesWith(finding, corrections),
                Csv.text(corrections.stream()
                        .flatMap(correction -> correction.barredBy().stream())
                        .distinct()
                        .map(words.ofRuntime()::section)
                        .collect(Collectors.joining("; "))),
                Csv.text(String.join("; ", finding.sections())));
    }

    /**
     * The day on which the payment falls due that an adjustment goes with, or fell due that was never reported; empty while none is
     * known.
     */
    private String goesWith(Audit.Finding finding, List<Statement.Correction> corrections) {
        return audit.statements().of(finding.payer()).stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(debt -> finding.first()
                        ? debt.key().amount().equals(finding.amount())
                                && debt.period().equals(finding.period())
                        : debt.corrections().stream().anyMatch(corrections::contains))
                .flatMap(debt -> debt.due().stream())
                .distinct()
                .map(LocalDate::toString)
                .collect(Collectors.joining("; "));
    }
}
