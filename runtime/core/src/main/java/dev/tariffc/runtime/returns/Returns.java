package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assesses the returns of many payers under one charge. Keeps the year to date of each payer; where the tariff combines
 * payers, a group's sum of the year is the sum of what its members of the period have had in it, wherever they belonged
 * then. The order of the rows does not matter.
 *
 * <p>A row that cannot be assessed lands in no total. What builds on it is held back: the later rows of its payer in the
 * same year, and of the groups that the payer belongs to those of that period and all later ones of the year.
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
    private final Map<Hold, Entry> holds = new HashMap<>();

    private Returns(Calculator calculator, Charge charge, Consumer<RowOutcome> outcomes) {
        this.calculator = calculator;
        this.charge = charge;
        this.totals = calculator.totals(charge);
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
        Filing filing = new Filing(calculator, charge, rows);
        Returns returns = new Returns(calculator, charge, outcomes);
        filing.withoutPlace().forEach(outcomes);
        filing.byPeriod().forEach(returns::assess);
    }

    private void assess(Period paid, List<Entry> entries) {
        entries.forEach(this::measure);
        holdBack(entries);
        List<Entry> open = entries.stream().filter(Entry::isOpen).toList();
        Map<Entry, RowOutcome> found = new HashMap<>();
        if (calculator.untimely(charge, paid).isPresent()) {
            open.forEach(entry -> found.put(entry, new RowOutcome.FillsYear(entry.row(), paid)));
        } else {
            Map<GroupOf, GroupSums> groups = groupSums(open);
            for (Entry entry : open) {
                Outcome outcome = calculator.assess(charge, paid, entry.row().facts(), position(entry, groups));
                if (outcome instanceof Outcome.Assessed assessed) {
                    found.put(entry, new RowOutcome.Assessed(entry.row(), assessed.assessment()));
                } else if (outcome instanceof Outcome.Refused refused) {
                    entry.becomes(new RowOutcome.Refused(entry.row(), refused.refusals()));
                }
            }
            holdBack(entries);
        }
        for (Entry entry : entries) {
            if (entry.isOpen()) {
                entry.becomes(found.get(entry));
                addUp(entry);
            }
            if (!entry.isStandIn()) {
                outcomes.accept(entry.outcome());
            }
        }
    }

    /** Finds what the entry adds to each total, and with whom it is combined. */
    private void measure(Entry entry) {
        List<Entry.Part> parts = new ArrayList<>();
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (Total total : totals) {
            Period over = calculator.over(total, entry.paid(), entry.row().facts());
            Rational amount = null;
            if (entry.isOpen()) {
                Figure running =
                        calculator.running(total, entry.paid(), entry.row().facts());
                refusals.addAll(running.refusals());
                amount = running.isKnown() ? running.number() : null;
            }
            parts.add(new Entry.Part(over, groups(total, over, entry), amount));
        }
        entry.parts(parts);
        if (!refusals.isEmpty()) {
            refuse(entry, refusals);
        }
    }

    /** Says all that is wrong, not only what keeps the row out of the totals. */
    private void refuse(Entry entry, Set<Refusal> refusals) {
        Outcome outcome = calculator.assess(charge, entry.paid(), entry.row().facts(), Position.unknown());
        if (outcome instanceof Outcome.Refused refused && isTimely(entry.paid())) {
            refusals.addAll(refused.refusals());
        }
        entry.becomes(new RowOutcome.Refused(entry.row(), List.copyOf(refusals)));
    }

    private boolean isTimely(Period paid) {
        return calculator.untimely(charge, paid).isEmpty();
    }

    private Set<String> groups(Total total, Period over, Entry entry) {
        if (!entry.isIllegible()) {
            return group(total, entry).map(Set::of).orElse(Set.of());
        }
        Set<String> groups = new LinkedHashSet<>();
        Entry before = entry.earlier();
        Entry after = entry.later();
        boolean isKnown = false;
        if (before != null && isIn(over, total, before)) {
            group(total, before).ifPresent(groups::add);
            isKnown = true;
        }
        while (after != null && isIn(over, total, after)) {
            group(total, after).ifPresent(groups::add);
            isKnown = true;
            after = after.later();
        }
        return isKnown ? groups : ANY_GROUP;
    }

    private boolean isIn(Period over, Total total, Entry entry) {
        return calculator.over(total, entry.paid(), entry.row().facts()).equals(over);
    }

    private Optional<String> group(Total total, Entry entry) {
        return calculator.group(total, entry.paid(), entry.row().facts());
    }

    /** Goes on until nothing more is held back: whoever is, holds back its group in turn. */
    private void holdBack(List<Entry> entries) {
        boolean changed = !totals.isEmpty();
        while (changed) {
            changed = false;
            for (Entry entry : entries) {
                if (entry.isOpen()) {
                    Entry cause = cause(entry);
                    if (cause != null) {
                        entry.becomes(cause.holdingBack(entry.row()));
                    }
                }
                if (!entry.isOpen()) {
                    changed |= hold(entry);
                }
            }
        }
    }

    private boolean hold(Entry entry) {
        boolean changed = false;
        for (int i = 0; i < totals.size(); i++) {
            for (Hold hold : holdsOf(totals.get(i), entry.parts().get(i), entry.row())) {
                changed |= holds.putIfAbsent(hold, entry) == null;
            }
        }
        return changed;
    }

    private Entry cause(Entry entry) {
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            Entry.Part part = entry.parts().get(i);
            List<Hold> reasons = holdsOf(total, part, entry.row());
            if (!part.groups().isEmpty()) {
                ANY_GROUP.forEach(any -> reasons.add(new Hold(total, part.over(), true, any)));
            }
            for (Hold hold : reasons) {
                Entry cause = holds.get(hold);
                if (cause != null) {
                    return cause;
                }
            }
        }
        return null;
    }

    /** What the entry holds back: its payer and its groups. */
    private static List<Hold> holdsOf(Total total, Entry.Part part, Row row) {
        List<Hold> holds = new ArrayList<>();
        if (!row.payer().isEmpty()) {
            holds.add(new Hold(total, part.over(), false, row.payer()));
        }
        part.groups().forEach(group -> holds.add(new Hold(total, part.over(), true, group)));
        return holds;
    }

    private Map<GroupOf, GroupSums> groupSums(List<Entry> entries) {
        Map<GroupOf, GroupSums> sums = new HashMap<>();
        for (Entry entry : entries) {
            for (int i = 0; i < totals.size(); i++) {
                Rational soFar = soFar(entry, i);
                Rational amount = entry.parts().get(i).amount();
                for (String group : entry.parts().get(i).groups()) {
                    sums.merge(
                            new GroupOf(totals.get(i), group),
                            GroupSums.NONE.plus(soFar, amount),
                            (a, b) -> a.plus(b.soFar(), b.whole()));
                }
            }
        }
        return sums;
    }

    private Position position(Entry entry, Map<GroupOf, GroupSums> groups) {
        Position position = Position.unknown();
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            Entry.Part part = entry.parts().get(i);
            if (part.groups().isEmpty()) {
                position = position.with(total, part.over(), soFar(entry, i));
            }
            for (String group : part.groups()) {
                GroupSums sums = groups.get(new GroupOf(total, group));
                position = position.withGroup(total, part.over(), sums.soFar(), sums.whole());
            }
        }
        return position;
    }

    private Rational soFar(Entry entry, int total) {
        List<Sum> sums = years.get(entry.row().payer());
        return sums != null
                        && sums.get(total)
                                .over()
                                .equals(entry.parts().get(total).over())
                ? sums.get(total).amount()
                : Rational.ZERO;
    }

    private void addUp(Entry entry) {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Entry.Part part = entry.parts().get(i);
            sums.add(new Sum(part.over(), soFar(entry, i).plus(part.amount())));
        }
        years.put(entry.row().payer(), sums);
    }
}
