package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** Against fractions of two big integers that are never reduced, so that they share no code with what is tested. */
class RationalLawsTest {

    record Fraction(BigInteger p, BigInteger q) {

        Fraction plus(Fraction that) {
            return new Fraction(p.multiply(that.q).add(that.p.multiply(q)), q.multiply(that.q));
        }

        Fraction times(Fraction that) {
            return new Fraction(p.multiply(that.p), q.multiply(that.q));
        }

        Fraction negate() {
            return new Fraction(p.negate(), q);
        }

        Fraction reciprocal() {
            return new Fraction(q, p);
        }

        int compareTo(Fraction that) {
            int sign = q.signum() * that.q.signum();
            return p.multiply(that.q).compareTo(that.p.multiply(q)) * sign;
        }

        Rational rational() {
            return Rational.of(p, q);
        }
    }

    @Property
    void sumsDifferencesAndProductsAreExact(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertIs(a.plus(b), a.rational().plus(b.rational()));
        assertIs(a.plus(b.negate()), a.rational().minus(b.rational()));
        assertIs(a.times(b), a.rational().times(b.rational()));
        assertIs(a.negate(), a.rational().negate());
    }

    @Property
    void quotientsAreExact(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        if (b.p().signum() == 0) {
            assertThrows(ArithmeticException.class, () -> a.rational().dividedBy(b.rational()));
        } else {
            assertIs(a.times(b.reciprocal()), a.rational().dividedBy(b.rational()));
        }
    }

    @Property
    void orderIsThatOfTheNumbers(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Rational left = a.rational();
        Rational right = b.rational();
        assertEquals(a.compareTo(b), Integer.signum(left.compareTo(right)));
        assertEquals(a.compareTo(b) == 0, left.equals(right));
        assertEquals(a.p().signum() * a.q().signum(), left.signum());
        assertEquals(left.signum() < 0 ? left.negate() : left, left.abs());
    }

    @Property
    void equalValuesAreEqualHoweverTheyCameAbout(
            @ForAll("fractions") Fraction a, @ForAll("terms") BigInteger factor, @ForAll("fractions") Fraction b) {
        Rational direct = a.rational();
        Rational around = direct.plus(b.rational()).minus(b.rational());
        assertEquals(direct, around);
        assertEquals(direct.hashCode(), around.hashCode());
        if (factor.signum() != 0) {
            Rational expanded = Rational.of(a.p().multiply(factor), a.q().multiply(factor));
            assertEquals(direct, expanded);
            assertEquals(direct.hashCode(), expanded.hashCode());
        }
    }

    @Property
    void longsMakeTheSameNumberAsBigIntegers(@ForAll long p, @ForAll long q) {
        if (q != 0) {
            Rational big = Rational.of(BigInteger.valueOf(p), BigInteger.valueOf(q));
            assertEquals(big, Rational.of(p, q));
            assertEquals(big.hashCode(), Rational.of(p, q).hashCode());
        }
        assertEquals(Rational.of(BigInteger.valueOf(p)), Rational.of(p));
        assertEquals(p, Rational.of(p).longValueExact());
    }

    @Property
    void sumAndProductKeepTheLawsOfAField(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        Rational x = a.rational();
        Rational y = b.rational();
        Rational z = c.rational();
        assertEquals(x.plus(y), y.plus(x));
        assertEquals(x.times(y), y.times(x));
        assertEquals(x.plus(y).plus(z), x.plus(y.plus(z)));
        assertEquals(x.times(y).times(z), x.times(y.times(z)));
        assertEquals(x.times(y.plus(z)), x.times(y).plus(x.times(z)));
        assertEquals(x, x.plus(Rational.ZERO));
        assertEquals(x, x.times(Rational.ONE));
        assertEquals(Rational.ZERO, x.plus(x.negate()));
        if (!x.isZero()) {
            assertEquals(y, y.times(x).dividedBy(x));
        }
    }

    @Property
    void floorAndCeilingAreTheWholeNumbersNextToIt(@ForAll("fractions") Fraction a) {
        Rational x = a.rational();
        Rational gap = x.minus(x.floor());
        assertTrue(x.floor().isWhole());
        assertTrue(gap.signum() >= 0 && gap.compareTo(Rational.ONE) < 0);
        assertEquals(x.isWhole() ? x.floor() : x.floor().plus(Rational.ONE), x.ceiling());
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll("fractions") Fraction a) {
        Rational x = a.rational();
        assertEquals(x, Rational.parse(x.toString()));
        assertEquals(x, Rational.parse(x.toPlainString()));
    }

    @Property
    void tenthsToAnyPowerAreDecimalAndThirdsOfThemAreNot(
            @ForAll("terms") BigInteger unscaled, @ForAll @LongRange(min = 0, max = 60) long digits) {
        Rational decimal = Rational.of(unscaled, BigInteger.TEN.pow((int) digits));
        assertTrue(decimal.isDecimal());
        assertEquals(decimal, Rational.of(decimal.toBigDecimalExact()));
        boolean divisible = unscaled.mod(BigInteger.valueOf(3)).signum() == 0;
        assertEquals(divisible, decimal.dividedBy(Rational.of(3)).isDecimal());
    }

    private static void assertIs(Fraction expected, Rational actual) {
        assertEquals(
                expected.p().multiply(actual.denominator()), actual.numerator().multiply(expected.q()));
        assertEquals(BigInteger.ONE, actual.numerator().gcd(actual.denominator()));
        assertEquals(1, actual.denominator().signum());
        assertEquals(expected.rational(), actual);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<BigInteger> denominators = terms().map(q -> q.signum() == 0 ? BigInteger.ONE : q);
        return Combinators.combine(terms(), denominators).as(Fraction::new).withoutEdgeCases();
    }

    /** Half of them small; the others about the limits of int and long, their roots and their squares, and far beyond. */
    @Provide
    Arbitrary<BigInteger> terms() {
        Arbitrary<BigInteger> small =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-1000), BigInteger.valueOf(1000));
        BigInteger far = BigInteger.ONE.shiftLeft(140);
        return Arbitraries.frequencyOf(
                Tuple.of(4, small),
                Tuple.of(3, Arbitraries.of(limits())),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(1, Arbitraries.bigIntegers().between(far.negate(), far)));
    }

    private static List<BigInteger> limits() {
        return Stream.of(31, 32, 62, 63, 64, 126)
                .map(BigInteger.ONE::shiftLeft)
                .flatMap(power ->
                        Stream.of(-2, -1, 0, 1, 2).map(BigInteger::valueOf).map(power::add))
                .flatMap(near -> Stream.of(near, near.negate()))
                .toList();
    }
}
