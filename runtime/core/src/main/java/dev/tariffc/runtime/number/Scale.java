package dev.tariffc.runtime.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A schedule of marginal rates, such as "0.302% on the first $625,000, 0.593% on the next $625,000, 1.232% on the rest". It is
 * a step function over a quantity; what is owed is its integral over the stretch that the quantity fills. Brackets begin at
 * zero; below zero the first rate goes on, so that a credit cancels exactly what it corrects.
 *
 * <p>Limits and points are in the unit of the quantity, amounts in that unit times the unit of the rates.
 */
public final class Scale {

    /**
     * One rate and where it holds.
     *
     * @param upper the first point beyond it, which is the lower limit of the next bracket; none for the rest
     */
    public record Bracket(Rational lower, Optional<Rational> upper, Rational rate) {}

    /**
     * The part of a stretch that lies in one bracket, in the direction of travel: {@code to} is below {@code from} when the
     * quantity falls, and the amount is then of the opposite sign.
     *
     * @param bracket its place in {@link Scale#brackets()}, from 0
     */
    public record Slice(int bracket, Rational from, Rational to, Rational rate) {

        public Rational amount() {
            return to.minus(from).times(rate);
        }
    }

    /** Brackets so far, still without the rest; each step gives a new one. */
    public static final class Builder {

        private final List<Bracket> brackets;
        private final Rational reached;

        private Builder(List<Bracket> brackets, Rational reached) {
            this.brackets = brackets;
            this.reached = reached;
        }

        /** @throws IllegalArgumentException if the width is not above zero */
        public Builder next(Rational width, Rational rate) {
            if (width.signum() <= 0) {
                throw new IllegalArgumentException("a bracket of width " + width);
            }
            Rational upper = reached.plus(width);
            return new Builder(with(Optional.of(upper), rate), upper);
        }

        public Scale rest(Rational rate) {
            return new Scale(with(Optional.empty(), rate));
        }

        private List<Bracket> with(Optional<Rational> upper, Rational rate) {
            List<Bracket> longer = new ArrayList<>(brackets);
            longer.add(new Bracket(reached, upper, rate));
            return longer;
        }
    }

    private final List<Bracket> brackets;

    private Scale(List<Bracket> brackets) {
        this.brackets = List.copyOf(brackets);
    }

    /** @throws IllegalArgumentException if the width is not above zero */
    public static Builder first(Rational width, Rational rate) {
        return new Builder(List.of(), Rational.ZERO).next(width, rate);
    }

    /** One rate for everything. */
    public static Scale flat(Rational rate) {
        return new Builder(List.of(), Rational.ZERO).rest(rate);
    }

    /** The exact integral of the rate between the two points; of the opposite sign when {@code to} is below {@code from}. */
    public Rational over(Rational from, Rational to) {
        Rational sum = Rational.ZERO;
        for (Slice slice : slices(from, to)) {
            sum = sum.plus(slice.amount());
        }
        return sum;
    }

    /** The rate of the bracket that holds the point; a limit is held by the bracket that begins there. */
    public Rational rateAt(Rational point) {
        return brackets.get(bracketAt(point)).rate();
    }

    /**
     * What falls on one part of a whole: the part times the average rate over {@code [from, from + whole]}. Where the whole is
     * zero, the part times the rate at {@code from}.
     */
    public Rational share(Rational part, Rational from, Rational whole) {
        Rational rate =
                whole.isZero() ? rateAt(from) : over(from, from.plus(whole)).dividedBy(whole);
        return part.times(rate);
    }

    /** The stretch cut at the limits, in order of travel, none of the pieces empty; no pieces where the points are one. */
    public List<Slice> slices(Rational from, Rational to) {
        Rational low = from.min(to);
        Rational high = from.max(to);
        boolean falling = from.compareTo(to) > 0;
        List<Slice> slices = new ArrayList<>();
        Rational point = low;
        for (int i = bracketAt(low); point.compareTo(high) < 0; i++) {
            Bracket bracket = brackets.get(i);
            Rational end = bracket.upper().map(high::min).orElse(high);
            slices.add(falling ? new Slice(i, end, point, bracket.rate()) : new Slice(i, point, end, bracket.rate()));
            point = end;
        }
        if (falling) {
            Collections.reverse(slices);
        }
        return List.copyOf(slices);
    }

    public Rational lowestRate() {
        return rates().stream().reduce(rateAt(Rational.ZERO), Rational::min);
    }

    public Rational highestRate() {
        return rates().stream().reduce(rateAt(Rational.ZERO), Rational::max);
    }

    /** From zero upward, each beginning where the one before it ends; the last has no upper limit. */
    public List<Bracket> brackets() {
        return brackets;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scale that && brackets.equals(that.brackets);
    }

    @Override
    public int hashCode() {
        return brackets.hashCode();
    }

    @Override
    public String toString() {
        return "Scale" + brackets;
    }

    private List<Rational> rates() {
        return brackets.stream().map(Bracket::rate).toList();
    }

    private int bracketAt(Rational point) {
        int i = brackets.size() - 1;
        while (i > 0 && point.compareTo(brackets.get(i).lower()) < 0) {
            i--;
        }
        return i;
    }
}
