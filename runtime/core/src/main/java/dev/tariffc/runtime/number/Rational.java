package dev.tariffc.runtime.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number {@code p/q} in lowest terms, {@code q > 0}. Nothing here rounds and nothing overflows: the terms are two
 * longs for as long as longs hold them, and big integers beyond.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1);
    public static final Rational ONE = new Rational(1, 1);
    public static final Rational HUNDRED = new Rational(100, 1);

    private static final int LONGEST_TEXT = 1_000;
    private static final int LARGEST_SCALE = 1_000;
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]+)(?:/([0-9]+)|\\.([0-9]+))?");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Terms of which at least one is beyond {@code ±Long.MAX_VALUE}. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private final long numerator;
    private final long denominator;

    /** Null while the two longs hold the value; each value has one form only, so equality can compare forms. */
    private final @Nullable Wide wide;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    private Rational(Wide wide) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = wide;
    }

    public static Rational of(long whole) {
        return of(whole, 1);
    }

    /** @throws ArithmeticException if the denominator is zero */
    public static Rational of(long numerator, long denominator) {
        // Long.MIN_VALUE has no negative among the longs, so it never stands in the narrow form.
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 0) {
            throw divisionByZero();
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new Rational(numerator / signed, denominator / signed);
    }

    /** @throws IllegalArgumentException if the scale is beyond 1,000 either way, as only hostile input has it */
    public static Rational of(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("a decimal of scale " + decimal.scale());
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() < 0 ? of(decimal.unscaledValue().multiply(power)) : of(decimal.unscaledValue(), power);
    }

    public static Rational of(BigInteger whole) {
        return of(whole, BigInteger.ONE);
    }

    /** @throws ArithmeticException if the denominator is zero */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw divisionByZero();
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger p = numerator.divide(signed);
        BigInteger q = denominator.divide(signed);
        return p.abs().bitLength() < Long.SIZE && q.bitLength() < Long.SIZE
                ? new Rational(p.longValue(), q.longValue())
                : new Rational(new Wide(p, q));
    }

    /**
     * Reads {@code 12}, {@code -12.345} or {@code 895/4}: ASCII digits, at most 1,000 characters, no exponent, no grouping.
     *
     * @throws IllegalArgumentException if the text is anything else, or its denominator is zero
     */
    public static Rational parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a number of " + text.length() + " characters");
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a number: " + text);
        }
        if (matcher.group(2) == null) {
            return of(new BigDecimal(text));
        }
        BigInteger denominator = new BigInteger(matcher.group(2));
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("not a number: " + text);
        }
        return of(new BigInteger(matcher.group(1)), denominator);
    }

    public Rational plus(Rational that) {
        if (wide == null
                && that.wide == null
                && fits(numerator, that.denominator)
                && fits(that.numerator, denominator)
                && fits(denominator, that.denominator)) {
            long left = numerator * that.denominator;
            long right = that.numerator * denominator;
            long sum = left + right;
            // A sum has overflowed when its sign is neither side's.
            if (((left ^ sum) & (right ^ sum)) >= 0) {
                return of(sum, denominator * that.denominator);
            }
        }
        return of(
                numerator().multiply(that.denominator()).add(that.numerator().multiply(denominator())),
                denominator().multiply(that.denominator()));
    }

    /** The sum of many numbers: fractions of many denominators are brought to lowest terms once, and not at every step. */
    public static Rational sum(Collection<Rational> parts) {
        Map<BigInteger, BigInteger> byDenominator = new HashMap<>();
        parts.forEach(part -> byDenominator.merge(part.denominator(), part.numerator(), BigInteger::add));
        Wide sum = sum(byDenominator.entrySet().stream()
                .map(entry -> new Wide(entry.getValue(), entry.getKey()))
                .toList());
        return of(sum.numerator(), sum.denominator());
    }

    /** By halves, so that long numbers meet long ones; not in lowest terms. */
    private static Wide sum(List<Wide> parts) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? new Wide(BigInteger.ZERO, BigInteger.ONE) : parts.get(0);
        }
        int half = parts.size() / 2;
        Wide left = sum(parts.subList(0, half));
        Wide right = sum(parts.subList(half, parts.size()));
        return new Wide(
                left.numerator()
                        .multiply(right.denominator())
                        .add(right.numerator().multiply(left.denominator())),
                left.denominator().multiply(right.denominator()));
    }

    public Rational minus(Rational that) {
        return plus(that.negate());
    }

    public Rational times(Rational that) {
        if (wide == null
                && that.wide == null
                && fits(numerator, that.numerator)
                && fits(denominator, that.denominator)) {
            return of(numerator * that.numerator, denominator * that.denominator);
        }
        return of(numerator().multiply(that.numerator()), denominator().multiply(that.denominator()));
    }

    /** @throws ArithmeticException if the divisor is zero */
    public Rational dividedBy(Rational divisor) {
        return times(divisor.reciprocal());
    }

    private Rational reciprocal() {
        return wide == null ? of(denominator, numerator) : of(wide.denominator, wide.numerator);
    }

    public Rational negate() {
        return wide == null
                ? new Rational(-numerator, denominator)
                : new Rational(new Wide(wide.numerator.negate(), wide.denominator));
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide.denominator.equals(BigInteger.ONE);
    }

    public Rational min(Rational that) {
        return compareTo(that) <= 0 ? this : that;
    }

    public Rational max(Rational that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** The greatest whole number that is not above this one: the floor of -1/2 is -1. */
    public Rational floor() {
        if (wide == null) {
            return new Rational(Math.floorDiv(numerator, denominator), 1);
        }
        BigInteger[] parts = wide.numerator.divideAndRemainder(wide.denominator);
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /** The least whole number that is not below this one: the ceiling of -1/2 is 0. */
    public Rational ceiling() {
        return negate().floor().negate();
    }

    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    /** Always above zero. */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /** @throws ArithmeticException if this is not whole, or no long holds it */
    public long longValueExact() {
        if (!isWhole()) {
            throw new ArithmeticException(this + " is not whole");
        }
        return wide == null ? numerator : wide.numerator.longValueExact();
    }

    /** Whether some decimal of finitely many digits is exactly this number. */
    public boolean isDecimal() {
        BigInteger rest = denominator();
        rest = rest.shiftRight(rest.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }

    /**
     * The decimal with the fewest digits after the point; its scale is never below zero.
     *
     * @throws ArithmeticException if no finite decimal is exactly this number
     */
    public BigDecimal toBigDecimalExact() {
        if (!isDecimal()) {
            throw new ArithmeticException(this + " is no finite decimal");
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()));
    }

    /** The exact decimal, as {@code 223.75}, or {@code p/q} where the decimal does not end. */
    public String toPlainString() {
        return isDecimal() ? toBigDecimalExact().toPlainString() : toString();
    }

    @Override
    public int compareTo(Rational that) {
        if (wide == null && that.wide == null) {
            int high = Long.compare(
                    Math.multiplyHigh(numerator, that.denominator), Math.multiplyHigh(that.numerator, denominator));
            return high != 0 ? high : Long.compareUnsigned(numerator * that.denominator, that.numerator * denominator);
        }
        return numerator()
                .multiply(that.denominator())
                .compareTo(that.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(numerator) + Long.hashCode(denominator)) + Objects.hashCode(wide);
    }

    /** {@code p/q} in lowest terms, or a whole number: {@code 895/4}, {@code -3}. */
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static ArithmeticException divisionByZero() {
        return new ArithmeticException("division by zero");
    }
}
