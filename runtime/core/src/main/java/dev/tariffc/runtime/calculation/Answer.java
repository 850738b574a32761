package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Value;
import java.util.LinkedHashSet;
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
