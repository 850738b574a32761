package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/** What a rate may be: nobody takes more than the whole of something, unless a sign or a zero is lost. */
final class Rates {

    private final Rules rules;
    private final Problems problems;

    Rates(Rules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Tells a rate that is no part of anything.
     *
     * @param rate what it means; none where that failed
     */
    void check(Expression written, Optional<NumberTerm> rate) {
        Span span = written.span();
        String words = problems.source().text(span);
        if (isBare(written)) {
            problems.report(new TypeProblem.RateWithoutSign(span, words));
        } else if (written instanceof Expression.Percent percent
                && Rational.of(percent.value()).compareTo(Rational.HUNDRED) > 0) {
            problems.report(new TypeProblem.RateAboveWhole(span, words));
        } else {
            rate.flatMap(this::aboveWhole)
                    .ifPresent(most -> problems.report(new TypeProblem.RateMayBeAboveWhole(
                            span, name(rate.get()).orElse(words), new Phrase.Percentage(most))));
        }
    }

    /** A number without a sign; a fraction is a part, and nothing of something is nothing. */
    private static boolean isBare(Expression written) {
        return written.asNumber()
                .filter(number ->
                        number.denominator().isEmpty() && number.value().signum() != 0)
                .isPresent();
    }

    private Optional<Rational> aboveWhole(NumberTerm rate) {
        return new LargestRate(rules).of(rate).filter(most -> most.compareTo(Rational.ONE) > 0);
    }

    private Optional<String> name(NumberTerm rate) {
        return rate.asUse().flatMap(use -> rules.find(use.rule())).map(RuleModel::label);
    }
}
