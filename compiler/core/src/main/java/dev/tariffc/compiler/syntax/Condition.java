package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** What holds or does not. */
public sealed interface Condition {

    Span span();

    <R> R accept(Visitor<R> visitor);

    /** Whether it says of something that it does not hold. */
    default boolean isNegated() {
        return false;
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Compares node);

        R visit(Is node);

        R visit(Available node);

        R visit(Holds node);

        R visit(Not node);

        R visit(ComparesDates node);

        R visit(InAny node);

        R visit(InARow node);

        R visit(And node);

        R visit(Or node);

        R visit(Limb node);
    }

    /** {@code X is less than 20%}, {@code X is at most Y}, {@code X are more than 0}. */
    record Compares(Span span, Expression left, Relation relation, Expression right) implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum Relation {
        LESS_THAN,
        MORE_THAN,
        AT_LEAST,
        AT_MOST
    }

    /**
     * {@code X is Y}, {@code the theatre is [not] a drive-in}: equality of figures or choices, or a payer or item that is
     * in a class; which of them, the names decide.
     */
    record Is(Span span, Expression left, boolean not, Expression right) implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code page impressions are [not] available}; {@code available} says which. */
    record Available(Span span, Expression.Reference what, boolean available) implements Condition {
        @Override
        public boolean isNegated() {
            return !available;
        }

        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code keeps recordings of its last 90 broadcast days in the reference month}: a yes/no name. */
    record Holds(Span span, Expression.Reference what) implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code not found by the station}. */
    record Not(Span span, Condition condition) implements Condition {
        @Override
        public boolean isNegated() {
            return true;
        }

        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code D is no later than D}, {@code D is before D}, {@code D is after D}. */
    record ComparesDates(Span span, DateExpression left, DateRelation relation, DateExpression right)
            implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    enum DateRelation {
        NO_LATER_THAN,
        NO_EARLIER_THAN,
        BEFORE,
        AFTER
    }

    /** {@code CONDITION in any month}, {@code CONDITION in any month of the year before}. */
    record InAny(Span span, Condition condition, Cycle.Unit unit, Optional<PeriodExpression> of) implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CONDITION in any three consecutive months}, {@code CONDITION in each of three consecutive months}.
     *
     * @param each whether it is said that each of them is meant
     */
    record InARow(Span span, Condition condition, int months, boolean each, Optional<PeriodExpression> of)
            implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code A and B}, or limbs joined by <em>and</em>. */
    record And(Span span, @AnyOrder List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }

        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code A or B}, or limbs joined by <em>or</em>. */
    record Or(Span span, @AnyOrder List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }

        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (a) CONDITION}: a limb with the law's own letter. */
    record Limb(Span span, String letter, Condition condition) implements Condition {
        @Override
        public <R> R accept(Condition.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
