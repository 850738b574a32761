package dev.tariffc.compiler.trial;

import dev.tariffc.runtime.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** The points that are tried: every combination of values where there are few, otherwise a part that is always the same. */
final class Samples {

    private Samples() {}

    /** @param most so many points, or a few more */
    static List<Point> of(List<Variable> variables, int most) {
        return combinations(variables, most) <= most ? all(variables) : some(variables, most);
    }

    private static long combinations(List<Variable> variables, int most) {
        long product = 1;
        for (Variable variable : variables) {
            product *= variable.values().size();
            if (product > most) {
                return product;
            }
        }
        return product;
    }

    private static List<Point> all(List<Variable> variables) {
        List<Point> points = List.of(new Point(List.of()));
        for (Variable variable : variables) {
            List<Point> longer = new ArrayList<>();
            for (Point point : points) {
                for (Value value : variable.values()) {
                    List<Value> values = new ArrayList<>(point.values());
                    values.add(value);
                    longer.add(new Point(values));
                }
            }
            points = longer;
        }
        return points;
    }

    /** The ends, each variable by itself at each value with the others at an end, and combinations far and wide. */
    private static List<Point> some(List<Variable> variables, int most) {
        Set<Point> points = new LinkedHashSet<>();
        Point plain = point(variables, i -> 0);
        Point last = point(variables, i -> variables.get(i).values().size() - 1);
        points.add(plain);
        points.add(last);
        for (int i = 0; i < variables.size() && points.size() < most / 2; i++) {
            for (Value value : variables.get(i).values()) {
                points.add(plain.with(i, value));
                points.add(last.with(i, value));
            }
        }
        for (int n = 0; n < most && points.size() < most; n++) {
            long row = n;
            points.add(point(variables, i -> (int) Math.floorMod(
                    mixed(row * 1_000 + i), (long) variables.get(i).values().size())));
        }
        return List.copyOf(points);
    }

    private static Point point(List<Variable> variables, IntUnaryOperator choice) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            values.add(variables.get(i).values().get(choice.applyAsInt(i)));
        }
        return new Point(values);
    }

    /** A number that looks like any other (the finalizer of SplitMix64). */
    private static long mixed(long n) {
        long z = n * 0x9E3779B97F4A7C15L + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
