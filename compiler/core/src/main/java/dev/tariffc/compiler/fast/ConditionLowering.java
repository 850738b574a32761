package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.fast.Test.Relation;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.runtime.fact.Domain;
import java.util.List;

/** Lowers conditions. */
final class ConditionLowering implements ConditionTerm.Visitor<Lowered<Test>> {

    private final Lowering terms;

    ConditionLowering(Lowering terms) {
        this.terms = terms;
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.OfFact term) {
        return read(term.read(), Whole.Literal.ONE);
    }

    /** Whether a fact has a value. */
    private Lowered<Test> read(Read read, Whole value) {
        if (read.fact().item().isPresent()) {
            return terms.noTest(NoFastForm.Why.ITEMS);
        }
        if (!read.about().map(Lowering::isOfAllRows).orElse(true)) {
            return terms.noTest(NoFastForm.Why.PARTS);
        }
        Input input = terms.inputs().of(read);
        return new Lowered<>(Test.compare(new Whole.Given(input), Relation.EQUAL, value), new Test.Missing(input));
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.OfRule term) {
        return terms.test(term.use());
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.HeldBy term) {
        return terms.noTest(NoFastForm.Why.ITEMS);
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.Compare term) {
        Lowered<Fraction> left = terms.number(term.left());
        Lowered<Fraction> right = terms.number(term.right());
        Test holds = switch (term.relation()) {
            case LESS -> left.value().compare(Relation.LESS, right.value());
            case MORE -> right.value().compare(Relation.LESS, left.value());
            case AT_LEAST -> right.value().compare(Relation.AT_MOST, left.value());
            case AT_MOST -> left.value().compare(Relation.AT_MOST, right.value());
            case EQUAL -> left.value().compare(Relation.EQUAL, right.value());
        };
        return new Lowered<>(holds, Test.any(left.refused(), right.refused()));
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.SameChoice term) {
        return is(terms, term.choice(), term.value());
    }

    private static Lowered<Test> is(Lowering terms, WordTerm choice, String value) {
        return choice.accept(new WordTerm.Visitor<>() {
            @Override
            public Lowered<Test> visit(WordTerm.OfFact of) {
                Domain domain = of.read().fact().domain();
                return domain.kind() == Domain.Kind.CHOICE
                        ? new ConditionLowering(terms)
                                .read(of.read(), Wholes.literal(domain.choices().indexOf(value)))
                        : terms.noTest(NoFastForm.Why.TEXT);
            }

            @Override
            public Lowered<Test> visit(WordTerm.OfRule of) {
                return terms.word(
                        of.use(),
                        (within, each) -> is(within, each.body().asWord().orElseThrow(), value));
            }
        });
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.Available term) {
        Read read = term.read();
        if (read.fact().item().isPresent()) {
            return terms.noTest(NoFastForm.Why.ITEMS);
        }
        if (read.fact().domain().kind() == Domain.Kind.TEXT) {
            return terms.noTest(NoFastForm.Why.TEXT);
        }
        if (!read.about().map(Lowering::isOfAllRows).orElse(true)) {
            return terms.noTest(NoFastForm.Why.PARTS);
        }
        Input input = terms.inputs().of(read);
        return new Lowered<>(new Test.Not(new Test.Missing(input)), new Test.Unknown(input));
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.Junction term) {
        List<Lowered<Test>> limbs = term.limbs().stream().map(terms::test).toList();
        List<Test> values = limbs.stream().map(Lowered::value).toList();
        Test refused = Test.any(limbs.stream().map(Lowered::refused).toList());
        boolean often = refused.alternatives().stream()
                .flatMap(test -> test.asMissing().stream())
                .anyMatch(terms::mayBeMissing);
        return new Lowered<>(
                term.all() ? Test.all(values) : Test.any(values),
                often ? Test.all(refused, Test.not(decided(term.all(), limbs))) : refused);
    }

    /** Whether a limb that is known decides, whatever the others are. */
    private static Test decided(boolean all, List<Lowered<Test>> limbs) {
        return Test.any(limbs.stream()
                .map(limb -> Test.all(Test.not(limb.refused()), all ? Test.not(limb.value()) : limb.value()))
                .toList());
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.Not term) {
        Lowered<Test> condition = terms.test(term.condition());
        return new Lowered<>(Test.not(condition.value()), condition.refused());
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.AnyOfParts term) {
        return terms.noTest(NoFastForm.Why.PARTS);
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.RateDateWithin term) {
        return term.at().map(Lowering::isOfAllRows).orElse(true)
                ? Lowered.known(new Test.RateDate(term))
                : terms.noTest(NoFastForm.Why.PARTS);
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.KnownWithin term) {
        return Lowered.known(new Test.TextKnown(term));
    }

    @Override
    public Lowered<Test> visit(ConditionTerm.CompareDays term) {
        Lowered<Whole> left = new DayLowering(terms).of(term.left());
        Lowered<Whole> right = new DayLowering(terms).of(term.right());
        Test holds = switch (term.order()) {
            case BEFORE -> Test.compare(left.value(), Relation.LESS, right.value());
            case AFTER -> Test.compare(right.value(), Relation.LESS, left.value());
            case NO_LATER -> Test.compare(left.value(), Relation.AT_MOST, right.value());
        };
        return new Lowered<>(holds, Test.any(left.refused(), right.refused()));
    }
}
