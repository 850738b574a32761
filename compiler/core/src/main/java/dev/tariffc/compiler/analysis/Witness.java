package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values that stand for all others between two limits, and how a message names them. */
final class Witness {

    private Witness() {}

    /** One value below, at, between and above the limits, as far as they lie in the domain. */
    static List<Rational> cells(Domain domain, SortedSet<Rational> limits) {
        Optional<Rational> step = domain.step();
        TreeSet<Rational> cells = new TreeSet<>();
        Rational before = null;
        for (Rational limit : limits) {
            cells.add(limit);
            cells.add(before == null ? below(limit, step) : between(before, limit, step));
            before = limit;
        }
        cells.add(above(limits.last(), step));
        cells.removeIf(cell -> outside(domain, cell));
        return new ArrayList<>(cells);
    }

    private static boolean outside(Domain domain, Rational value) {
        return domain.least().filter(least -> value.compareTo(least) < 0).isPresent()
                || domain.most().filter(most -> value.compareTo(most) > 0).isPresent()
                || domain.step()
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

    static Phrase label(Term term) {
        if (term instanceof Term.ReadFact read) {
            return read.about()
                    .filter(about -> !(about instanceof PeriodTerm.Paid))
                    .<Phrase>map(about -> new Phrase.NamedIn(read.fact().label(), Periods.describe(about)))
                    .orElseGet(() -> new Phrase.Named(read.fact().label()));
        }
        if (term instanceof Term.UseRule rule) {
            return new Phrase.Named(rule.rule());
        }
        if (term instanceof Term.Available available) {
            return new Phrase.Availability(label(available.fact()));
        }
        if (term instanceof Term.AnyOfParts any) {
            return label(any.condition());
        }
        if (term instanceof DayTerm.FixedDay fixed) {
            return new Phrase.Day(fixed.date());
        }
        if (term instanceof Term.CompareDays days) {
            Phrase.DayOrder.Order order = switch (days.order()) {
                case BEFORE -> Phrase.DayOrder.Order.BEFORE;
                case AFTER -> Phrase.DayOrder.Order.AFTER;
                case NO_LATER -> Phrase.DayOrder.Order.NO_LATER;
            };
            return new Phrase.DayOrder(label(days.left()), order, label(days.right()));
        }
        return new Phrase.AFigure();
    }

    /** That a term has a value. */
    static Phrase describe(Term term, Object value) {
        if (term instanceof Term.Compare compare && value instanceof Integer sign) {
            return new Phrase.Comparison(label(compare.left()), sign, label(compare.right()));
        }
        if (value instanceof Boolean holds) {
            return new Phrase.Holds(label(term), holds);
        }
        if (value instanceof Rational number) {
            return new Phrase.Amounts(label(term), number);
        }
        return value instanceof LocalDate day
                ? new Phrase.FallsOn(label(term), day)
                : new Phrase.IsChosen(label(term), (String) value);
    }
}
