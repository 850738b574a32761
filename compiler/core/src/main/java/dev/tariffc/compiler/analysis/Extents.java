package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The numbers that a term can come to, as far as the domains of its facts tell: what adds up whole counts is whole. */
final class Extents {

    private static final Domain ANY = Domain.of(Domain.Kind.NUMBER);

    private final Rules rules;
    private final Map<String, Domain> known = new HashMap<>();

    Extents(Rules rules) {
        this.rules = rules;
    }

    Domain of(Term term) {
        if (term instanceof Term.ReadFact read) {
            return read.fact().domain();
        }
        if (term instanceof Term.Constant constant) {
            Rational value = constant.value();
            Domain point = ANY.atLeast(value).atMost(value);
            return value.isWhole() ? point.inStepsOf(Rational.ONE) : point;
        }
        if (term instanceof Term.UseRule use) {
            return rule(use.rule());
        }
        if (term instanceof Term.Choose choose) {
            return any(choose.branches().stream()
                    .map(Term.Choose.Branch::value)
                    .filter(value -> !(value instanceof Term.NotCovered))
                    .toList());
        }
        return term instanceof Term.Arithmetic arithmetic ? arithmetic(arithmetic) : ANY;
    }

    private Domain rule(String key) {
        if (!known.containsKey(key)) {
            known.put(
                    key,
                    any(rules.find(key).stream()
                            .flatMap(rule -> rule.cases().stream())
                            .map(RuleModel.Case::body)
                            .toList()));
        }
        return known.get(key);
    }

    private Domain any(List<Term> terms) {
        return terms.stream().map(this::of).reduce(Extents::either).orElse(ANY);
    }

    private static Domain either(Domain one, Domain other) {
        return domain(
                both(one.least(), other.least(), Rational::min),
                both(one.most(), other.most(), Rational::max),
                steps(one, other));
    }

    private Domain arithmetic(Term.Arithmetic term) {
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
            case DIVIDED -> ANY;
        };
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
