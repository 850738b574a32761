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
final class Entry {

    /**
     * What the entry has to do with one running total.
     *
     * @param over the period that the total fills
     * @param groups the groups that the payer belongs to, or may belong to; none where it stands alone
     * @param amount what it adds; null where that is not known
     */
    record Part(Period over, Set<String> groups, Rational amount) {}

    private final Row row;
    private final Period paid;
    private final boolean standIn;
    private final Optional<Period> missing;

    private Entry earlier;
    private Entry later;
    private List<Part> parts = List.of();
    private RowOutcome outcome;

    private Entry(Row row, Period paid, boolean standIn, Optional<Period> missing) {
        this.row = row;
        this.paid = paid;
        this.standIn = standIn;
        this.missing = missing;
    }

    static Entry of(Row row, Period paid) {
        Entry entry = new Entry(row, paid, false, Optional.empty());
        if (row.state() != Row.State.SOUND) {
            entry.outcome = new RowOutcome.Unreadable(row);
        }
        return entry;
    }

    /** A period that a row without a readable one may belong to. */
    static Entry perhaps(Row row, Period paid) {
        Entry entry = new Entry(row, paid, true, Optional.empty());
        entry.outcome = new RowOutcome.Unreadable(row);
        return entry;
    }

    /** The first period of a gap, after which comes the row. */
    static Entry gap(Row after, Period paid, Period missing) {
        Entry entry = new Entry(after, paid, true, Optional.of(missing));
        entry.outcome = new RowOutcome.AfterGap(after, missing);
        return entry;
    }

    /** Tells the two neighbours in time of one payer about each other. */
    static void link(Entry earlier, Entry later) {
        earlier.later = later;
        later.earlier = earlier;
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

    /** Whether the groups of the payer have to be guessed from the rows before and after. */
    boolean isIllegible() {
        return missing.isPresent() || row.state() == Row.State.ILLEGIBLE;
    }

    Entry earlier() {
        return earlier;
    }

    Entry later() {
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
        return outcome == null;
    }

    RowOutcome outcome() {
        return outcome;
    }

    void becomes(RowOutcome found) {
        outcome = found;
    }

    /** The row that others, which build on this entry, wait for. */
    RowOutcome.HeldBack holdingBack(Row other) {
        return outcome instanceof RowOutcome.HeldBack held
                ? new RowOutcome.HeldBack(other, held.waitsFor(), held.missing())
                : new RowOutcome.HeldBack(other, row, missing);
    }
}
