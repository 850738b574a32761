package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.runtime.number.Rational;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Exact sums of products, written out: two numbers that are worked out alike have the same.
 *
 * @param terms factors and their powers, each with its coefficient, which is never zero
 */
record Polynomial(Map<Map<Object, Integer>, Rational> terms) {

    static final Polynomial ZERO = new Polynomial(Map.of());

    /** More terms than this are too intricate. */
    private static final int MOST = 2_000;

    /** What divides: one over a sum. */
    record Inverse(Polynomial of) {}

    Polynomial {
        Map<Map<Object, Integer>, Rational> all = new HashMap<>(terms);
        all.values().removeIf(Rational::isZero);
        terms = Map.copyOf(all);
    }

    static Polynomial of(Rational constant) {
        return new Polynomial(Map.of(Map.of(), constant));
    }

    /** What is not looked into: a fact, or what is rounded or limited. */
    static Polynomial factor(Object factor) {
        return new Polynomial(Map.of(Map.of(factor, 1), Rational.ONE));
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    Polynomial plus(Polynomial other) {
        Map<Map<Object, Integer>, Rational> sum = new HashMap<>(terms);
        other.terms.forEach((factors, coefficient) -> sum.merge(factors, coefficient, Rational::plus));
        return new Polynomial(sum);
    }

    Polynomial minus(Polynomial other) {
        return plus(other.times(of(Rational.ONE.negate())));
    }

    /** @throws ArithmeticException where the product is too long to be written out */
    Polynomial times(Polynomial other) {
        if ((long) terms.size() * other.terms.size() > MOST) {
            throw new ArithmeticException("a product of more than " + MOST + " terms");
        }
        Map<Map<Object, Integer>, Rational> product = new HashMap<>();
        terms.forEach((factors, coefficient) -> other.terms.forEach((others, times) -> {
            Map<Object, Integer> all = new HashMap<>(factors);
            others.forEach((factor, power) -> all.merge(factor, power, Integer::sum));
            product.merge(all, coefficient.times(times), Rational::plus);
        }));
        return new Polynomial(product);
    }

    /** By what is not zero. */
    Polynomial over(Polynomial divisor) {
        Optional<Rational> constant = divisor.constant();
        return constant.isPresent()
                ? times(of(Rational.ONE.dividedBy(constant.get())))
                : times(factor(new Inverse(divisor)));
    }

    /** The figure that it is, where nothing varies in it and it is not zero. */
    private Optional<Rational> constant() {
        return Optional.ofNullable(terms.get(Map.<Object, Integer>of())).filter(alone -> terms.size() == 1);
    }

    /** Whether it is zero wherever all that it is divided by is not. */
    boolean isAlwaysZero() {
        Polynomial rest = this;
        for (Optional<Inverse> by = rest.divisor(); by.isPresent(); by = rest.divisor()) {
            rest = rest.timesPowerOf(by.get());
        }
        return rest.isZero();
    }

    private Optional<Inverse> divisor() {
        return terms.keySet().stream()
                .flatMap(factors -> factors.keySet().stream())
                .filter(Inverse.class::isInstance)
                .map(Inverse.class::cast)
                .findFirst();
    }

    /** What it is when it is multiplied by a divisor until that is gone. */
    private Polynomial timesPowerOf(Inverse inverse) {
        int highest = terms.keySet().stream()
                .mapToInt(factors -> factors.getOrDefault(inverse, 0))
                .max()
                .orElse(0);
        Polynomial product = ZERO;
        for (Map.Entry<Map<Object, Integer>, Rational> term : terms.entrySet()) {
            Map<Object, Integer> factors = new HashMap<>(term.getKey());
            int power = Objects.requireNonNullElse(factors.remove(inverse), 0);
            Polynomial each = new Polynomial(Map.of(factors, term.getValue()));
            for (int i = power; i < highest; i++) {
                each = each.times(inverse.of());
            }
            product = product.plus(each);
        }
        return product;
    }
}
