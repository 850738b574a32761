package dev.tariffc.meaning;

import dev.tariffc.compiler.syntax.Limit.Rounded.Mode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number.
 *
 * @param over above zero, and without a common divisor with {@code above}
 */
record Fraction(BigInteger above, BigInteger over) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        BigInteger divisor = above.gcd(over).multiply(BigInteger.valueOf(over.signum()));
        above = above.divide(divisor);
        over = over.divide(divisor);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** {@code 12.5}, {@code -7/3}. */
    static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : parse(text.substring(0, slash)).dividedBy(parse(text.substring(slash + 1)));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.over).add(other.above.multiply(over)), over.multiply(other.over));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), over.multiply(other.over));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(above.multiply(other.over), over.multiply(other.above));
    }

    Fraction negated() {
        return new Fraction(above.negate(), over);
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    int sign() {
        return above.signum();
    }

    boolean isWhole() {
        return over.equals(BigInteger.ONE);
    }

    /** The greatest whole number that is not above it. */
    Fraction floor() {
        BigInteger[] parts = above.divideAndRemainder(over);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    Fraction ceiling() {
        return negated().floor().negated();
    }

    /** To a multiple of a step; up is away from zero, down towards it, and so are halves. */
    Fraction rounded(Fraction step, Mode mode) {
        Fraction steps = dividedBy(step);
        Fraction size = steps.sign() < 0 ? steps.negated() : steps;
        Fraction down = size.floor();
        Fraction rest = size.minus(down);
        int half = rest.compareTo(new Fraction(BigInteger.ONE, BigInteger.TWO));
        boolean up = switch (mode) {
            case UP -> rest.sign() > 0;
            case DOWN -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && down.above.testBit(0));
        };
        Fraction whole = up ? down.plus(ONE) : down;
        return (steps.sign() < 0 ? whole.negated() : whole).times(step);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.over).compareTo(other.above.multiply(over));
    }

    @Override
    public String toString() {
        return isWhole() ? above.toString() : above + "/" + over;
    }
}
