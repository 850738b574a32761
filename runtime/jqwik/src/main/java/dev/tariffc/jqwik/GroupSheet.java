package dev.tariffc.jqwik;

import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What several payers say for the same year. Where the tariff combines payers, some of them belong to one group.
 *
 * @param members one year of each
 */
public record GroupSheet(List<YearSheet> members) {

    public GroupSheet {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group of nobody");
        }
    }

    /** The returns of all, payer after payer. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        members.forEach(member -> rows.addAll(member.rows()));
        return rows;
    }

    /** What comes of the rows. */
    public List<RowOutcome> assess() {
        return assess(rows());
    }

    /** The same of rows in another order. */
    public List<RowOutcome> assess(List<Row> rows) {
        return assess(members.get(0).sheets().get(0), rows);
    }

    static List<RowOutcome> assess(FactSheet of, List<Row> rows) {
        List<RowOutcome> outcomes = new ArrayList<>();
        Returns.assess(of.tariff(), of.charge(), rows, outcomes::add);
        return outcomes;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        members.forEach(member -> text.append(member).append("\n\n"));
        return text.toString().strip();
    }
}
