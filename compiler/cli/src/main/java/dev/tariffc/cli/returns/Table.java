package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of which a row has some columns, and the others are empty. */
final class Table {

    /** What a column is about: columns stand in this order, those of one kind as they were named. */
    enum About {
        TARIFF,
        KEY,
        OCCASION,
        STATE,
        FISCAL_YEAR,
        PART,
        INTEREST_PAID,
        PAID_TO,
        SECTIONS
    }

    /** A column; names that a tariff chose may be those of other columns. */
    record Heading(About about, String name) {}

    private final Set<Heading> headings = new LinkedHashSet<>();
    private final List<Map<Heading, String>> rows = new ArrayList<>();

    /** Has these columns, too. */
    void have(Collection<Heading> columns) {
        headings.addAll(columns);
    }

    /** @param cells as they are written; of columns that the table has */
    void add(Map<Heading, String> cells) {
        rows.add(cells);
    }

    void writeTo(Writer writer) throws IOException {
        List<Heading> columns =
                headings.stream().sorted(Comparator.comparing(Heading::about)).toList();
        CsvWriter csv = Csv.writer(writer);
        csv.writeRecord(columns.stream().map(column -> Csv.text(column.name())).toList());
        for (Map<Heading, String> row : rows) {
            csv.writeRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        csv.flush();
    }
}
