package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/** Figures as they are written. */
public final class Figures {

    private static final Rational PER_CENT = Rational.of(1, 100);

    private Figures() {}

    /** The exact value of a figure, in whole currency units or whole ratios; empty for anything that is no figure. */
    public static Optional<Rational> value(Expression expression) {
        return expression.accept(VALUE);
    }

    /** A figure where only one may stand; empty, and told, for anything else. */
    public static Optional<Rational> figure(Expression expression, Problems problems) {
        Optional<Rational> value = value(expression);
        if (value.isEmpty()) {
            problems.report(new TypeProblem.WrongKind(
                    expression.span(), written(expression, problems), Phrase.Sort.NO_FIGURE, Phrase.Sort.FIGURE));
        }
        return value;
    }

    /** A figure above zero, in whose multiples something is counted or rounded. */
    public static Optional<Rational> step(Expression expression, Problems problems) {
        Optional<Rational> value = figure(expression, problems);
        if (value.filter(step -> step.signum() <= 0).isPresent()) {
            problems.report(new TypeProblem.WrongKind(
                    expression.span(),
                    written(expression, problems),
                    Phrase.Sort.NOT_ABOVE_ZERO,
                    Phrase.Sort.FIGURE_ABOVE_ZERO));
            return Optional.empty();
        }
        return value;
    }

    private static String written(Expression expression, Problems problems) {
        return words(expression.span(), problems);
    }

    /** What is written at a place, on one line. */
    public static String words(Span span, Problems problems) {
        return problems.source().text(span).strip().replaceAll("\\s+", " ");
    }

    /** Digits after the point that were written, counted in whole currency units and whole ratios. */
    public static int decimals(Expression expression) {
        return expression.accept(DECIMALS).orElse(0);
    }

    /** Something of a figure; nothing of everything else. */
    public abstract static class OfFigure<R> implements Expression.Visitor<Optional<R>> {

        @Override
        public Optional<R> visit(Expression.Reference node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Chain node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Of node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Per node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Extreme node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.FirstKnown node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Excess node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.ExtremeOver node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.ExtremeOfParts node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.SumOver node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.SumOfParts node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.SumOfRun node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Between node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.DaysOf node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.NumberOf node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Parenthesized node) {
            return Optional.empty();
        }

        @Override
        public Optional<R> visit(Expression.Day node) {
            return Optional.empty();
        }
    }

    private static final Expression.Visitor<Optional<Rational>> VALUE = new OfFigure<>() {
        @Override
        public Optional<Rational> visit(Expression.Number node) {
            Rational value = Rational.of(node.value());
            return Optional.of(node.denominator()
                    .map(denominator -> value.dividedBy(Rational.of(denominator)))
                    .orElse(value));
        }

        @Override
        public Optional<Rational> visit(Expression.Percent node) {
            return Optional.of(Rational.of(node.value()).times(PER_CENT));
        }

        @Override
        public Optional<Rational> visit(Expression.Money node) {
            return Optional.of(Rational.of(node.value()));
        }

        @Override
        public Optional<Rational> visit(Expression.Counted node) {
            return visit(node.number());
        }

        @Override
        public Optional<Rational> visit(Expression.Negated node) {
            return node.value().accept(this).map(Rational::negate);
        }
    };

    private static final Expression.Visitor<Optional<Integer>> DECIMALS = new OfFigure<>() {
        @Override
        public Optional<Integer> visit(Expression.Number node) {
            return Optional.of(Math.max(0, node.value().scale()));
        }

        @Override
        public Optional<Integer> visit(Expression.Percent node) {
            return Optional.of(Math.max(0, node.value().scale()) + 2);
        }

        @Override
        public Optional<Integer> visit(Expression.Money node) {
            return Optional.of(Math.max(0, node.value().scale()));
        }

        @Override
        public Optional<Integer> visit(Expression.Counted node) {
            return visit(node.number());
        }

        @Override
        public Optional<Integer> visit(Expression.Negated node) {
            return node.value().accept(this);
        }
    };
}
