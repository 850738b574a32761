package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.NumberTerm.Operator;
import dev.tariffc.compiler.model.NumberTerm.Spelling;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/** Sums, products and quotients; two figures of the file are one figure. */
final class Arithmetic {

    private final Units units;
    private final Problems problems;

    Arithmetic(Units units, Problems problems) {
        this.units = units;
        this.problems = problems;
    }

    static NumberTerm zero(Unit unit) {
        return new NumberTerm.Constant(Rational.ZERO, Spelling.COMPUTED, Type.number(unit));
    }

    static NumberTerm negated(NumberTerm value) {
        return value.asConstant()
                .<NumberTerm>map(
                        figure -> new NumberTerm.Constant(figure.value().negate(), figure.spelling(), figure.type()))
                .orElseGet(() -> new NumberTerm.Arithmetic(Operator.MINUS, zero(value.unit()), value, value.type()));
    }

    Optional<NumberTerm> sum(Operator operator, NumberTerm left, NumberTerm right, Span span) {
        return units.alike(left, right, span).map(type -> folded(operator, left, right, type));
    }

    Optional<NumberTerm> product(NumberTerm left, NumberTerm right, Span span) {
        Unit unit = left.unit().times(right.unit());
        if (unit.isMoneySquared()) {
            problems.report(new TypeProblem.MoneyTimesMoney(span));
            return Optional.empty();
        }
        return units.together(left, right, span)
                .map(about -> folded(Operator.TIMES, left, right, new Type.Number(unit, about.period())));
    }

    /** @param divisor where it is written */
    Optional<NumberTerm> quotient(NumberTerm left, NumberTerm right, Span span, Origin divisor) {
        Optional<Rational> figure = right.asConstant().map(NumberTerm.Constant::value);
        if (figure.filter(Rational::isZero).isPresent()) {
            problems.report(new TypeProblem.DivisorIsZero(Places.span(divisor.place()), divisor.words()));
            return Optional.empty();
        }
        Unit unit = left.unit().per(right.unit());
        if (isIndex(left, right)) {
            return Optional.of(new NumberTerm.Quotient(left, right, divisor, Type.number(unit)));
        }
        return units.together(left, right, span).map(about -> {
            Type.Number type = new Type.Number(unit, about.period());
            Optional<NumberTerm.Constant> dividend = left.asConstant();
            return dividend.isPresent() && figure.isPresent()
                    ? folded(
                            dividend.get(),
                            right.asConstant().get(),
                            dividend.get().value().dividedBy(figure.get()),
                            type)
                    : new NumberTerm.Quotient(left, right, divisor, type);
        });
    }

    /** One figure of two periods: how it has risen, which is about neither. */
    private static boolean isIndex(NumberTerm left, NumberTerm right) {
        Optional<Read> one = left.asRead();
        Optional<Read> other = right.asRead();
        return one.isPresent()
                && other.isPresent()
                && one.get().fact().equals(other.get().fact())
                && !one.get().about().equals(other.get().about());
    }

    private static NumberTerm folded(Operator operator, NumberTerm left, NumberTerm right, Type.Number type) {
        Optional<NumberTerm.Constant> one = left.asConstant();
        Optional<NumberTerm.Constant> other = right.asConstant();
        if (one.isEmpty() || other.isEmpty()) {
            return new NumberTerm.Arithmetic(operator, left, right, type);
        }
        Rational a = one.get().value();
        Rational b = other.get().value();
        Rational value = switch (operator) {
            case PLUS -> a.plus(b);
            case MINUS -> a.minus(b);
            case TIMES -> a.times(b);
        };
        return folded(one.get(), other.get(), value, type);
    }

    private static NumberTerm folded(
            NumberTerm.Constant one, NumberTerm.Constant other, Rational value, Type.Number type) {
        Spelling spelling = one.isBare() && other.isBare() ? Spelling.BARE : Spelling.COMPUTED;
        return new NumberTerm.Constant(value, spelling, type);
    }
}
