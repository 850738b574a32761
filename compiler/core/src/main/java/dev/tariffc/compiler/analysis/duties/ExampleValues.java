package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.ExampleProblem;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;
import java.util.function.Predicate;

/** The values that examples give and expect. */
final class ExampleValues {

    private final String currency;
    private final Terms terms;
    private final Problems problems;

    ExampleValues(String currency, Terms terms, Problems problems) {
        this.terms = terms;
        this.currency = currency;
        this.problems = problems;
    }

    /** A value that a domain has; empty, and told, for any other. */
    Optional<Value> value(Domain domain, String label, Type type, Literal literal) {
        return value(domain, label, type, literal, breach -> true);
    }

    /** A value that a rule of that kind can come to, with as many digits as it takes: {@code 1/3}. */
    Optional<Value> result(Domain.Kind kind, String label, Type type, Literal literal) {
        return value(Domain.of(kind), label, type, literal, Domain.Breach.KIND::equals);
    }

    private Optional<Value> value(
            Domain domain, String label, Type type, Literal literal, Predicate<Domain.Breach> counts) {
        Value value = literal.accept(VALUE);
        boolean otherUnit = literal.asFigure()
                .flatMap(figure -> figure.accept(new HasOtherUnit(domain.kind(), type)))
                .orElse(false);
        Optional<Domain.Breach> breach = otherUnit
                ? Optional.of(Domain.Breach.KIND)
                : domain.check(value).filter(counts);
        if (breach.isEmpty()) {
            return Optional.of(value);
        }
        problems.report(
                breach.get() == Domain.Breach.KIND
                        ? new ExampleProblem.ExampleValueOfOtherKind(literal.span(), label, kind(domain, type))
                        : new ExampleProblem.ExampleValueOutOfBounds(
                                literal.span(), label, new Phrase.Bounds(domain, Currency.of(currency))));
        return Optional.empty();
    }

    /** How exactly a value is written; none for a fraction, which is exact. */
    static Optional<Integer> decimals(Literal literal) {
        boolean fraction = literal.asFigure()
                .flatMap(Expression::asNumber)
                .flatMap(Expression.Number::denominator)
                .isPresent();
        return fraction
                ? Optional.empty()
                : Optional.of(literal.asFigure().map(Figures::decimals).orElse(0));
    }

    private static Phrase kind(Domain domain, Type type) {
        return domain.kind() == Domain.Kind.NUMBER ? new Phrase.InUnit(Sorts.measured(type)) : kind(domain);
    }

    private static Phrase kind(Domain domain) {
        return switch (domain.kind()) {
            case MONEY -> Phrase.Sort.AMOUNT_OF_MONEY;
            case NUMBER -> Phrase.Sort.NUMBER;
            case PERCENTAGE -> Phrase.Sort.PERCENTAGE;
            case HOURS -> Phrase.Sort.HOURS;
            case DAYS -> Phrase.Sort.DAYS;
            case MONTHS -> Phrase.Sort.MONTHS;
            case DATE -> Phrase.Sort.DATE;
            case TEXT -> Phrase.Sort.QUOTED_TEXT;
            case YES_NO -> Phrase.Sort.ANSWER;
            case CHOICE -> new Phrase.OneOf(domain.choices());
        };
    }

    /**
     * A figure without a sign goes with any number, but that a bare 20 is no percentage that anybody would mean: 20% or 2,000%?
     * 20% is no money, and 3 hours are no days.
     */
    private final class HasOtherUnit extends Figures.OfFigure<Boolean> {

        private final Domain.Kind kind;
        private final Type type;

        HasOtherUnit(Domain.Kind kind, Type type) {
            this.kind = kind;
            this.type = type;
        }

        @Override
        public Optional<Boolean> visit(Expression.Number node) {
            boolean aboveOne = Figures.value(node)
                    .filter(value -> value.compareTo(Rational.ONE) > 0)
                    .isPresent();
            return Optional.of(kind == Domain.Kind.PERCENTAGE && aboveOne);
        }

        @Override
        public Optional<Boolean> visit(Expression.Percent node) {
            return Optional.of(kind != Domain.Kind.PERCENTAGE);
        }

        @Override
        public Optional<Boolean> visit(Expression.Money node) {
            boolean ofOtherCurrency =
                    node.currency().filter(other -> !other.equals(currency)).isPresent();
            return Optional.of(kind != Domain.Kind.MONEY || ofOtherCurrency);
        }

        @Override
        public Optional<Boolean> visit(Expression.Negated node) {
            return node.value().accept(this);
        }

        @Override
        public Optional<Boolean> visit(Expression.Counted node) {
            Optional<Unit> unit = terms.number(node).map(number -> number.type().unit());
            return Optional.of(!unit.equals(type.asNumber().map(Type.Number::unit)));
        }
    }

    private static final Literal.Visitor<Value> VALUE = new Literal.Visitor<>() {
        @Override
        public Value visit(Literal.Figure node) {
            return Value.of(Figures.value(node.value()).orElseThrow());
        }

        @Override
        public Value visit(Literal.YesNo node) {
            return Value.of(node.value());
        }

        @Override
        public Value visit(Literal.NotAvailable node) {
            return Value.notAvailable();
        }

        @Override
        public Value visit(Literal.Day node) {
            return Value.of(node.value());
        }

        /** {@code 2018}, where it is no year, is a number; no other period is a value. */
        @Override
        public Value visit(Literal.InPeriod node) {
            return node.value() instanceof PeriodExpression.Year year
                    ? Value.of(Rational.of(year.year()))
                    : Value.notAvailable();
        }

        @Override
        public Value visit(Literal.Choice node) {
            return Value.of(node.value().written());
        }

        @Override
        public Value visit(Literal.Text node) {
            return Value.of(node.value().text());
        }

        @Override
        public Value visit(Literal.Refused node) {
            return Value.notAvailable();
        }
    };
}
