package dev.tariffc.runtime.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The way that the last cent goes where an amount is divided, so that the parts make the whole. */
public enum LastCent {
    /** To the parts that lost most when all were rounded down, in turn; of equals, to the one named first. */
    LARGEST_REMAINDER,
    /** What is left goes to the part named first. */
    FIRST_NAMED,
    /** What is left goes to the part named last. */
    LAST_NAMED;

    /**
     * Divides an amount that was rounded as a whole. Each part is rounded down first, and is never stretched.
     *
     * @param whole a multiple of the step; below zero it is divided as the same amount above zero; a part that is divided again may
     *     have been given several steps more than it comes to
     * @param parts exact, of either sign; they add up to what the whole was before it was rounded, and given more
     * @param step the smallest unit that is paid
     * @return amounts in the order of the parts, each a multiple of the step, which add up to the whole
     * @throws IllegalArgumentException for a whole that is no multiple, or less than the parts rounded down
     */
    public List<Rational> divide(Rational whole, List<Rational> parts, Rational step) {
        Rational unit = whole.signum() < 0 ? step.negate() : step;
        List<Rational> floors = new ArrayList<>();
        List<Rational> remainders = new ArrayList<>();
        Rational left = whole.dividedBy(unit);
        for (Rational part : parts) {
            Rational units = part.dividedBy(unit);
            floors.add(units.floor());
            remainders.add(units.minus(units.floor()));
            left = left.minus(units.floor());
        }
        if (!left.isWhole() || left.signum() < 0) {
            throw new IllegalArgumentException(whole + " in steps of " + step + " by " + parts);
        }
        giveAway(left.longValueExact(), floors, remainders);
        return floors.stream().map(unit::times).toList();
    }

    private void giveAway(long left, List<Rational> floors, List<Rational> remainders) {
        List<Integer> order = switch (this) {
            case LARGEST_REMAINDER ->
                IntStream.range(0, floors.size())
                        .boxed()
                        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                        .toList();
            case FIRST_NAMED -> List.of(0);
            case LAST_NAMED -> List.of(floors.size() - 1);
        };
        for (int place = 0; place < order.size(); place++) {
            int to = order.get(place);
            long more = left / order.size() + (place < left % order.size() ? 1 : 0);
            floors.set(to, floors.get(to).plus(Rational.of(more)));
        }
    }
}
