package dev.tariffc.compiler.trial;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.SortedSet;

/**
 * The numbers that are tried of a fact: the multiples of a step within its domain.
 *
 * @param step the domain's own; where any decimal will do, one that is small beside the distance of the limits
 */
record Grid(Domain domain, Rational step) {

    private static final Rational TENTH = Rational.of(1, 10);
    private static final Rational HUNDREDTH = Rational.of(1, 100);
    private static final Rational HUNDREDTH_PER_CENT = Rational.of(1, 10_000);
    private static final int STEPS_BETWEEN = 4;

    static Grid of(Domain domain, SortedSet<Rational> limits) {
        return new Grid(domain, domain.step().orElseGet(() -> dense(domain, limits)));
    }

    private static Rational dense(Domain domain, SortedSet<Rational> limits) {
        Rational step = domain.kind() == Domain.Kind.PERCENTAGE ? HUNDREDTH_PER_CENT : HUNDREDTH;
        int decimals = domain.kind() == Domain.Kind.PERCENTAGE ? 4 : 2;
        Rational before = null;
        for (Rational limit : limits) {
            while (before != null
                    && decimals < Domain.DECIMALS
                    && limit.minus(before).compareTo(step.times(Rational.of(STEPS_BETWEEN))) < 0) {
                step = step.times(TENTH);
                decimals++;
            }
            before = limit;
        }
        return step;
    }

    /** Money in whole units, which are plainer. */
    Grid coarse() {
        return domain.kind() == Domain.Kind.MONEY ? new Grid(domain, step.max(Rational.ONE)) : this;
    }

    boolean has(Rational number) {
        return domain.check(Value.of(number)).isEmpty();
    }

    /** The greatest multiple of the step that is not above. */
    Rational below(Rational number) {
        return number.dividedBy(step).floor().times(step);
    }

    /** The least multiple of the step that is not below. */
    Rational above(Rational number) {
        return number.dividedBy(step).ceiling().times(step);
    }

    /** The last value before a limit. */
    Rational before(Limit limit) {
        return limit.isAbove() ? above(limit.at()).minus(step) : below(limit.at());
    }

    /** A multiple of the step halfway between two, and not the lower one; the upper one where none is between. */
    Rational between(Rational low, Rational high) {
        Rational half = below(low.plus(high).dividedBy(Rational.of(2)));
        return half.compareTo(low) > 0 ? half : high;
    }
}
