package dev.tariffc.compiler.trial;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the plainest case that still shows the same, so that a reader sees what matters: 13 days and not a million. */
final class Plainest {

    private Plainest() {}

    /** @param shows holds for the point itself */
    static Point of(List<Variable> variables, Point point, Predicate<Point> shows) {
        Point plainest = point;
        for (int i = 0; i < variables.size(); i++) {
            plainest = plainer(variables.get(i), i, plainest, shows);
        }
        return plainest;
    }

    private static Point plainer(Variable variable, int index, Point point, Predicate<Point> shows) {
        Optional<Rational> failed = Optional.empty();
        for (Value value : variable.values()) {
            boolean same = value.equals(point.get(index));
            if (same || shows.test(point.with(index, value))) {
                return between(variable, index, failed, point.with(index, value), shows);
            }
            failed = Point.number(value).filter(number -> number.signum() >= 0);
        }
        return point;
    }

    /** The least value that shows it, as if all above did. */
    private static Point between(
            Variable variable, int index, Optional<Rational> failed, Point found, Predicate<Point> shows) {
        Optional<Grid> grid = variable.asFact().flatMap(Variable.OfFact::grid).map(Grid::coarse);
        Optional<Rational> number = Point.number(found.get(index));
        if (grid.isEmpty()
                || failed.isEmpty()
                || number.isEmpty()
                || number.get().compareTo(failed.get()) <= 0) {
            return found;
        }
        Rational low = failed.get();
        Rational high = number.get();
        Rational between = grid.get().between(low, high);
        while (!between.equals(high)) {
            if (shows.test(found.with(index, Value.of(between)))) {
                high = between;
            } else {
                low = between;
            }
            between = grid.get().between(low, high);
        }
        return found.with(index, Value.of(high));
    }
}
