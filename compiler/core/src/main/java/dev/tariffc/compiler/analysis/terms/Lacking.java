package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.Read;
import java.util.HashSet;
import java.util.Set;

/** The facts of which a condition says that they are not available, whatever else it says. */
final class Lacking implements ConditionTerm.Visitor<Set<Read>> {

    private static final Lacking LACKING = new Lacking();

    private static final ConditionTerm.Visitor<Set<Read>> DENIED = new Denied();

    private Lacking() {}

    static Set<Read> in(ConditionTerm condition) {
        return condition.accept(LACKING);
    }

    @Override
    public Set<Read> visit(ConditionTerm.Junction term) {
        Set<Read> lacking = new HashSet<>();
        if (term.all()) {
            term.limbs().forEach(limb -> lacking.addAll(in(limb)));
        }
        return lacking;
    }

    @Override
    public Set<Read> visit(ConditionTerm.Not term) {
        return term.condition().accept(DENIED);
    }

    @Override
    public Set<Read> visit(ConditionTerm.OfFact term) {
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

    @Override
    public Set<Read> visit(ConditionTerm.Available term) {
        return Set.of();
    }

    /** What is lacking where a condition does not hold. */
    private static final class Denied implements ConditionTerm.Visitor<Set<Read>> {

        @Override
        public Set<Read> visit(ConditionTerm.Available term) {
            return Set.of(term.read());
        }

        @Override
        public Set<Read> visit(ConditionTerm.OfFact term) {
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

        @Override
        public Set<Read> visit(ConditionTerm.Junction term) {
            return Set.of();
        }

        @Override
        public Set<Read> visit(ConditionTerm.Not term) {
            return Set.of();
        }
    }
}
