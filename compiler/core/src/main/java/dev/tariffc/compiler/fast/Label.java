package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.DeclaredName;
import java.math.BigInteger;
import java.util.List;

/**
 * What a step of a kernel is called after.
 *
 * @param rule whose figure, or yes or no, it is
 * @param sections the sentences that say so
 * @param role which number of it
 * @param step its place among the steps of that rule; 0 for what the rule itself comes to
 * @param denominator of how many parts of one it is a number
 */
public record Label(DeclaredName rule, List<String> sections, Role role, int step, BigInteger denominator) {

    /** Which number of a figure. */
    public enum Role {
        VALUE,
        /** What the value is still to be divided by. */
        DIVISOR,
        /** Whether the fast path leaves it to the explaining one. */
        REFUSED
    }

    /** The same step, for another number of it. */
    Label as(Role other) {
        return new Label(rule, sections, other, step, BigInteger.ONE);
    }

    public Label {
        sections = List.copyOf(sections);
    }
}
