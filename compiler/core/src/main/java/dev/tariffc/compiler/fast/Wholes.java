package dev.tariffc.compiler.fast;

import java.math.BigInteger;

/** Whole numbers of others, with all that is always the same worked out here. */
final class Wholes {

    private Wholes() {}

    static Whole literal(long value) {
        return new Whole.Literal(BigInteger.valueOf(value));
    }

    static Whole literal(BigInteger value) {
        return new Whole.Literal(value);
    }

    private static boolean is(Whole whole, BigInteger value) {
        return whole.asLiteral().filter(value::equals).isPresent();
    }

    static Whole sum(Whole left, Whole right) {
        if (is(left, BigInteger.ZERO)) {
            return right;
        }
        if (is(right, BigInteger.ZERO)) {
            return left;
        }
        return left.asLiteral()
                .flatMap(a -> right.asLiteral().map(b -> literal(a.add(b))))
                .orElseGet(() -> new Whole.Sum(left, right));
    }

    static Whole difference(Whole left, Whole right) {
        if (is(right, BigInteger.ZERO)) {
            return left;
        }
        return left.asLiteral()
                .flatMap(a -> right.asLiteral().map(b -> literal(a.subtract(b))))
                .orElseGet(() -> new Whole.Difference(left, right));
    }

    static Whole product(BigInteger factor, Whole of) {
        return product(literal(factor), of);
    }

    static Whole product(Whole left, Whole right) {
        if (right.asLiteral().isPresent() && left.asLiteral().isEmpty()) {
            return product(right, left);
        }
        if (is(left, BigInteger.ONE)) {
            return right;
        }
        return left.asLiteral().map(factor -> scaled(factor, right)).orElseGet(() -> new Whole.Product(left, right));
    }

    private static Whole scaled(BigInteger factor, Whole of) {
        if (factor.signum() == 0) {
            return Whole.Literal.ZERO;
        }
        return of.asLiteral()
                .map(value -> literal(factor.multiply(value)))
                .or(() -> of.asProduct()
                        .flatMap(product -> product.left()
                                .asLiteral()
                                .map(inner -> product(factor.multiply(inner), product.right()))))
                .orElseGet(() -> new Whole.Product(literal(factor), of));
    }

    static Whole extreme(boolean greater, Whole left, Whole right) {
        return left.asLiteral()
                .flatMap(a -> right.asLiteral().map(b -> literal(greater ? a.max(b) : a.min(b))))
                .orElseGet(() -> new Whole.Extreme(greater, left, right));
    }

    static Whole pick(Test guard, Whole then, Whole otherwise) {
        return then.equals(otherwise)
                ? then
                : guard.asFixed()
                        .map(holds -> holds ? then : otherwise)
                        .orElseGet(() -> new Whole.Picked(guard, then, otherwise));
    }
}
