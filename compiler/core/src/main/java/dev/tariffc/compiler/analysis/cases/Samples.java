package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values that stand for all others between two limits. */
final class Samples {

    private Samples() {}

    /** One value below, at, between and above the limits, as far as they lie in the domain, and the ends of the domain. */
    static List<Rational> of(Domain domain, SortedSet<Rational> limits) {
        Optional<Rational> step = domain.step();
        TreeSet<Rational> values = new TreeSet<>();
        Optional<Rational> before = Optional.empty();
        for (Rational limit : limits) {
            values.add(limit);
            values.add(before.map(low -> between(low, limit, step)).orElseGet(() -> below(limit, step)));
            before = Optional.of(limit);
        }
        values.add(above(limits.last(), step));
        domain.least().ifPresent(values::add);
        domain.most().ifPresent(values::add);
        values.removeIf(value -> isOutside(domain, value));
        return new ArrayList<>(values);
    }

    private static boolean isOutside(Domain domain, Rational value) {
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
        return step.isEmpty()
                ? low.plus(high).dividedBy(Rational.of(2))
                : above(low, step).min(high);
    }
}
