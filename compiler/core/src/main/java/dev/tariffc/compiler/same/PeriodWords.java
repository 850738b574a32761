package dev.tariffc.compiler.same;

import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.PeriodExpression.Holding;
import dev.tariffc.compiler.syntax.PeriodExpression.Relative;
import dev.tariffc.compiler.syntax.PeriodExpression.The;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words for periods that count as they are written, although they mean one period as the tariff is paid now. Where it is
 * paid each month, <em>the period</em> is <em>the month</em>, and <em>the month before the year</em> is told from the
 * month, too; but the words part as soon as it is paid otherwise.
 *
 * @param units all words, where <em>the period</em> is one of them
 * @param within a shorter period and the longer one that it is told from
 */
record PeriodWords(Set<Cycle.Unit> units, Set<List<Cycle.Unit>> within) {

    static PeriodWords of(Sentence said) {
        Set<Cycle.Unit> units = Set.copyOf(new HashSet<>(Parts.all(said, Cycle.Unit.class)));
        Set<List<Cycle.Unit>> within = new HashSet<>();
        collect(said, within);
        return new PeriodWords(units.contains(Cycle.Unit.PERIOD) ? units : Set.of(), Set.copyOf(within));
    }

    private static void collect(Object part, Set<List<Cycle.Unit>> within) {
        for (Relative relative : Parts.all(part, Relative.class)) {
            add(relative.unit(), relative.base(), within);
        }
        for (Holding holding : Parts.all(part, Holding.class)) {
            add(holding.unit(), holding.of(), within);
        }
    }

    private static void add(Cycle.Unit unit, PeriodExpression from, Set<List<Cycle.Unit>> within) {
        for (The longer : Parts.all(from, The.class)) {
            if (unit.compareTo(longer.unit()) < 0) {
                within.add(List.of(unit, longer.unit()));
            }
        }
        collect(from, within);
    }
}
