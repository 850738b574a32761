package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The numbers that a term can come to, as far as the domains of its facts tell: what adds up whole counts is whole. */
final class Extents implements NumberTerm.Visitor<Domain> {

    private static final Domain ANY = Domain.of(Domain.Kind.NUMBER);
    private static final int DAYS_OF_A_WEEK = 7;

    private final Map<Key, RuleModel> rules;
    private final Map<Key, Domain> known = new HashMap<>();

    Extents(Map<Key, RuleModel> rules) {
        this.rules = rules;
    }

    Domain of(NumberTerm term) {
        return term.accept(this);
    }

    @Override
    public Domain visit(NumberTerm.Constant term) {
        Domain point = ANY.atLeast(term.value()).atMost(term.value());
        return term.value().isWhole() ? point.inStepsOf(Rational.ONE) : point;
    }

    @Override
    public Domain visit(NumberTerm.OfFact term) {
        return term.read().fact().domain();
    }

    @Override
    public Domain visit(NumberTerm.OfRule term) {
        Key key = term.use().rule().key();
        Domain domain = known.get(key);
        if (domain == null) {
            domain = Optional.ofNullable(rules.get(key))
                    .map(rule -> any(rule.cases().stream()
                            .map(RuleModel.Case::body)
                            .map(Term::asNumber)
                            .flatMap(Optional::stream)
                            .toList()))
                    .orElse(ANY);
            known.put(key, domain);
        }
        return domain;
    }

    @Override
    public Domain visit(NumberTerm.Choose term) {
        return any(term.branches().stream()
                .map(Branch::value)
                .filter(value -> !(value instanceof NumberTerm.NotCovered))
                .toList());
    }

    @Override
    public Domain visit(NumberTerm.Arithmetic term) {
        Domain left = of(term.left());
        Domain right = of(term.right());
        return switch (term.operator()) {
            case PLUS ->
                domain(
                        both(left.least(), right.least(), Rational::plus),
                        both(left.most(), right.most(), Rational::plus),
                        steps(left, right));
            case MINUS ->
                domain(
                        both(left.least(), right.most(), Rational::minus),
                        both(left.most(), right.least(), Rational::minus),
                        steps(left, right));
            case TIMES ->
                domain(
                        both(positive(left.least()), positive(right.least()), Rational::times),
                        Optional.empty(),
                        both(left.step(), right.step(), Rational::times));
        };
    }

    @Override
    public Domain visit(NumberTerm.Quotient term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.Extreme term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.Limited term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.Rounded term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.Blocks term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.OnScale term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.ExtremeOver term) {
        return of(term.value());
    }

    @Override
    public Domain visit(NumberTerm.ExtremeOfParts term) {
        return of(term.value());
    }

    @Override
    public Domain visit(NumberTerm.SumOver term) {
        Domain each = of(term.summand());
        return domain(positive(each.least()).map(least -> Rational.ZERO), Optional.empty(), each.step());
    }

    @Override
    public Domain visit(NumberTerm.Chained term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.LinkBefore term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.SumOfParts term) {
        return ANY;
    }

    /** A day before the other is refused. */
    @Override
    public Domain visit(NumberTerm.Between term) {
        boolean parts = term.counted() == NumberTerm.Between.Stretch.WEEKS;
        return ANY.atLeast(Rational.ZERO).inStepsOf(parts ? Rational.of(1, DAYS_OF_A_WEEK) : Rational.ONE);
    }

    @Override
    public Domain visit(NumberTerm.DaysOf term) {
        PeriodTerm period = term.period();
        Period.Kind kind = period.kind();
        Domain days = ANY.inStepsOf(Rational.ONE);
        return period.isOfSeveralKinds()
                ? days.atLeast(Rational.ONE)
                : days.atLeast(Rational.of(kind.leastDays())).atMost(Rational.of(kind.mostDays()));
    }

    @Override
    public Domain visit(NumberTerm.SharedByDays term) {
        return ANY;
    }

    @Override
    public Domain visit(NumberTerm.NotCovered term) {
        return ANY;
    }

    private Domain any(List<NumberTerm> terms) {
        return terms.stream().map(this::of).reduce(Extents::either).orElse(ANY);
    }

    private static Domain either(Domain one, Domain other) {
        return domain(
                both(one.least(), other.least(), Rational::min),
                both(one.most(), other.most(), Rational::max),
                steps(one, other));
    }

    private static Optional<Rational> positive(Optional<Rational> least) {
        return least.filter(value -> value.signum() >= 0);
    }

    private static Domain domain(Optional<Rational> least, Optional<Rational> most, Optional<Rational> step) {
        return new Domain(Domain.Kind.NUMBER, least, most, step, List.of());
    }

    private static Optional<Rational> both(
            Optional<Rational> one, Optional<Rational> other, BinaryOperator<Rational> join) {
        return one.flatMap(left -> other.map(right -> join.apply(left, right)));
    }

    /** A step that the steps of both are multiples of: the smaller one, where it divides the larger. */
    private static Optional<Rational> steps(Domain one, Domain other) {
        Optional<Rational> smaller = both(one.step(), other.step(), Rational::min);
        Optional<Rational> larger = both(one.step(), other.step(), Rational::max);
        return smaller.filter(step -> larger.get().dividedBy(step).isWhole());
    }
}
