package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Value;
import java.util.Set;

/** Yes, no, or the reasons why it is not known. */
public final class Truth extends Answer {

    private static final Truth YES = new Truth(true, Set.of());
    private static final Truth NO = new Truth(false, Set.of());

    private final boolean holds;

    private Truth(boolean holds, Set<Refusal> refusals) {
        super(refusals);
        this.holds = holds;
    }

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    public static Truth refused(Set<Refusal> refusals) {
        return new Truth(false, refusals);
    }

    /** Whether it is known to hold. */
    public boolean holds() {
        return isKnown() && holds;
    }

    /** Whether it is known not to hold. */
    public boolean fails() {
        return isKnown() && !holds;
    }

    @Override
    public Value value() {
        return Value.of(holds);
    }

    public Truth not() {
        return isKnown() ? of(!holds) : this;
    }

    /** Whether all hold: one that is known not to makes the unknown ones matter no more. */
    public static Truth all(Truth... limbs) {
        Set<Refusal> refusals = Set.of();
        for (Truth limb : limbs) {
            if (limb.fails()) {
                return NO;
            }
            refusals = union(refusals, limb.refusals());
        }
        return refusals.isEmpty() ? YES : refused(refusals);
    }

    /** Whether any holds: one that is known to makes the unknown ones matter no more. */
    public static Truth any(Truth... limbs) {
        Set<Refusal> refusals = Set.of();
        for (Truth limb : limbs) {
            if (limb.holds()) {
                return YES;
            }
            refusals = union(refusals, limb.refusals());
        }
        return refusals.isEmpty() ? NO : refused(refusals);
    }
}
