package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/** Figures as they are written. */
final class Literals {

    private static final Rational PER_CENT = Rational.of(1, 100);

    private Literals() {}

    /** The exact value of a figure, in whole currency units or whole ratios; empty for anything that is no figure. */
    static Optional<Rational> value(Expression expression) {
        if (expression instanceof Expression.Number number) {
            return Optional.of(number(number));
        }
        if (expression instanceof Expression.Percent percent) {
            return Optional.of(Rational.of(percent.value()).times(PER_CENT));
        }
        if (expression instanceof Expression.Money money) {
            return Optional.of(Rational.of(money.value()));
        }
        if (expression instanceof Expression.Counted counted) {
            return Optional.of(number(counted.number()));
        }
        if (expression instanceof Expression.Negated negated) {
            return value(negated.value()).map(Rational::negate);
        }
        return Optional.empty();
    }

    private static Rational number(Expression.Number number) {
        Rational value = Rational.of(number.value());
        return number.denominator().map(d -> value.dividedBy(Rational.of(d))).orElse(value);
    }

    /** A figure where only one may stand; empty, and told, for anything else. */
    static Optional<Rational> figure(Expression expression, Problems problems) {
        Optional<Rational> value = value(expression);
        if (value.isEmpty()) {
            String written = problems.source().text(expression.span()).replaceAll("\\s+", " ");
            problems.report(
                    new TypeProblem.WrongKind(expression.span(), written, Phrase.Sort.NO_FIGURE, Phrase.Sort.FIGURE));
        }
        return value;
    }

    /** A figure above zero, in whose multiples something is counted or rounded. */
    static Optional<Rational> step(Expression expression, Problems problems) {
        Optional<Rational> value = figure(expression, problems);
        if (value.filter(step -> step.signum() <= 0).isPresent()) {
            String written = problems.source().text(expression.span()).replaceAll("\\s+", " ");
            problems.report(new TypeProblem.WrongKind(
                    expression.span(), written, Phrase.Sort.NOT_ABOVE_ZERO, Phrase.Sort.FIGURE_ABOVE_ZERO));
            return Optional.empty();
        }
        return value;
    }

    /** Digits after the point that were written, counted in whole currency units and whole ratios. */
    static int decimals(Expression expression) {
        if (expression instanceof Expression.Percent percent) {
            return Math.max(0, percent.value().scale()) + 2;
        }
        if (expression instanceof Expression.Money money) {
            return Math.max(0, money.value().scale());
        }
        if (expression instanceof Expression.Number number) {
            return Math.max(0, number.value().scale());
        }
        if (expression instanceof Expression.Counted counted) {
            return decimals(counted.number());
        }
        return expression instanceof Expression.Negated negated ? decimals(negated.value()) : 0;
    }
}
