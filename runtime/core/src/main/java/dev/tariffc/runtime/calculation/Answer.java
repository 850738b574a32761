package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a rule gives: a value, or the reasons why there is none. */
public abstract sealed class Answer permits Figure, Truth, Day, Word {

    private final Set<Refusal> refusals;

    Answer(Set<Refusal> refusals) {
        this.refusals = refusals;
    }

    /** Why there is no value; empty where there is one. */
    public final Set<Refusal> refusals() {
        return refusals;
    }

    /** Whether there is a value. */
    public final boolean isKnown() {
        return refusals.isEmpty();
    }

    /** The value; only where {@link #isKnown()}. */
    public abstract Value value();

    /** The figure that it is; none for everything else. */
    public Optional<Figure> asFigure() {
        return Optional.empty();
    }

    /** The answer that a value is. */
    static Answer of(Value value) {
        return value.accept(OF_VALUE);
    }

    private static final Value.Visitor<Answer> OF_VALUE = new Value.Visitor<>() {
        @Override
        public Answer visit(Value.Number number) {
            return Figure.of(number.value());
        }

        @Override
        public Answer visit(Value.YesNo yesNo) {
            return Truth.of(yesNo.value());
        }

        @Override
        public Answer visit(Value.Day day) {
            return Day.of(day.date());
        }

        @Override
        public Answer visit(Value.Text text) {
            return Word.of(text.text());
        }

        @Override
        public Answer visit(Value.NotAvailable notAvailable) {
            throw new IllegalArgumentException("no answer: " + notAvailable);
        }
    };

    /** Two answers are equal where they have the same value, or none for the same reasons. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Answer that
                && getClass() == that.getClass()
                && refusals.equals(that.refusals)
                && (!isKnown() || value().equals(that.value()));
    }

    @Override
    public final int hashCode() {
        return isKnown() ? value().hashCode() : refusals.hashCode();
    }

    @Override
    public final String toString() {
        return isKnown() ? value().toString() : "refused: " + refusals;
    }

    static Set<Refusal> union(Set<Refusal> left, Set<Refusal> right) {
        if (left.isEmpty()) {
            return right;
        }
        if (right.isEmpty()) {
            return left;
        }
        Set<Refusal> all = new LinkedHashSet<>(left);
        all.addAll(right);
        return all;
    }
}
