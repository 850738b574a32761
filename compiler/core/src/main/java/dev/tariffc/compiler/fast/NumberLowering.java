package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.fast.Test.Relation;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.runtime.number.Rounding;
import java.util.List;

/** Lowers numbers. */
final class NumberLowering implements NumberTerm.Visitor<Lowered<Fraction>> {

    private final Lowering terms;

    NumberLowering(Lowering terms) {
        this.terms = terms;
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Constant term) {
        return Lowered.known(Fraction.of(term.value()));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.OfFact term) {
        if (term.read().fact().item().isPresent()) {
            return terms.none(NoFastForm.Why.ITEMS);
        }
        if (!term.read().about().map(Lowering::isOfAllRows).orElse(true)) {
            return terms.none(NoFastForm.Why.PARTS);
        }
        Input input = terms.inputs().of(term.read());
        return new Lowered<>(Fraction.of(new Whole.Given(input), input.unit()), new Test.Missing(input));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.OfRule term) {
        return terms.number(term.use());
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Arithmetic term) {
        Lowered<Fraction> left = terms.number(term.left());
        Lowered<Fraction> right = terms.number(term.right());
        Fraction value = switch (term.operator()) {
            case PLUS -> left.value().plus(right.value());
            case MINUS -> left.value().minus(right.value());
            case TIMES -> left.value().times(right.value());
        };
        return new Lowered<>(value, Test.any(left.refused(), right.refused()));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Quotient term) {
        Lowered<Fraction> dividend = terms.number(term.dividend());
        Lowered<Fraction> divisor = terms.number(term.divisor());
        Test zero = divisor.value().compare(Relation.EQUAL, Fraction.ZERO);
        return new Lowered<>(
                terms.quotient(dividend.value(), divisor.value()),
                Test.any(dividend.refused(), divisor.refused(), zero));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Extreme term) {
        List<Lowered<Fraction>> operands =
                term.operands().stream().map(terms::number).toList();
        Fraction value = operands.get(0).value();
        for (Lowered<Fraction> each : operands.subList(1, operands.size())) {
            value = extreme(term.greater(), value, each.value());
        }
        return new Lowered<>(
                value, Test.any(operands.stream().map(Lowered::refused).toList()));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Limited term) {
        Lowered<Fraction> value = terms.number(term.value());
        Lowered<Fraction> limit = terms.number(term.limit());
        return new Lowered<>(
                extreme(term.atLeast(), value.value(), limit.value()), Test.any(value.refused(), limit.refused()));
    }

    private Fraction extreme(boolean greater, Fraction one, Fraction other) {
        return terms.step(one).extreme(greater, terms.step(other));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Rounded term) {
        Lowered<Fraction> value = terms.number(term.value());
        Rounding rounding = term.rounding();
        Whole steps = value.value().steps(rounding.mode(), rounding.step());
        return new Lowered<>(terms.step(Fraction.of(steps, rounding.step())), value.refused());
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Blocks term) {
        Lowered<Fraction> value = terms.number(term.value());
        Fraction above = extreme(true, value.value(), Fraction.ZERO);
        Whole blocks = above.steps(Rounding.Mode.UP, term.size());
        return new Lowered<>(Fraction.whole(blocks), value.refused());
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.OnScale term) {
        return new ScaleLowering(terms).of(term);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.SumOver term) {
        return terms.none(NoFastForm.Why.ITEMS);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.ExtremeOver term) {
        return terms.none(NoFastForm.Why.ITEMS);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.SumOfParts term) {
        return terms.none(NoFastForm.Why.PARTS);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.ExtremeOfParts term) {
        return terms.none(NoFastForm.Why.PARTS);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Chained term) {
        return terms.none(NoFastForm.Why.CHAINED);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.LinkBefore term) {
        return terms.none(NoFastForm.Why.CHAINED);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.SharedByDays term) {
        return terms.none(NoFastForm.Why.SHARED_BY_DAYS);
    }

    /** A day that is not before another: the explaining path refuses what is. */
    @Override
    public Lowered<Fraction> visit(NumberTerm.Between term) {
        if (term.counted() != NumberTerm.Between.Stretch.DAYS) {
            return terms.none(NoFastForm.Why.CALENDAR);
        }
        Lowered<Whole> from = new DayLowering(terms).of(term.from());
        Lowered<Whole> to = new DayLowering(terms).of(term.to());
        Test backwards = Test.compare(to.value(), Relation.LESS, from.value());
        return new Lowered<>(
                Fraction.whole(Wholes.difference(to.value(), from.value())),
                Test.any(from.refused(), to.refused(), backwards));
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.DaysOf term) {
        return Lowering.isOfAllRows(term.period())
                ? Lowered.known(Fraction.whole(new Whole.DaysOf(term.period())))
                : terms.none(NoFastForm.Why.PARTS);
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.Choose term) {
        Lowered<Fraction> picked = new Lowered<>(Fraction.ZERO, Test.Fixed.ALWAYS);
        List<Branch> branches = term.branches();
        for (int i = branches.size() - 1; i >= 0; i--) {
            Lowered<Fraction> value = terms.number(branches.get(i).value());
            Lowered<Fraction> otherwise = picked;
            picked = branches.get(i)
                    .guard()
                    .map(guard -> Lowered.pick(terms.test(guard), value, otherwise))
                    .orElse(value);
        }
        return picked;
    }

    @Override
    public Lowered<Fraction> visit(NumberTerm.NotCovered term) {
        return new Lowered<>(Fraction.ZERO, Test.Fixed.ALWAYS);
    }
}
