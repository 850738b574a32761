package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;
import java.util.SortedSet;

/** From where to where a number may lie; an end is none where there is no bound. */
record Range(Optional<End> from, Optional<End> to) {

    /** A bound, which is of the range unless it is open. */
    record End(Rational at, boolean open) {

        private End times(Rational factor) {
            return new End(at.times(factor), open);
        }
    }

    static Range of(Domain domain) {
        return new Range(
                domain.least().map(at -> new End(at, false)), domain.most().map(at -> new End(at, false)));
    }

    /** Where a value stands for all others that lie between the same limits. */
    static Range around(Rational value, SortedSet<Rational> limits) {
        if (limits.contains(value)) {
            Optional<End> at = Optional.of(new End(value, false));
            return new Range(at, at);
        }
        SortedSet<Rational> below = limits.headSet(value);
        SortedSet<Rational> above = limits.tailSet(value);
        return new Range(
                below.isEmpty() ? Optional.empty() : Optional.of(new End(below.last(), true)),
                above.isEmpty() ? Optional.empty() : Optional.of(new End(above.first(), true)));
    }

    /** What of it is no less than a bound; the bound itself only where that is not open. */
    Range noLessThan(Optional<End> bound) {
        return new Range(bound.map(end -> higher(from, end)).or(() -> from), to);
    }

    Range noMoreThan(Optional<End> bound) {
        return new Range(from, bound.map(end -> lower(to, end)).or(() -> to));
    }

    Range and(Range other) {
        return noLessThan(other.from).noMoreThan(other.to);
    }

    private static End higher(Optional<End> own, End other) {
        return own.filter(end -> order(end, other) > 0 || (order(end, other) == 0 && end.open()))
                .orElse(other);
    }

    private static End lower(Optional<End> own, End other) {
        return own.filter(end -> order(end, other) < 0 || (order(end, other) == 0 && end.open()))
                .orElse(other);
    }

    private static int order(End one, End other) {
        return one.at().compareTo(other.at());
    }

    /** The same of so many times the number, which is above zero. */
    Range times(Rational factor) {
        return new Range(from.map(end -> end.times(factor)), to.map(end -> end.times(factor)));
    }

    boolean isEmpty() {
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        int order = order(from.get(), to.get());
        return order > 0 || (order == 0 && (from.get().open() || to.get().open()));
    }
}
