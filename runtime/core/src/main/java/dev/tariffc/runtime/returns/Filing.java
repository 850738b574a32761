package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows put in order: by paid period, and by payer within it as the payers were first seen. */
final class Filing {

    private final Calculator calculator;
    private final Charge charge;
    private final List<RowOutcome> withoutPlace = new ArrayList<>();
    private final Map<String, NavigableMap<Period, Entry>> payers = new LinkedHashMap<>();
    /** Of no payer, or of one that has another row for the period. */
    private final NavigableMap<Period, List<Entry>> beside = new TreeMap<>();

    Filing(Calculator calculator, Charge charge, Collection<Row> rows) {
        this.calculator = calculator;
        this.charge = charge;
        List<Row> lost = new ArrayList<>();
        PaidPeriods periods = new PaidPeriods(calculator, charge);
        for (Row row : rows) {
            Optional<Period> paid = row.about().flatMap(periods::paidOn);
            if (paid.isEmpty()) {
                withoutPlace.add(
                        row.about().isPresent() && row.state() == Row.State.SOUND
                                ? new RowOutcome.UnknownPeriod(row)
                                : new RowOutcome.Unreadable(row));
                lost.add(row);
            } else {
                file(Entry.of(row, paid.get()));
            }
        }
        if (!calculator.totals(charge).isEmpty()) {
            Set<Period> all = periods();
            lost.forEach(row -> guess(row, all));
            payers.values().forEach(this::markGaps);
        }
        payers.values().forEach(Filing::link);
    }

    /** Rows of which no paid period is known. */
    List<RowOutcome> withoutPlace() {
        return withoutPlace;
    }

    /** Everything else, in order. */
    NavigableMap<Period, List<Entry>> byPeriod() {
        NavigableMap<Period, List<Entry>> all = new TreeMap<>();
        for (NavigableMap<Period, Entry> entries : payers.values()) {
            entries.forEach((paid, entry) ->
                    all.computeIfAbsent(paid, p -> new ArrayList<>()).add(entry));
        }
        beside.forEach((paid, entries) ->
                all.computeIfAbsent(paid, p -> new ArrayList<>()).addAll(entries));
        return all;
    }

    private void file(Entry entry) {
        if (entry.row().payer().isEmpty()) {
            addBeside(entry);
            return;
        }
        Entry other = payers.computeIfAbsent(entry.row().payer(), p -> new TreeMap<>())
                .putIfAbsent(entry.paid(), entry);
        if (other != null) {
            doubled(entry, other);
            doubled(other, entry);
            addBeside(entry);
        }
    }

    private static void doubled(Entry entry, Entry other) {
        if (entry.isOpen()) {
            entry.becomes(new RowOutcome.Doubled(entry.row(), other.row()));
        }
    }

    private void addBeside(Entry entry) {
        beside.computeIfAbsent(entry.paid(), paid -> new ArrayList<>()).add(entry);
    }

    private Set<Period> periods() {
        Set<Period> all = new TreeSet<>(beside.keySet());
        payers.values().forEach(entries -> all.addAll(entries.keySet()));
        return all;
    }

    /** Stands in for a row without a period wherever it may belong. */
    private void guess(Row row, Set<Period> all) {
        if (row.state() == Row.State.ILLEGIBLE && !payers.containsKey(row.payer())) {
            // Nothing says that it is a return at all: perhaps it is a line of totals.
            return;
        }
        if (row.payer().isEmpty()) {
            for (Period paid : all) {
                addBeside(Entry.perhaps(row, paid));
            }
            return;
        }
        NavigableMap<Period, Entry> entries = payers.computeIfAbsent(row.payer(), p -> new TreeMap<>());
        List<Period> free =
                all.stream().filter(paid -> !entries.containsKey(paid)).toList();
        List<Period> gaps = free.stream()
                .filter(paid -> entries.lowerKey(paid) != null && entries.higherKey(paid) != null)
                .toList();
        List<Period> likely = !gaps.isEmpty()
                ? gaps
                : free.stream().filter(paid -> mayAdjoin(paid, entries)).toList();
        likely.forEach(paid -> entries.put(paid, Entry.perhaps(row, paid)));
    }

    /** Whether the period comes directly before or after those of the payer; any does where it has none. */
    private boolean mayAdjoin(Period paid, NavigableMap<Period, Entry> entries) {
        return entries.isEmpty()
                || charge.cycle() == Period.Kind.OCCASION
                || entries.containsKey(paid.plus(1))
                || entries.containsKey(paid.plus(-1));
    }

    /** Stands in for the first row that is missing between two of one year. */
    private void markGaps(NavigableMap<Period, Entry> entries) {
        if (charge.cycle() == Period.Kind.OCCASION) {
            return;
        }
        Map<Period, Entry> gaps = new HashMap<>();
        Period last = null;
        for (Entry entry : entries.values()) {
            if (last != null && !last.plus(1).equals(entry.paid()) && oneYear(last, entry.paid())) {
                Period first = last.plus(1);
                Period missing = calculator.about(charge, first);
                gaps.put(first, Entry.gap(entry.row(), first, missing));
                if (entry.isOpen()) {
                    entry.becomes(new RowOutcome.AfterGap(entry.row(), missing));
                }
            }
            last = entry.paid();
        }
        entries.putAll(gaps);
    }

    private boolean oneYear(Period earlier, Period later) {
        FactTable none = new FactTable();
        for (Total total : calculator.totals(charge)) {
            if (calculator.over(total, earlier, none).equals(calculator.over(total, later, none))) {
                return true;
            }
        }
        return false;
    }

    private static void link(NavigableMap<Period, Entry> entries) {
        Entry last = null;
        for (Entry entry : entries.values()) {
            if (last != null) {
                Entry.link(last, entry);
            }
            last = entry;
        }
    }
}
