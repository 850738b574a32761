package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/** What goes together: units, and what figures are about (semantics 1.4, 1.5). */
final class Units {

    private final Problems problems;

    Units(Problems problems) {
        this.problems = problems;
    }

    static Type.Number number(Term term) {
        return (Type.Number) term.type();
    }

    private static boolean isBare(Term term) {
        return term instanceof Term.Constant constant && constant.bare();
    }

    /** The type of what needs both sides alike: sums, comparisons, limits, alternatives. Empty, and told, if they are not. */
    Optional<Type.Number> alike(Term left, Term right, Span span) {
        Optional<Unit> unit = commonUnit(left, right);
        if (unit.isEmpty()) {
            problems.report(new TypeProblem.DifferentUnits(span, describe(left), describe(right)));
            return Optional.empty();
        }
        return together(left, right, span).map(about -> new Type.Number(unit.get(), about));
    }

    /** The unit that two sides share; a bare figure goes with any count. */
    static Optional<Unit> commonUnit(Term left, Term right) {
        Unit one = number(left).unit();
        Unit other = number(right).unit();
        if (one.equals(other)) {
            return Optional.of(one);
        }
        if (isBare(left) && isCount(other)) {
            return Optional.of(other);
        }
        return isBare(right) && isCount(one) ? Optional.of(one) : Optional.empty();
    }

    private static boolean isCount(Unit unit) {
        return unit.powers().keySet().stream().noneMatch(Unit::isCurrency);
    }

    /** What both sides are about; empty, and told, where they are about different periods. */
    Optional<Optional<PeriodTerm>> together(Term left, Term right, Span span) {
        Optional<PeriodTerm> one = number(left).about();
        Optional<PeriodTerm> other = number(right).about();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            problems.report(
                    new TypeProblem.DifferentPeriods(span, Periods.describe(one.get()), Periods.describe(other.get())));
            return Optional.empty();
        }
        return Optional.of(one.isPresent() ? one : other);
    }

    static Phrase describe(Term term) {
        return describe(number(term).unit());
    }

    static Phrase describe(Unit unit) {
        return new Phrase.Measure(unit.powers());
    }
}
