package dev.tariffc.jqwik;

import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What one payer says for the paid periods of a year, one after another: the totals run on from each to the next.
 *
 * @param payer its name
 * @param sheets one for each paid period, in order
 */
public record YearSheet(String payer, List<FactSheet> sheets) {

    public YearSheet {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a year without a period");
        }
    }

    /** The returns of the year, one row for each period. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            rows.add(Row.sound(
                    rows.size() + 1,
                    payer,
                    sheet.tariff().tariff().about(sheet.charge(), sheet.paid()),
                    sheet.facts()));
        }
        return rows;
    }

    /** What comes of the rows. */
    public List<RowOutcome> assess() {
        return GroupSheet.assess(sheets.get(0), rows());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(payer);
        sheets.forEach(sheet -> text.append("\n\n").append(sheet));
        return text.toString();
    }
}
