package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.runtime.number.Rational;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A sum of products, each with its coefficient: what a number comes to, whatever the order of its operands. Figures are
 * worked out exactly. A product of several sums stays one, as written out it could be of any length.
 *
 * <p>What comes to nothing stays as well: {@code sales - sales} asks for the sales all the same.
 */
record Sum(Map<Product, Rational> coefficients) {

    Sum {
        coefficients = Map.copyOf(coefficients);
    }

    /**
     * Factors and their powers.
     *
     * @param powers of forms and of units: 3 seats are not 3 rooms
     */
    record Product(Map<Object, Integer> powers) {

        Product {
            powers = Map.copyOf(powers);
        }

        Product times(Product other) {
            Map<Object, Integer> all = new HashMap<>(powers);
            other.powers.forEach((factor, power) -> all.merge(factor, power, Integer::sum));
            all.values().removeIf(power -> power == 0);
            return new Product(all);
        }

        private Product inverted() {
            Map<Object, Integer> all = new HashMap<>(powers);
            all.replaceAll((factor, power) -> -power);
            return new Product(all);
        }

        /** Whether nothing stands in it but units. */
        private boolean isUnit() {
            return powers.keySet().stream().noneMatch(Form.class::isInstance);
        }
    }

    static Sum of(Product product, Rational coefficient) {
        return new Sum(Map.of(product, coefficient));
    }

    /** A single factor. */
    static Sum of(Form factor) {
        return of(new Product(Map.of(factor, 1)), Rational.ONE);
    }

    Sum plus(Sum other) {
        Map<Product, Rational> all = new HashMap<>(coefficients);
        other.coefficients.forEach((product, coefficient) -> all.merge(product, coefficient, Rational::plus));
        return new Sum(all);
    }

    Sum minus(Sum other) {
        return plus(other.times(new Product(Map.of()), Rational.ONE.negate()));
    }

    Sum times(Sum other) {
        if (other.isProduct()) {
            return times(other.product(), other.coefficient());
        }
        return isProduct() ? other.times(this) : asFactor().times(other.asFactor());
    }

    /** By a figure and its unit if the divisor is one, so that {@code / 4} and {@code × 0.25} are the same. */
    Sum over(Sum divisor) {
        if (!divisor.isProduct() || divisor.coefficient().isZero()) {
            return times(of(divisor.inverse()));
        }
        Rational inverse = Rational.ONE.dividedBy(divisor.coefficient());
        Product product = divisor.product();
        return product.isUnit()
                ? times(product.inverted(), inverse)
                : times(of(of(product, Rational.ONE).inverse()).times(new Product(Map.of()), inverse));
    }

    private Form inverse() {
        return Form.of(NumberTerm.Quotient.class, this);
    }

    private Sum times(Product product, Rational coefficient) {
        Map<Product, Rational> all = new HashMap<>();
        coefficients.forEach((each, own) -> all.merge(each.times(product), own.times(coefficient), Rational::plus));
        return new Sum(all);
    }

    private boolean isProduct() {
        return coefficients.size() == 1;
    }

    private Product product() {
        return coefficients.keySet().iterator().next();
    }

    private Rational coefficient() {
        return Objects.requireNonNull(coefficients.get(product()));
    }

    private Sum asFactor() {
        return of(Form.of(Sum.class, this));
    }
}
