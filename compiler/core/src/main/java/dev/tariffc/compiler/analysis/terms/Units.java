package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes together: units, and what figures are about (semantics 1.4, 1.5). */
public final class Units {

    private final Problems problems;

    Units(Problems problems) {
        this.problems = problems;
    }

    private static boolean isBare(NumberTerm term) {
        return term.asConstant().filter(NumberTerm.Constant::isBare).isPresent();
    }

    /** The type of what needs both sides alike: sums, comparisons, limits, alternatives. Empty, and told, if they are not. */
    Optional<Type.Number> alike(NumberTerm left, NumberTerm right, Span span) {
        return sameUnit(left, right, span)
                .flatMap(unit -> together(left, right, span).map(about -> new Type.Number(unit, about.period())));
    }

    /** The unit that two sides share; empty, and told, if they share none. */
    Optional<Unit> sameUnit(NumberTerm left, NumberTerm right, Span span) {
        Optional<Unit> unit = commonUnit(left, right);
        if (unit.isEmpty()) {
            problems.report(new TypeProblem.DifferentUnits(span, Sorts.of(left.unit()), Sorts.of(right.unit())));
        }
        return unit;
    }

    /** The unit that two sides share; a bare figure goes with any count. */
    public static Optional<Unit> commonUnit(NumberTerm left, NumberTerm right) {
        if (left.unit().equals(right.unit())) {
            return Optional.of(left.unit());
        }
        if (isBare(left) && !right.unit().hasMoney()) {
            return Optional.of(right.unit());
        }
        return isBare(right) && !left.unit().hasMoney() ? Optional.of(left.unit()) : Optional.empty();
    }

    /** What figures together are about; {@code period} is none for what is about nothing in particular. */
    record About(Optional<PeriodTerm> period) {}

    /** What both sides are about; empty, and told, where they are about periods of different lengths. */
    Optional<About> together(NumberTerm left, NumberTerm right, Span span) {
        Optional<PeriodTerm> one = left.about();
        Optional<PeriodTerm> other = right.about();
        boolean alike = one.isPresent()
                && other.isPresent()
                && one.get().kind() == other.get().kind();
        if (alike) {
            return Optional.of(new About(atHand(one.get(), other.get())));
        }
        if (one.isPresent() && other.isPresent() && !isNamedOfLonger(one.get(), other.get())) {
            problems.report(OtherPeriods.of(left, right, span));
            return Optional.empty();
        }
        return Optional.of(new About(beside(one, other)));
    }

    /** What a figure is about that comes of two periods of one kind, which the author has named: the one at hand. */
    private static Optional<PeriodTerm> atHand(PeriodTerm one, PeriodTerm other) {
        PeriodTerm base = one.unshifted();
        if (base.equals(other.unshifted())) {
            return Optional.of(base);
        }
        return one.isNamed() || other.isNamed()
                ? beside(Optional.of(one), Optional.of(other))
                : Optional.of(new PeriodTerm.Paid(one.kind()));
    }

    /** A figure of a period that the calendar names, as December of the year, stands beside those of any period. */
    private static Optional<PeriodTerm> beside(Optional<PeriodTerm> one, Optional<PeriodTerm> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .filter(period -> !period.isNamed())
                .findFirst();
    }

    /** Whether one is longer, and the other is named by the calendar: December of the year, January 2026. */
    private static boolean isNamedOfLonger(PeriodTerm one, PeriodTerm other) {
        int longer = one.kind().compareTo(other.kind());
        return longer < 0 ? one.isNamed() : longer > 0 && other.isNamed();
    }

    /** The same of the base of brackets, and of what says how they cut it. */
    Optional<About> together(Optional<PeriodTerm> one, Optional<PeriodTerm> other, Span span) {
        if (one.isPresent() && other.isPresent() && !one.equals(other) && !isNamedOfLonger(one.get(), other.get())) {
            problems.report(
                    OtherPeriods.of(one.get(), other.get(), TypeProblem.DifferentPeriods.Remedy.BRACKETS, span));
            return Optional.empty();
        }
        return Optional.of(new About(beside(one, other)));
    }
}
