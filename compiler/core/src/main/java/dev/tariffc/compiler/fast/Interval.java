package dev.tariffc.compiler.fast;

import java.math.BigInteger;
import java.util.stream.Stream;

/** All whole numbers from one to another. */
public record Interval(BigInteger least, BigInteger most) {

    static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(62).subtract(BigInteger.ONE);

    static Interval of(BigInteger only) {
        return new Interval(only, only);
    }

    static Interval of(long least, long most) {
        return new Interval(BigInteger.valueOf(least), BigInteger.valueOf(most));
    }

    /** From one end to the other, whichever is the lesser. */
    static Interval between(Stream<BigInteger> ends) {
        return ends.map(Interval::of).reduce(Interval::or).orElseThrow();
    }

    Interval or(Interval other) {
        return new Interval(least.min(other.least), most.max(other.most));
    }

    /** What of it is no further from zero than a limit; where that is nothing, the one end that is nearest. */
    Interval within(BigInteger limit) {
        return new Interval(least.max(limit.negate().min(most)), most.min(limit.max(least)));
    }

    Interval plus(Interval other) {
        return new Interval(least.add(other.least), most.add(other.most));
    }

    Interval minus(Interval other) {
        return new Interval(least.subtract(other.most), most.subtract(other.least));
    }

    Interval times(Interval other) {
        return between(Stream.of(
                least.multiply(other.least),
                least.multiply(other.most),
                most.multiply(other.least),
                most.multiply(other.most)));
    }

    Interval max(Interval other) {
        return new Interval(least.max(other.least), most.max(other.most));
    }

    Interval min(Interval other) {
        return new Interval(least.min(other.least), most.min(other.most));
    }

    /** What it may be when it is divided by a number of another interval, above zero, and rounded in some way. */
    Interval dividedBy(Interval above) {
        BigInteger by = above.least.max(BigInteger.ONE);
        BigInteger far = least.abs().max(most.abs()).divide(by).add(BigInteger.ONE);
        return new Interval(
                least.signum() < 0 ? far.negate() : BigInteger.ZERO, most.signum() > 0 ? far : BigInteger.ZERO);
    }

    BigInteger magnitude() {
        return least.abs().max(most.abs());
    }

    /** Whether sums and differences of two such numbers are still exact in 64 bits. */
    boolean fits() {
        return magnitude().compareTo(LARGEST) <= 0;
    }
}
