package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.fast.Test.Relation;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.math.BigInteger;

/**
 * An exact number as three whole ones: nothing is divided before it is rounded.
 *
 * @param denominator above zero and known to the compiler
 * @param divisor above zero and known of the row alone; one where there is none
 */
record Fraction(Whole numerator, BigInteger denominator, Whole divisor) {

    static final Fraction ZERO = whole(Whole.Literal.ZERO);

    static Fraction whole(Whole numerator) {
        return new Fraction(numerator, BigInteger.ONE, Whole.Literal.ONE);
    }

    static Fraction of(Rational value) {
        return new Fraction(Wholes.literal(value.numerator()), value.denominator(), Whole.Literal.ONE);
    }

    /** So many of a unit. */
    static Fraction of(Whole count, Rational unit) {
        return of(unit).times(whole(count));
    }

    /** The same value with the factors taken out that the compiler knows to be common. */
    Fraction reduced() {
        BigInteger factor = numerator
                .asLiteral()
                .or(() ->
                        numerator.asProduct().flatMap(product -> product.left().asLiteral()))
                .orElse(BigInteger.ONE);
        BigInteger common = factor.gcd(denominator);
        if (common.equals(BigInteger.ONE) || common.signum() == 0) {
            return this;
        }
        Whole rest = numerator
                .asProduct()
                .map(product -> Wholes.product(factor.divide(common), product.right()))
                .orElseGet(() -> Wholes.literal(factor.divide(common)));
        return new Fraction(rest, denominator.divide(common), divisor);
    }

    Fraction negate() {
        return new Fraction(Wholes.product(BigInteger.ONE.negate(), numerator), denominator, divisor);
    }

    Fraction plus(Fraction that) {
        Aligned both = aligned(that);
        return new Fraction(Wholes.sum(both.left, both.right), both.denominator, both.divisor);
    }

    Fraction minus(Fraction that) {
        Aligned both = aligned(that);
        return new Fraction(Wholes.difference(both.left, both.right), both.denominator, both.divisor);
    }

    Fraction times(Fraction that) {
        Fraction product = new Fraction(
                Wholes.product(numerator, that.numerator),
                denominator.multiply(that.denominator),
                Wholes.product(divisor, that.divisor));
        return product.reduced();
    }

    /** Divided by a whole number above zero of the row. */
    Fraction dividedBy(Whole above) {
        return new Fraction(numerator, denominator, Wholes.product(divisor, above));
    }

    Fraction extreme(boolean greater, Fraction that) {
        if (divisor.equals(Whole.Literal.ONE) && that.divisor.equals(Whole.Literal.ONE)) {
            Aligned both = aligned(that);
            return new Fraction(Wholes.extreme(greater, both.left, both.right), both.denominator, Whole.Literal.ONE);
        }
        Test less = compare(Relation.LESS, that);
        return greater ? pick(less, that, this) : pick(less, this, that);
    }

    Test compare(Relation relation, Fraction that) {
        Aligned both = aligned(that);
        return Test.compare(both.left, relation, both.right);
    }

    static Fraction pick(Test guard, Fraction then, Fraction otherwise) {
        BigInteger common = lcm(then.denominator, otherwise.denominator);
        return new Fraction(
                Wholes.pick(guard, then.over(common), otherwise.over(common)),
                common,
                Wholes.pick(guard, then.divisor, otherwise.divisor));
    }

    /** The number of steps that it is rounded to. */
    Whole steps(Rounding.Mode mode, Rational step) {
        Fraction counted = times(of(Rational.ONE.dividedBy(step)));
        Whole by = Wholes.product(counted.denominator, counted.divisor);
        return by.equals(Whole.Literal.ONE) ? counted.numerator : new Whole.Divided(counted.numerator, by, mode);
    }

    private Whole over(BigInteger common) {
        return Wholes.product(common.divide(denominator), numerator);
    }

    private Aligned aligned(Fraction that) {
        BigInteger common = lcm(denominator, that.denominator);
        Whole left = over(common);
        Whole right = that.over(common);
        return divisor.equals(that.divisor)
                ? new Aligned(left, right, common, divisor)
                : new Aligned(
                        Wholes.product(left, that.divisor),
                        Wholes.product(right, divisor),
                        common,
                        Wholes.product(divisor, that.divisor));
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private record Aligned(Whole left, Whole right, BigInteger denominator, Whole divisor) {}
}
