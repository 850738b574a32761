package dev.tariffc.runtime.account;

import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Entries told apart: what was said of each period, and what came in. A visit takes an entry in and gives this again. */
final class Entries implements Entry.Visitor<Entries> {

    private final NavigableMap<Period, History> histories = new TreeMap<>();
    private final List<Entry.Received> received = new ArrayList<>();

    private Entries() {}

    static Entries of(Collection<Entry> entries) {
        Entries sorted = new Entries();
        entries.forEach(entry -> entry.accept(sorted));
        return sorted;
    }

    /** One for each period, in order. */
    Collection<History> histories() {
        return histories.values();
    }

    List<Entry.Received> received() {
        return received;
    }

    @Override
    public Entries visit(Entry.Assessed assessed) {
        history(assessed.period()).add(assessed);
        return this;
    }

    @Override
    public Entries visit(Entry.Received payment) {
        received.add(payment);
        return this;
    }

    @Override
    public Entries visit(Entry.Adjusted adjusted) {
        history(adjusted.period()).add(adjusted.error());
        return this;
    }

    private History history(Period period) {
        return histories.computeIfAbsent(period, History::new);
    }
}
