package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.Read;
import java.util.HashSet;
import java.util.Set;

/** The facts of which a condition says that they are not available, whatever else it says. */
final class Lacking implements ConditionTerm.Visitor<Set<Read>> {

    private static final Lacking HOLDING = new Lacking(true);
    private static final Lacking FAILING = new Lacking(false);

    private final boolean holds;

    /** @param holds whether the condition holds, or does not */
    private Lacking(boolean holds) {
        this.holds = holds;
    }

    static Set<Read> in(ConditionTerm condition) {
        return condition.accept(HOLDING);
    }

    /** All of several hold, or none of several does. */
    @Override
    public Set<Read> visit(ConditionTerm.Junction term) {
        Set<Read> lacking = new HashSet<>();
        if (term.all() == holds) {
            term.limbs().forEach(limb -> lacking.addAll(limb.accept(this)));
        }
        return lacking;
    }

    @Override
    public Set<Read> visit(ConditionTerm.Not term) {
        return term.condition().accept(holds ? FAILING : HOLDING);
    }

    @Override
    public Set<Read> visit(ConditionTerm.Available term) {
        return holds ? Set.of() : Set.of(term.read());
    }

    @Override
    public Set<Read> visit(ConditionTerm.OfFact term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.HeldBy term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.OfRule term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.Compare term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.SameChoice term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.AnyOfParts term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.RateDateWithin term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.KnownWithin term) {
        return Set.of();
    }

    @Override
    public Set<Read> visit(ConditionTerm.CompareDays term) {
        return Set.of();
    }
}
