package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.runtime.number.Rounding;
import java.math.BigInteger;
import java.util.Optional;

/** A whole number that is worked out from a row: nothing in it is ever a fraction. */
public sealed interface Whole {

    <R> R accept(Visitor<R> visitor);

    /** The number that it always is; none where that depends on the row or the period. */
    default Optional<BigInteger> asLiteral() {
        return Optional.empty();
    }

    /** The product that it is; none for everything else. */
    default Optional<Product> asProduct() {
        return Optional.empty();
    }

    /** Whether it is at hand without being worked out: a figure, a number of the row, a step. */
    default boolean isPlain() {
        return false;
    }

    /** One method for each kind of whole number. */
    interface Visitor<R> {
        R visit(Literal whole);

        R visit(Given whole);

        R visit(Sum whole);

        R visit(Difference whole);

        R visit(Product whole);

        R visit(Extreme whole);

        R visit(Divided whole);

        R visit(Picked whole);

        R visit(Named whole);

        R visit(DayOfPeriod whole);

        R visit(DaysOf whole);
    }

    record Literal(BigInteger value) implements Whole {

        static final Literal ZERO = new Literal(BigInteger.ZERO);
        static final Literal ONE = new Literal(BigInteger.ONE);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<BigInteger> asLiteral() {
            return Optional.of(value);
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** A number of the row; what is missing is the least that it may be, and refused elsewhere. */
    record Given(Input input) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    record Sum(Whole left, Whole right) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Difference(Whole left, Whole right) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A product; a factor that is always the same stands on the left. */
    record Product(Whole left, Whole right) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Product> asProduct() {
            return Optional.of(this);
        }
    }

    record Extreme(boolean greater, Whole left, Whole right) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One divided by another, which is above zero, and rounded to a whole number. */
    record Divided(Whole dividend, Whole divisor, Rounding.Mode mode) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Picked(Test guard, Whole then, Whole otherwise) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A step with a name of its own, worked out once; the label alone tells which. */
    record Named(Label label, Whole whole) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && label.equals(named.label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** A day that the paid period tells, counted from 1970. */
    record DayOfPeriod(DayTerm day) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** How many days a period has. */
    record DaysOf(PeriodTerm period) implements Whole {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
