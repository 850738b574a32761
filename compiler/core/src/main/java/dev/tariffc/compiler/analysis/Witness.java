package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values that stand for all others between two limits, and how a message names them. */
final class Witness {

    private Witness() {}

    /** One value below, at, between and above the limits, as far as the fact may have them. */
    static List<Rational> cells(Term term, SortedSet<Rational> limits) {
        Optional<FactModel> fact = term instanceof Term.ReadFact read ? Optional.of(read.fact()) : Optional.empty();
        Optional<Rational> step = fact.flatMap(each -> each.domain().step());
        TreeSet<Rational> cells = new TreeSet<>();
        Rational before = null;
        for (Rational limit : limits) {
            cells.add(limit);
            cells.add(before == null ? below(limit, step) : between(before, limit, step));
            before = limit;
        }
        cells.add(above(limits.last(), step));
        cells.removeIf(cell -> fact.filter(each -> outside(each, cell)).isPresent());
        return new ArrayList<>(cells);
    }

    private static boolean outside(FactModel fact, Rational value) {
        return fact.domain().least().filter(least -> value.compareTo(least) < 0).isPresent()
                || fact.domain()
                        .most()
                        .filter(most -> value.compareTo(most) > 0)
                        .isPresent()
                || fact.domain()
                        .step()
                        .filter(step -> !value.dividedBy(step).isWhole())
                        .isPresent();
    }

    private static Rational below(Rational limit, Optional<Rational> step) {
        Rational by = step.orElse(Rational.ONE);
        return limit.dividedBy(by).ceiling().minus(Rational.ONE).times(by);
    }

    private static Rational above(Rational limit, Optional<Rational> step) {
        Rational by = step.orElse(Rational.ONE);
        return limit.dividedBy(by).floor().plus(Rational.ONE).times(by);
    }

    /** A value between two limits; with a step that leaves none, the upper limit again. */
    private static Rational between(Rational low, Rational high, Optional<Rational> step) {
        if (step.isEmpty()) {
            return low.plus(high).dividedBy(Rational.of(2));
        }
        return above(low, step).min(high);
    }

    static String label(Term term) {
        if (term instanceof Term.ReadFact read) {
            String period = read.about()
                    .filter(about -> !(about instanceof dev.tariffc.compiler.model.PeriodTerm.Paid))
                    .map(about -> " in " + Periods.describe(about))
                    .orElse("");
            return read.fact().label() + period;
        }
        if (term instanceof Term.UseRule rule) {
            return rule.rule();
        }
        if (term instanceof Term.Available available) {
            return label(available.fact()) + " available";
        }
        if (term instanceof Term.Compare compare) {
            return label(compare.left()) + " against " + label(compare.right());
        }
        if (term instanceof Term.FixedDay fixed) {
            return fixed.date().toString();
        }
        if (term instanceof Term.CompareDays days) {
            String order = switch (days.order()) {
                case BEFORE -> " before ";
                case AFTER -> " after ";
                case NO_LATER -> " no later than ";
            };
            return label(days.left()) + order + label(days.right());
        }
        return "the figure";
    }

    static String describe(String label, Object value) {
        if (value instanceof Boolean holds) {
            return label + ": " + (holds ? "yes" : "no");
        }
        if (value instanceof Integer sign) {
            return label + ": " + (sign < 0 ? "less" : sign == 0 ? "the same" : "more");
        }
        return value instanceof Rational number ? label + " is " + number.toPlainString() : label + " is " + value;
    }
}
