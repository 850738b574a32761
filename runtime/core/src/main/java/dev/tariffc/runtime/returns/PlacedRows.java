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
final class PlacedRows {

    private final Calculator calculator;
    private final Charge charge;
    private final List<RowOutcome> withoutPlace = new ArrayList<>();
    private final Map<String, NavigableMap<Period, PlacedRow>> payers = new LinkedHashMap<>();
    /** Of no payer, or of one that has another row for the period. */
    private final NavigableMap<Period, List<PlacedRow>> beside = new TreeMap<>();

    PlacedRows(Calculator calculator, Charge charge, Collection<Row> rows) {
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
                place(PlacedRow.of(row, paid.get()));
            }
        }
        if (!calculator.tariff().totals(charge).isEmpty()) {
            Set<Period> all = periods();
            lost.forEach(row -> guess(row, all));
            payers.values().forEach(this::markGaps);
        }
        payers.values().forEach(PlacedRows::link);
    }

    /** Rows of which no paid period is known. */
    List<RowOutcome> withoutPlace() {
        return withoutPlace;
    }

    /** Everything else, in order. */
    NavigableMap<Period, List<PlacedRow>> byPeriod() {
        NavigableMap<Period, List<PlacedRow>> all = new TreeMap<>();
        for (NavigableMap<Period, PlacedRow> rows : payers.values()) {
            rows.forEach((paid, placed) ->
                    all.computeIfAbsent(paid, p -> new ArrayList<>()).add(placed));
        }
        beside.forEach((paid, rows) ->
                all.computeIfAbsent(paid, p -> new ArrayList<>()).addAll(rows));
        return all;
    }

    private void place(PlacedRow placed) {
        if (placed.row().payer().isEmpty()) {
            addBeside(placed);
            return;
        }
        PlacedRow other = payers.computeIfAbsent(placed.row().payer(), p -> new TreeMap<>())
                .putIfAbsent(placed.paid(), placed);
        if (other != null) {
            doubled(placed, other);
            doubled(other, placed);
            addBeside(placed);
        }
    }

    private static void doubled(PlacedRow placed, PlacedRow other) {
        if (placed.isOpen()) {
            placed.becomes(new RowOutcome.Doubled(placed.row(), other.row()));
        }
    }

    private void addBeside(PlacedRow placed) {
        beside.computeIfAbsent(placed.paid(), paid -> new ArrayList<>()).add(placed);
    }

    private Set<Period> periods() {
        Set<Period> all = new TreeSet<>(beside.keySet());
        payers.values().forEach(rows -> all.addAll(rows.keySet()));
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
                addBeside(PlacedRow.perhaps(row, paid));
            }
            return;
        }
        NavigableMap<Period, PlacedRow> rows = payers.computeIfAbsent(row.payer(), p -> new TreeMap<>());
        List<Period> free = all.stream().filter(paid -> !rows.containsKey(paid)).toList();
        List<Period> gaps = free.stream()
                .filter(paid -> rows.lowerKey(paid) != null && rows.higherKey(paid) != null)
                .toList();
        List<Period> likely = !gaps.isEmpty()
                ? gaps
                : free.stream().filter(paid -> mayAdjoin(paid, rows)).toList();
        likely.forEach(paid -> rows.put(paid, PlacedRow.perhaps(row, paid)));
    }

    /** Whether the period comes directly before or after those of the payer; any does where it has none. */
    private boolean mayAdjoin(Period paid, NavigableMap<Period, PlacedRow> rows) {
        return rows.isEmpty()
                || charge.cycle() == Period.Kind.OCCASION
                || rows.containsKey(paid.plus(1))
                || rows.containsKey(paid.plus(-1));
    }

    /** Stands in for the first row that is missing of a year of which the payer has a later one, and has filed before. */
    private void markGaps(NavigableMap<Period, PlacedRow> rows) {
        if (charge.cycle() == Period.Kind.OCCASION) {
            return;
        }
        Map<Period, PlacedRow> gaps = new HashMap<>();
        Period last = null;
        for (PlacedRow placed : rows.values()) {
            Optional<Period> gap = last == null ? Optional.empty() : firstWithin(last.plus(1), placed.paid());
            if (gap.isPresent()) {
                Period first = gap.get();
                Period missing = calculator.tariff().about(charge, first);
                gaps.put(first, PlacedRow.gap(placed.row(), first, missing));
                if (placed.isOpen()) {
                    placed.becomes(new RowOutcome.AfterGap(placed.row(), missing));
                }
            }
            last = placed.paid();
        }
        rows.putAll(gaps);
    }

    /** The first period, from one on, that is in one year with another but before it. */
    private Optional<Period> firstWithin(Period from, Period other) {
        Optional<Period> first = Optional.empty();
        for (Period each = other.plus(-1); each.compareTo(from) >= 0 && oneYear(each, other); each = each.plus(-1)) {
            first = Optional.of(each);
        }
        return first;
    }

    /** The first row of each payer whose year has begun before it. */
    List<Row> lateStarts() {
        List<Row> late = new ArrayList<>();
        for (NavigableMap<Period, PlacedRow> rows : payers.values()) {
            Map.Entry<Period, PlacedRow> first = rows.firstEntry();
            boolean begun = charge.cycle() != Period.Kind.OCCASION
                    && !first.getValue().isStandIn()
                    && oneYear(first.getKey().plus(-1), first.getKey());
            if (begun) {
                late.add(first.getValue().row());
            }
        }
        return late;
    }

    private boolean oneYear(Period earlier, Period later) {
        FactTable none = new FactTable();
        for (Total total : calculator.tariff().totals(charge)) {
            if (calculator
                    .probe()
                    .over(total, earlier, none)
                    .equals(calculator.probe().over(total, later, none))) {
                return true;
            }
        }
        return false;
    }

    private static void link(NavigableMap<Period, PlacedRow> rows) {
        PlacedRow last = null;
        for (PlacedRow placed : rows.values()) {
            if (last != null) {
                PlacedRow.link(last, placed);
            }
            last = placed;
        }
    }
}
