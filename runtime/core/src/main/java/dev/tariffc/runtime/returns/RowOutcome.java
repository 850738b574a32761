package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What came of one row of returns. Only the first two let it land in a total. */
public sealed interface RowOutcome {

    Row row();

    /** The payer owes this. */
    record Assessed(Row row, Assessment assessment) implements RowOutcome {}

    /** The tariff is not in force in the period that is paid, so that the row only fills its year. */
    record FillsYear(Row row, Period paid) implements RowOutcome {}

    /** The reader of the row has refused it already. */
    record Unreadable(Row row) implements RowOutcome {}

    /** No period that is paid under the charge has facts about the period of the row. */
    record UnknownPeriod(Row row) implements RowOutcome {}

    /** Another row has the same payer and period, and nothing says which of them holds. */
    record Doubled(Row row, Row other) implements RowOutcome {}

    /** The facts give no amount. */
    record Refused(Row row, List<Refusal> refusals) implements RowOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The payer has earlier rows of the same year, but none for the period {@code missing} between. */
    record AfterGap(Row row, Period missing) implements RowOutcome {}

    /**
     * The row is in order, but the totals that it builds on are not known before another one is.
     *
     * @param waitsFor the row that has to be put right first
     * @param missing where that row only follows a gap, the period whose row is missing
     */
    record HeldBack(Row row, Row waitsFor, Optional<Period> missing) implements RowOutcome {}
}
