package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A limit that a quantity passes, by however many conditions it is written: {@code up to 100} and {@code 101 to 300} are one.
 *
 * @param limits those of the nearest rule first
 * @param below of a fact, its last value before the limit; of a defined number, the limit
 * @param above of a fact, its first value past it
 */
record Passage(Term quantity, List<Limit> limits, Rational below, Rational above) {

    /** One step of one variable over the limit. */
    record Step(int variable, Point below, Point above) {}

    private record Key(Term quantity, Rational below, Rational above, boolean isAbove) {}

    /** The limits of what an amount is worked out from, those of the nearest rules first. */
    static List<Passage> of(Scene scene, Reach reach) {
        Map<Key, Passage> passages = new LinkedHashMap<>();
        for (Limit limit : Limit.of(reach)) {
            Optional<Grid> grid = grid(scene, limit.quantity());
            Rational below = grid.map(each -> each.before(limit)).orElse(limit.at());
            Rational above = grid.map(each -> below.plus(each.step())).orElse(limit.at());
            if (grid.isEmpty()
                    ? limit.quantity() instanceof Term.UseRule
                    : grid.get().has(below) && grid.get().has(above)) {
                Key key = new Key(limit.quantity(), below, above, grid.isEmpty() && limit.isAbove());
                passages.computeIfAbsent(key, k -> new Passage(limit.quantity(), new ArrayList<>(), below, above))
                        .limits()
                        .add(limit);
            }
        }
        return List.copyOf(passages.values());
    }

    private static Optional<Grid> grid(Scene scene, Term quantity) {
        return quantity instanceof Term.ReadFact read ? scene.find(read).flatMap(i -> scene.grid(i)) : Optional.empty();
    }

    Place place() {
        return limits.get(0).place();
    }

    /** The limit as it is written. */
    Rational at() {
        return limits.get(0).at();
    }

    /** Whether the author may mean this limit by a figure. */
    boolean isAt(Rational figure) {
        return figure.equals(below)
                || figure.equals(above)
                || limits.stream().anyMatch(limit -> limit.at().equals(figure));
    }

    /** The steps over the limit that can be taken from a point. */
    List<Step> steps(Scene scene, Point point) {
        if (quantity instanceof Term.ReadFact read) {
            int variable = scene.find(read).orElseThrow();
            return List.of(
                    new Step(variable, point.with(variable, Value.of(below)), point.with(variable, Value.of(above))));
        }
        List<Step> steps = new ArrayList<>();
        String rule = ((Term.UseRule) quantity).rule();
        Reach.of(scene.subject(), rule)
                .all(Term.ReadFact.class)
                .distinct()
                .forEach(read -> scene.find(read)
                        .filter(variable -> scene.grid(variable).isPresent())
                        .flatMap(variable -> step(scene, rule, variable, point))
                        .ifPresent(steps::add));
        return steps;
    }

    /** Where a defined number passes the limit when one fact goes from one end to the other. */
    private Optional<Step> step(Scene scene, String rule, int variable, Point point) {
        Grid grid = scene.grid(variable).orElseThrow();
        List<Rational> numbers = scene.numbers(variable);
        Rational low = numbers.get(0);
        Rational high = numbers.get(numbers.size() - 1);
        Optional<Boolean> first = isPast(scene, rule, point.with(variable, Value.of(low)));
        Optional<Boolean> last = isPast(scene, rule, point.with(variable, Value.of(high)));
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return Optional.empty();
        }
        Rational between = grid.between(low, high);
        while (!between.equals(high)) {
            if (isPast(scene, rule, point.with(variable, Value.of(between))).equals(first)) {
                low = between;
            } else {
                high = between;
            }
            between = grid.between(low, high);
        }
        Point before = point.with(variable, Value.of(low));
        Point after = point.with(variable, Value.of(high));
        return Optional.of(first.get() ? new Step(variable, after, before) : new Step(variable, before, after));
    }

    private Optional<Boolean> isPast(Scene scene, String rule, Point point) {
        return scene.amount(rule, point).map(limits.get(0)::isPassedBy);
    }
}
