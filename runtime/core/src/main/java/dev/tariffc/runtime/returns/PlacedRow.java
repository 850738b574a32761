package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row at its place: one payer in one paid period. Where a row is missing, or might belong, a stand-in holds the place of
 * it, so that the rows that build on it are held back.
 */
final class PlacedRow {

    /**
     * What the row has to do with one running total.
     *
     * @param over the period that the total fills
     * @param groups the groups that the payer belongs to, or may belong to; none where it stands alone
     * @param amount what it adds; none where that is not known
     */
    record Part(Period over, Set<String> groups, Optional<Rational> amount) {}

    private final Row row;
    private final Period paid;
    private final boolean standIn;
    private final Optional<Period> missing;

    private Optional<PlacedRow> earlier = Optional.empty();
    private Optional<PlacedRow> later = Optional.empty();
    private List<Part> parts = List.of();
    private Optional<RowOutcome> outcome = Optional.empty();
    /** The row that has to be put right first: this one, unless it waits for another. */
    private Row cause;
    /** Where that row only follows a gap, the period whose row is missing. */
    private Optional<Period> missingBefore;

    private PlacedRow(Row row, Period paid, boolean standIn, Optional<Period> missing) {
        this.row = row;
        this.paid = paid;
        this.standIn = standIn;
        this.missing = missing;
        this.cause = row;
        this.missingBefore = missing;
    }

    static PlacedRow of(Row row, Period paid) {
        PlacedRow placed = new PlacedRow(row, paid, false, Optional.empty());
        if (row.state() != Row.State.SOUND) {
            placed.becomes(new RowOutcome.Unreadable(row));
        } else {
            row.toldTwice().ifPresent(what -> placed.becomes(new RowOutcome.Contradicted(row, what)));
        }
        return placed;
    }

    /** A period that a row without a readable one may belong to. */
    static PlacedRow perhaps(Row row, Period paid) {
        PlacedRow placed = new PlacedRow(row, paid, true, Optional.empty());
        placed.becomes(new RowOutcome.Unreadable(row));
        return placed;
    }

    /** A period of a gap, after which comes the row. */
    static PlacedRow gap(Row after, Period paid, Period missing) {
        PlacedRow placed = new PlacedRow(after, paid, true, Optional.of(missing));
        placed.becomes(new RowOutcome.AfterGap(after, missing));
        return placed;
    }

    /** Tells the two neighbours in time of one payer about each other. */
    static void link(PlacedRow earlier, PlacedRow later) {
        earlier.later = Optional.of(later);
        later.earlier = Optional.of(earlier);
    }

    Row row() {
        return row;
    }

    Period paid() {
        return paid;
    }

    boolean isStandIn() {
        return standIn;
    }

    /** Whether it stands for a row that is missing. */
    boolean isMissing() {
        return missing.isPresent();
    }

    /** Whether the groups of the payer have to be guessed from the rows before and after. */
    boolean isIllegible() {
        return missing.isPresent() || row.state() == Row.State.ILLEGIBLE;
    }

    Optional<PlacedRow> earlier() {
        return earlier;
    }

    Optional<PlacedRow> later() {
        return later;
    }

    List<Part> parts() {
        return parts;
    }

    void parts(List<Part> found) {
        parts = List.copyOf(found);
    }

    /** Nothing is wrong with it so far. */
    boolean isOpen() {
        return outcome.isEmpty();
    }

    /** Only where it is no longer open. */
    RowOutcome outcome() {
        return outcome.orElseThrow();
    }

    void becomes(RowOutcome found) {
        outcome = Optional.of(found);
    }

    /** Is held back by another, which may itself wait for a third. */
    void waitsFor(PlacedRow other) {
        cause = other.cause;
        missingBefore = other.missingBefore;
        becomes(new RowOutcome.HeldBack(row, cause, missingBefore));
    }
}
