package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What came of one row of returns. Only the first two let it land in a total. */
public sealed interface RowOutcome {

    Row row();

    /** What the payer owes; none where the row gives no amount. */
    default Optional<Assessment> owed() {
        return Optional.empty();
    }

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Assessed assessed);

        R visit(FillsYear fillsYear);

        R visit(Unreadable unreadable);

        R visit(UnknownPeriod unknownPeriod);

        R visit(Doubled doubled);

        R visit(Contradicted contradicted);

        R visit(Refused refused);

        R visit(AfterGap afterGap);

        R visit(HeldBack heldBack);
    }

    /** The payer owes this. */
    record Assessed(Row row, Assessment assessment) implements RowOutcome {
        @Override
        public Optional<Assessment> owed() {
            return Optional.of(assessment);
        }

        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The tariff is not in force in the period that is paid, so that the row only fills its year. */
    record FillsYear(Row row, Period paid) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The reader of the row, or of a part of its period, has refused it already. */
    record Unreadable(Row row) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** No period that is paid under the charge has facts about the period of the row. */
    record UnknownPeriod(Row row) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Another row has the same payer and period, and nothing says which of them holds. */
    record Doubled(Row row, Row other) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Rows of the payer tell differently what the amount depends on, and nothing says which of them holds. */
    record Contradicted(Row row, ToldTwice what) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The facts give no amount. */
    record Refused(Row row, List<Refusal> refusals) implements RowOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The payer has earlier rows, but none for the period {@code missing} between, which is of the same year. */
    record AfterGap(Row row, Period missing) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The row is in order, but the totals that it builds on are not known before another one is.
     *
     * @param waitsFor the row that has to be put right first
     * @param missing where that row only follows a gap, the period whose row is missing
     */
    record HeldBack(Row row, Row waitsFor, Optional<Period> missing) implements RowOutcome {
        @Override
        public <R> R accept(RowOutcome.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
