package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.TariffModel.Always;
import dev.tariffc.compiler.model.TermWalk;
import java.util.List;
import java.util.stream.Stream;

/** When facts of a row are not what a sentence says that they always are: those that are known are enough to tell. */
final class Vouching {

    private final Lowering terms;
    private final ChargeModel charge;

    Vouching(Lowering terms, ChargeModel charge) {
        this.terms = terms;
        this.charge = charge;
    }

    Test violated() {
        if (!charge.vouched().isEmpty()) {
            return terms.noTest(NoFastForm.Why.VOUCHED_ELSEWHERE).value();
        }
        return Test.any(terms.model().always().stream()
                .filter(always -> always.ofFactsOnly() && always.each().isEmpty())
                .map(this::violated)
                .toList());
    }

    private Test violated(Always always) {
        boolean elsewhere = terms.model().isAskedElsewhere(always)
                && always.atHand().stream()
                        .anyMatch(fact -> terms.inputs().all().stream()
                                .flatMap(input -> input.read().stream())
                                .anyMatch(read -> read.fact().equals(fact)
                                        && !read.about().orElseThrow().isPaid()));
        return elsewhere ? terms.noTest(NoFastForm.Why.VOUCHED_ELSEWHERE).value() : is(always.condition(), false);
    }

    /** Whether what is known of the facts tells that a condition holds, or that it does not. */
    private Test is(ConditionTerm condition, boolean holding) {
        return condition.accept(new Certainty(holding));
    }

    private final class Certainty implements ConditionTerm.Visitor<Test> {

        private final boolean holding;

        Certainty(boolean holding) {
            this.holding = holding;
        }

        @Override
        public Test visit(ConditionTerm.Junction term) {
            Stream<Test> limbs = term.limbs().stream().map(limb -> is(limb, holding));
            List<Test> each = limbs.toList();
            return term.all() == holding ? Test.all(each) : Test.any(each);
        }

        @Override
        public Test visit(ConditionTerm.Not term) {
            return is(term.condition(), !holding);
        }

        @Override
        public Test visit(ConditionTerm.OfFact term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.OfRule term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.HeldBy term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.Compare term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.SameChoice term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.Available term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.AnyOfParts term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.RateDateWithin term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.KnownWithin term) {
            return plain(term);
        }

        @Override
        public Test visit(ConditionTerm.CompareDays term) {
            return plain(term);
        }

        /** Facts that the charge does not read are not known. */
        private Test plain(ConditionTerm term) {
            boolean known = TermWalk.parts(term).stream()
                    .flatMap(part -> part.asRead().stream())
                    .allMatch(terms.inputs()::has);
            if (!known) {
                return Test.Fixed.NEVER;
            }
            Lowered<Test> lowered = terms.test(term);
            return Test.all(Test.not(lowered.refused()), holding ? lowered.value() : Test.not(lowered.value()));
        }
    }
}
