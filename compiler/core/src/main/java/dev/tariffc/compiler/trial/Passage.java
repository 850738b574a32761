package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.model.TariffModel.MayFall;
import dev.tariffc.compiler.model.Unit;
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
record Passage(Quantity quantity, List<Limit> limits, Rational below, Rational above) {

    /** One step of one variable over the limit. */
    record Step(int variable, Point below, Point above) {}

    private record Key(Quantity quantity, Rational below, Rational above, boolean isAbove) {}

    /** The limits of what an amount is worked out from, those of the nearest rules first. */
    static List<Passage> of(Scene scene, Reach reach) {
        Map<Key, Passage> passages = new LinkedHashMap<>();
        for (Limit limit : Limit.of(reach)) {
            Optional<Grid> grid = grid(scene, limit.quantity());
            Rational below = grid.map(each -> each.before(limit)).orElse(limit.at());
            Rational above = grid.map(each -> below.plus(each.step())).orElse(limit.at());
            boolean isPassed = grid.map(each -> each.has(below) && each.has(above))
                    .orElse(limit.quantity().asRead().isEmpty());
            if (isPassed) {
                Key key = new Key(limit.quantity(), below, above, grid.isEmpty() && limit.isAbove());
                passages.computeIfAbsent(key, k -> new Passage(limit.quantity(), new ArrayList<>(), below, above))
                        .limits()
                        .add(limit);
            }
        }
        return List.copyOf(passages.values());
    }

    private static Optional<Grid> grid(Scene scene, Quantity quantity) {
        return quantity.asRead().flatMap(scene::find).flatMap(scene::grid);
    }

    Place place() {
        return limits.get(0).place();
    }

    /** The limit as it is written. */
    Rational at() {
        return limits.get(0).at();
    }

    /** Whether the author may mean this limit by a figure: a plain one is of whatever the limit counts. */
    boolean isAt(MayFall fall) {
        Rational figure = fall.at();
        boolean counted = fall.unit().equals(Unit.NONE)
                || limits.stream().anyMatch(limit -> limit.unit().equals(fall.unit()));
        return counted
                && (figure.equals(below)
                        || figure.equals(above)
                        || limits.stream().anyMatch(limit -> limit.at().equals(figure)));
    }

    /** The steps over the limit that can be taken from a point. */
    List<Step> steps(Scene scene, Point point) {
        return quantity.match(
                fact -> List.of(step(scene.find(fact.read()).orElseThrow(), point)),
                rule -> Reach.of(scene.subject(), rule.name())
                        .reads()
                        .distinct()
                        .flatMap(read -> scene.find(read).stream())
                        .filter(variable -> scene.grid(variable).isPresent())
                        .flatMap(variable -> step(scene, rule.name(), variable, point).stream())
                        .toList());
    }

    private Step step(int variable, Point point) {
        return new Step(variable, point.with(variable, Value.of(below)), point.with(variable, Value.of(above)));
    }

    /** Where a defined number passes the limit when one fact goes from one end to the other. */
    private Optional<Step> step(Scene scene, DeclaredName rule, int variable, Point point) {
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

    private Optional<Boolean> isPast(Scene scene, DeclaredName rule, Point point) {
        return scene.amount(rule, point).map(limits.get(0)::isPassedBy);
    }
}
