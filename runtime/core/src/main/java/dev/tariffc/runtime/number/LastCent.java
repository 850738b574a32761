package dev.tariffc.runtime.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The way that the last cent goes where an amount is divided, so that the parts make the whole. */
public enum LastCent {
    /** To the parts that lost most when all were rounded down; of equals, to the one named first. */
    LARGEST_REMAINDER,
    /** What is left goes to the part named first. */
    FIRST_NAMED,
    /** What is left goes to the part named last. */
    LAST_NAMED;

    /**
     * Divides an amount in proportion to weights.
     *
     * @param whole a multiple of the step; below zero it is divided as the same amount above zero
     * @param weights none below zero; where all are zero, so is every part
     * @param step the smallest unit that is paid
     * @return parts in the order of the weights, each a multiple of the step, which add up to the whole
     * @throws IllegalArgumentException for a whole that is no multiple, or that nobody has a weight for
     */
    public List<Rational> divide(Rational whole, List<Rational> weights, Rational step) {
        Rational sum = weights.stream().reduce(Rational.ZERO, Rational::plus);
        Rational units = whole.abs().dividedBy(step);
        if (!units.isWhole() || (sum.signum() <= 0 && !units.isZero())) {
            throw new IllegalArgumentException(whole + " in steps of " + step + " by " + weights);
        }
        List<Rational> floors = new ArrayList<>();
        List<Rational> remainders = new ArrayList<>();
        Rational left = units;
        for (Rational weight : weights) {
            Rational quota =
                    units.isZero() ? Rational.ZERO : units.times(weight).dividedBy(sum);
            floors.add(quota.floor());
            remainders.add(quota.minus(quota.floor()));
            left = left.minus(quota.floor());
        }
        giveAway(left.isZero() ? 0 : (int) left.longValueExact(), floors, remainders);
        Rational signed = whole.signum() < 0 ? step.negate() : step;
        return floors.stream().map(signed::times).toList();
    }

    private void giveAway(int left, List<Rational> floors, List<Rational> remainders) {
        List<Integer> order = switch (this) {
            case LARGEST_REMAINDER ->
                IntStream.range(0, floors.size())
                        .boxed()
                        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                        .toList();
            case FIRST_NAMED -> List.of(0);
            case LAST_NAMED -> List.of(floors.size() - 1);
        };
        for (int i = 0; i < left; i++) {
            int to = order.get(i % order.size());
            floors.set(to, floors.get(to).plus(Rational.ONE));
        }
    }
}
