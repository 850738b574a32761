package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Assesses the returns of many payers under one charge. Keeps the year to date of each payer; where the tariff combines
 * payers, a group's sum of the year is the sum of what its members of the period have had in it, wherever they belonged
 * then. The order of the rows does not matter.
 *
 * <p>A row that cannot be assessed lands in no total. What builds on it is held back: the later rows of its payer in the
 * same year, and of the groups that the payer belongs to those of that period and all later ones of the year. So does a row
 * that is missing between two of its payer, even where these are of different years.
 */
public final class Returns {

    private record GroupOf(Total total, String group) {}

    private record Hold(Total total, Period over, boolean ofGroup, String name) {}

    /** A sum of the year, with the year. */
    private record Sum(Period over, Rational amount) {}

    /** A group's sums: of the year before the period, and of the period. */
    private record GroupSums(Rational soFar, Rational whole) {

        private static final GroupSums NONE = new GroupSums(Rational.ZERO, Rational.ZERO);

        private GroupSums plus(Rational before, Rational amount) {
            return new GroupSums(soFar.plus(before), whole.plus(amount));
        }
    }

    /** Of a row of which nothing tells the group: it may be any. No payer reports a text that is empty. */
    private static final Set<String> ANY_GROUP = Set.of("");

    private final Calculator calculator;
    private final Charge charge;
    private final List<Total> totals;
    private final Consumer<RowOutcome> outcomes;
    private final Map<String, List<Sum>> years = new HashMap<>();
    private final Map<Hold, PlacedRow> holds = new HashMap<>();

    private Returns(Calculator calculator, Charge charge, Consumer<RowOutcome> outcomes) {
        this.calculator = calculator;
        this.charge = charge;
        this.totals = calculator.tariff().totals(charge);
        this.outcomes = outcomes;
    }

    /**
     * Assesses all rows.
     *
     * @param outcomes is told what came of each row, once: first those of which no paid period is known, then by paid period,
     *     and within it by payer in the order in which the rows named them first
     */
    public static void assess(
            Calculator calculator, Charge charge, Collection<Row> rows, Consumer<RowOutcome> outcomes) {
        PlacedRows placed = new PlacedRows(calculator, charge, rows);
        Returns returns = new Returns(calculator, charge, outcomes);
        placed.withoutPlace().forEach(outcomes);
        placed.byPeriod().forEach(returns::assess);
    }

    /**
     * The first row of each payer whose year has begun before it, in the order of the payers: whatever came before in that
     * year counts as nothing.
     */
    public static List<Row> lateStarts(Calculator calculator, Charge charge, Collection<Row> rows) {
        return calculator.tariff().totals(charge).isEmpty()
                ? List.of()
                : new PlacedRows(calculator, charge, rows).lateStarts();
    }

    /**
     * The last row of each payer who is combined with others, of whom some go on to file: nothing says whether the payer left the
     * group, and whatever it had since counts as nothing.
     */
    public static List<Row> earlyEnds(Calculator calculator, Charge charge, Collection<Row> rows) {
        return calculator.tariff().totals(charge).stream()
                        .noneMatch(total -> total.group().isPresent())
                ? List.of()
                : new PlacedRows(calculator, charge, rows).earlyEnds();
    }

    private void assess(Period paid, List<PlacedRow> rows) {
        rows.forEach(this::measure);
        holdBack(rows);
        Map<PlacedRow, RowOutcome> found = outcomes(paid, rows);
        holdBack(rows);
        for (PlacedRow placed : rows) {
            if (placed.isOpen()) {
                placed.becomes(Objects.requireNonNull(found.get(placed)));
                addUp(placed);
            }
            if (!placed.isStandIn()) {
                outcomes.accept(placed.outcome());
            }
        }
    }

    /** What comes of each row that is open; one that is refused is so no longer. */
    private Map<PlacedRow, RowOutcome> outcomes(Period paid, List<PlacedRow> rows) {
        List<PlacedRow> open = rows.stream().filter(PlacedRow::isOpen).toList();
        Map<PlacedRow, RowOutcome> found = new HashMap<>();
        if (!isTimely(paid)) {
            open.forEach(placed -> found.put(placed, new RowOutcome.FillsYear(placed.row(), paid)));
            return found;
        }
        Map<GroupOf, GroupSums> groups = groupSums(open);
        for (PlacedRow placed : open) {
            Row row = placed.row();
            RowOutcome outcome = calculator
                    .assess(charge, paid, row.facts(), position(placed, groups))
                    .match(
                            assessment -> new RowOutcome.Assessed(row, assessment),
                            refusals -> new RowOutcome.Refused(row, refusals));
            found.put(placed, outcome);
            if (outcome.owed().isEmpty()) {
                placed.becomes(outcome);
            }
        }
        return found;
    }

    /** Finds what the row adds to each total, and with whom it is combined. */
    private void measure(PlacedRow placed) {
        List<PlacedRow.Part> parts = new ArrayList<>();
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (Total total : totals) {
            Period over =
                    calculator.probe().over(total, placed.paid(), placed.row().facts());
            Optional<Rational> amount = Optional.empty();
            if (placed.isOpen()) {
                Figure running = calculator
                        .probe()
                        .running(total, placed.paid(), placed.row().facts());
                refusals.addAll(running.refusals());
                amount = running.isKnown() ? Optional.of(running.number()) : Optional.empty();
            }
            parts.add(new PlacedRow.Part(over, groups(total, over, placed), amount));
        }
        placed.parts(parts);
        if (!refusals.isEmpty()) {
            refuse(placed, refusals);
        }
    }

    /** Says all that is wrong, not only what keeps the row out of the totals. */
    private void refuse(PlacedRow placed, Set<Refusal> refusals) {
        if (isTimely(placed.paid())) {
            refusals.addAll(calculator
                    .assess(charge, placed.paid(), placed.row().facts(), Position.unknown())
                    .match(assessment -> List.<Refusal>of(), found -> found));
        }
        placed.becomes(new RowOutcome.Refused(placed.row(), List.copyOf(refusals)));
    }

    private boolean isTimely(Period paid) {
        return calculator.tariff().untimely(charge, paid).isEmpty();
    }

    private Set<String> groups(Total total, Period over, PlacedRow placed) {
        if (!placed.isIllegible()) {
            return group(total, placed).map(Set::of).orElse(Set.of());
        }
        List<PlacedRow> near = new ArrayList<>();
        legible(placed.earlier(), PlacedRow::earlier)
                .filter(row -> placed.isMissing() || isIn(over, total, row))
                .ifPresent(near::add);
        Optional<PlacedRow> after = legible(placed.later(), PlacedRow::later);
        while (after.isPresent() && (isIn(over, total, after.get()) || (placed.isMissing() && near.size() < 2))) {
            near.add(after.get());
            after = legible(after.get().later(), PlacedRow::later);
        }
        Set<String> groups = new LinkedHashSet<>();
        near.forEach(row -> group(total, row).ifPresent(groups::add));
        return near.isEmpty() ? ANY_GROUP : groups;
    }

    /** The nearest row in one direction that says by itself to which group its payer belongs. */
    private static Optional<PlacedRow> legible(
            Optional<PlacedRow> from, Function<PlacedRow, Optional<PlacedRow>> next) {
        Optional<PlacedRow> each = from;
        while (each.filter(PlacedRow::isIllegible).isPresent()) {
            each = next.apply(each.get());
        }
        return each;
    }

    private boolean isIn(Period over, Total total, PlacedRow placed) {
        return calculator
                .probe()
                .over(total, placed.paid(), placed.row().facts())
                .equals(over);
    }

    private Optional<String> group(Total total, PlacedRow placed) {
        return calculator.probe().group(total, placed.paid(), placed.row().facts());
    }

    /** Goes on until nothing more is held back: whoever is, holds back its group in turn. */
    private void holdBack(List<PlacedRow> rows) {
        boolean changed = !totals.isEmpty();
        while (changed) {
            changed = false;
            for (PlacedRow placed : rows) {
                if (placed.isOpen()) {
                    cause(placed).ifPresent(placed::waitsFor);
                }
                if (!placed.isOpen()) {
                    changed |= hold(placed);
                }
            }
        }
    }

    private boolean hold(PlacedRow placed) {
        boolean changed = false;
        for (int i = 0; i < totals.size(); i++) {
            for (Hold hold : holdsOf(totals.get(i), placed.parts().get(i), placed.row())) {
                changed |= holds.putIfAbsent(hold, placed) == null;
            }
        }
        return changed;
    }

    private Optional<PlacedRow> cause(PlacedRow placed) {
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            PlacedRow.Part part = placed.parts().get(i);
            List<Hold> reasons = holdsOf(total, part, placed.row());
            if (!part.groups().isEmpty()) {
                ANY_GROUP.forEach(any -> reasons.add(new Hold(total, part.over(), true, any)));
            }
            for (Hold hold : reasons) {
                if (holds.containsKey(hold)) {
                    return Optional.of(holds.get(hold));
                }
            }
        }
        return Optional.empty();
    }

    /** What the placed holds back: its payer and its groups. */
    private static List<Hold> holdsOf(Total total, PlacedRow.Part part, Row row) {
        List<Hold> holds = new ArrayList<>();
        if (!row.payer().isEmpty()) {
            holds.add(new Hold(total, part.over(), false, row.payer()));
        }
        part.groups().forEach(group -> holds.add(new Hold(total, part.over(), true, group)));
        return holds;
    }

    private Map<GroupOf, GroupSums> groupSums(List<PlacedRow> rows) {
        Map<GroupOf, GroupSums> sums = new HashMap<>();
        for (PlacedRow placed : rows) {
            for (int i = 0; i < totals.size(); i++) {
                Rational soFar = soFar(placed, i);
                Rational amount = placed.parts().get(i).amount().orElseThrow();
                for (String group : placed.parts().get(i).groups()) {
                    sums.merge(
                            new GroupOf(totals.get(i), group),
                            GroupSums.NONE.plus(soFar, amount),
                            (a, b) -> a.plus(b.soFar(), b.whole()));
                }
            }
        }
        return sums;
    }

    private Position position(PlacedRow placed, Map<GroupOf, GroupSums> groups) {
        Position position = Position.unknown();
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            PlacedRow.Part part = placed.parts().get(i);
            if (part.groups().isEmpty()) {
                position = position.with(total, part.over(), soFar(placed, i));
            }
            for (String group : part.groups()) {
                GroupSums sums = Objects.requireNonNull(groups.get(new GroupOf(total, group)));
                position = position.withGroup(total, part.over(), sums.soFar(), sums.whole());
            }
        }
        return position;
    }

    private Rational soFar(PlacedRow placed, int total) {
        Period over = placed.parts().get(total).over();
        return Optional.ofNullable(years.get(placed.row().payer()))
                .map(sums -> sums.get(total))
                .filter(sum -> sum.over().equals(over))
                .map(Sum::amount)
                .orElse(Rational.ZERO);
    }

    private void addUp(PlacedRow placed) {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            PlacedRow.Part part = placed.parts().get(i);
            sums.add(new Sum(part.over(), soFar(placed, i).plus(part.amount().orElseThrow())));
        }
        years.put(placed.row().payer(), sums);
    }
}
