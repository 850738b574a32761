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
import java.util.NavigableSet;
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
            NavigableSet<Period> placed = periods();
            payers.values().forEach(ofPayer -> markGaps(ofPayer, placed));
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

    private NavigableSet<Period> periods() {
        NavigableSet<Period> all = new TreeSet<>(beside.keySet());
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
                || !charge.isOfCalendar()
                || rows.containsKey(paid.plus(1))
                || rows.containsKey(paid.plus(-1));
    }

    /**
     * Stands in for every row that is missing between two of a payer, over the turn of a year as well: what it would have added
     * to the year of its group is not known, whether or not the payer has a later row in that year. Of periods for which nobody
     * has a row nothing is asked.
     */
    private void markGaps(NavigableMap<Period, PlacedRow> rows, NavigableSet<Period> all) {
        if (!charge.isOfCalendar()) {
            return;
        }
        Map<Period, PlacedRow> gaps = new HashMap<>();
        Optional<PlacedRow> last = Optional.empty();
        for (PlacedRow placed : rows.values()) {
            last.ifPresent(before -> markGap(before.paid().plus(1), placed, gaps, all));
            last = Optional.of(placed);
        }
        rows.putAll(gaps);
    }

    private void markGap(Period from, PlacedRow after, Map<Period, PlacedRow> gaps, NavigableSet<Period> all) {
        Period to = after.paid();
        if (from.compareTo(to) >= 0) {
            return;
        }
        for (Period each : all.subSet(from, to)) {
            gaps.put(
                    each,
                    PlacedRow.gap(
                            after.row(), each, about(firstWithin(from, each).orElse(each))));
        }
        firstWithin(from, to).ifPresent(first -> {
            gaps.put(first, PlacedRow.gap(after.row(), first, about(first)));
            if (after.isOpen()) {
                after.becomes(new RowOutcome.AfterGap(after.row(), about(first)));
            }
        });
    }

    private Period about(Period paid) {
        return calculator.tariff().about(charge, paid);
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
            boolean begun = charge.isOfCalendar()
                    && !first.getValue().isStandIn()
                    && oneYear(first.getKey().plus(-1), first.getKey());
            if (begun) {
                late.add(first.getValue().row());
            }
        }
        return late;
    }

    /** The last row of each payer who is combined with others, of whom some have later rows in that group. */
    List<Row> earlyEnds() {
        List<Row> ends = new ArrayList<>();
        for (Total total : calculator.tariff().totals(charge)) {
            Map<String, Period> goOnTo = new HashMap<>();
            payers.values()
                    .forEach(rows -> rows.values()
                            .forEach(placed -> group(total, placed)
                                    .ifPresent(group -> goOnTo.merge(group, placed.paid(), PlacedRows::later))));
            for (NavigableMap<Period, PlacedRow> rows : payers.values()) {
                PlacedRow last = rows.lastEntry().getValue();
                boolean over = group(total, last)
                        .filter(group -> last.paid().compareTo(goOnTo.getOrDefault(group, last.paid())) < 0)
                        .isPresent();
                if (over && !ends.contains(last.row())) {
                    ends.add(last.row());
                }
            }
        }
        return ends;
    }

    private static Period later(Period one, Period other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** The group that a row names by itself. */
    private Optional<String> group(Total total, PlacedRow placed) {
        return placed.isStandIn() || placed.isIllegible()
                ? Optional.empty()
                : calculator.probe().group(total, placed.paid(), placed.row().facts());
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
