package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.NumberTerm.Operator;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds sums over months that follow one another: each of them is named, so that one that nobody gave is missing. */
final class Runs {

    private final Terms terms;
    private final PartsBinder parts;
    private final Cycles cycles;

    Runs(Terms terms, PartsBinder parts, Cycles cycles) {
        this.terms = terms;
        this.parts = parts;
        this.cycles = cycles;
    }

    /** Empty, and told, where there are no such months, or the figure is not known of them. */
    Optional<NumberTerm> bind(Expression.SumOfRun sum) {
        return sum.run() == Expression.SumOfRun.Run.BEFORE ? before(sum) : withinAnother(sum);
    }

    /** It is about the period before which the months are: where none is named, before the first month of the one at hand. */
    private Optional<NumberTerm> before(Expression.SumOfRun sum) {
        PeriodTerm atHand = terms.scope().innermost().orElseGet(cycles::own);
        Optional<PeriodTerm> about =
                sum.of().isPresent() ? terms.period(sum.of().get()) : Optional.of(atHand);
        return about.flatMap(of -> sum(sum, sum.of().orElseGet(() -> firstMonth(atHand, sum)), -sum.months(), of));
    }

    private PeriodExpression firstMonth(PeriodTerm atHand, Expression.SumOfRun sum) {
        if (atHand.kind() == Period.Kind.MONTH && !atHand.isOfSeveralKinds()) {
            return new PeriodExpression.The(sum.span(), Cycle.Unit.MONTH);
        }
        Cycle.Unit unit = terms.scope()
                .innermost()
                .map(part -> Cycle.Unit.valueOf(part.kind().name()))
                .orElse(Cycle.Unit.PERIOD);
        PeriodExpression whole = new PeriodExpression.The(sum.span(), unit);
        return new PeriodExpression.HoldingDay(
                sum.span(), Cycle.Unit.MONTH, new DateExpression.Edge(sum.span(), DateExpression.Side.FIRST, whole));
    }

    /** It is about the period that the months are of. */
    private Optional<NumberTerm> withinAnother(Expression.SumOfRun sum) {
        PeriodExpression whole = sum.of().orElseThrow();
        PeriodExpression first = new PeriodExpression.HoldingDay(
                sum.span(), Cycle.Unit.MONTH, new DateExpression.Edge(sum.span(), DateExpression.Side.FIRST, whole));
        return parts.bind(Cycle.Unit.MONTH, sum.of(), sum.span(), terms)
                .map(Parts::of)
                .filter(of -> parts.isAsLong(of, sum.months(), sum.span()))
                .flatMap(of -> extreme(sum, first, of));
    }

    private Optional<NumberTerm> extreme(Expression.SumOfRun sum, PeriodExpression first, PeriodTerm about) {
        List<NumberTerm> sums = new ArrayList<>();
        for (int begin = 0; begin <= parts.months(about) - sum.months(); begin++) {
            Optional<NumberTerm> one = sum(sum, first, begin, about);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sums.add(one.get());
        }
        boolean greatest = sum.run() == Expression.SumOfRun.Run.GREATEST;
        return Optional.of(new NumberTerm.Extreme(greatest, sums, about(about, sums.get(0))));
    }

    /** The sum of months that follow one another, from the one that is so many after another. */
    private Optional<NumberTerm> sum(Expression.SumOfRun sum, PeriodExpression from, int begin, PeriodTerm about) {
        Optional<NumberTerm> all = Optional.empty();
        for (int i = begin; i < begin + sum.months(); i++) {
            PeriodExpression in = new PeriodExpression.Relative(sum.span(), i, Cycle.Unit.MONTH, from);
            Optional<NumberTerm> one = terms.number(new Expression.Reference(
                    sum.summand().span(), sum.summand().name(), Optional.of(in), Optional.empty(), List.of()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            NumberTerm next = one.get();
            all = Optional.of(all.<NumberTerm>map(
                            before -> new NumberTerm.Arithmetic(Operator.PLUS, before, next, about(about, next)))
                    .orElse(next));
        }
        return all;
    }

    private static Type.Number about(PeriodTerm period, NumberTerm term) {
        return new Type.Number(term.unit(), Optional.of(period));
    }
}
