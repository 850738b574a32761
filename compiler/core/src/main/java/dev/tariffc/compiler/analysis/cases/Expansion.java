package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What numbers come to where conditions are decided, written out with the definitions that they use. Where the tariff leaves
 * the case open there is nothing.
 *
 * @param holds decides a condition
 * @param known facts that have one value
 */
record Expansion(Map<Key, RuleModel> rules, Predicate<ConditionTerm> holds, Map<NumberTerm, Rational> known)
        implements NumberTerm.Visitor<Optional<Polynomial>> {

    /** What of a base lies in one bracket. */
    private record Slice(
            NumberTerm base,
            Optional<PeriodTerm> over,
            List<Optional<NumberTerm>> widths,
            Optional<NumberTerm> width) {}

    Optional<Polynomial> of(NumberTerm term) {
        return term.accept(this);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Constant term) {
        return Optional.of(Polynomial.of(term.value()));
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.OfFact term) {
        Rational value = known.get(term);
        return value == null ? whole(term) : Optional.of(Polynomial.of(value));
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.OfRule term) {
        RuleModel rule = rules.get(term.use().rule().key());
        return rule == null || !term.use().equals(Use.of(rule.name())) ? whole(term) : of(rule);
    }

    /** A definition, in the case that holds. */
    Optional<Polynomial> of(RuleModel rule) {
        return rule.cases().stream()
                .filter(each -> each.guard().map(holds::test).orElse(true))
                .findFirst()
                .flatMap(each -> each.body().asNumber())
                .flatMap(this::of);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Arithmetic term) {
        Optional<Polynomial> left = of(term.left());
        return of(term.right())
                .flatMap(right -> left.map(of -> switch (term.operator()) {
                    case PLUS -> of.plus(right);
                    case MINUS -> of.minus(right);
                    case TIMES -> of.times(right);
                }));
    }

    /** What is divided by zero is refused. */
    @Override
    public Optional<Polynomial> visit(NumberTerm.Quotient term) {
        Optional<Polynomial> divisor = of(term.divisor()).filter(by -> !by.isAlwaysZero());
        return of(term.dividend()).flatMap(dividend -> divisor.map(dividend::over));
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Choose term) {
        for (Branch branch : term.branches()) {
            if (branch.guard().map(holds::test).orElse(true)) {
                return of(branch.value());
            }
        }
        return Optional.empty();
    }

    /** Each rate by what lies in its bracket: rates of the same brackets add up. */
    @Override
    public Optional<Polynomial> visit(NumberTerm.OnScale term) {
        Optional<PeriodTerm> over = term.running().map(NumberTerm.OnScale.Running::over);
        List<Optional<NumberTerm>> widths = new ArrayList<>();
        Optional<Polynomial> sum = Optional.of(Polynomial.ZERO);
        for (ScaleModel.Bracket bracket : term.scale().brackets()) {
            Polynomial slice = Polynomial.factor(new Slice(term.base(), over, List.copyOf(widths), bracket.width()));
            widths.add(bracket.width());
            Optional<Polynomial> part = of(bracket.rate()).map(slice::times);
            sum = sum.flatMap(before -> part.map(before::plus));
        }
        return sum;
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Extreme term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Limited term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Rounded term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Blocks term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.ExtremeOver term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.ExtremeOfParts term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.SumOver term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.SharedByDays term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Chained term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.LinkBefore term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.SumOfParts term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.Between term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.DaysOf term) {
        return whole(term);
    }

    @Override
    public Optional<Polynomial> visit(NumberTerm.NotCovered term) {
        return Optional.empty();
    }

    private static Optional<Polynomial> whole(NumberTerm term) {
        return Optional.of(Polynomial.factor(term));
    }
}
