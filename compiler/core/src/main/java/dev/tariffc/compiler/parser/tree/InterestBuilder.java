package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence.BearsInterest;
import dev.tariffc.grammar.TariffParser.DelayContext;
import dev.tariffc.grammar.TariffParser.InterestContext;
import dev.tariffc.grammar.TariffParser.InterestRateContext;
import dev.tariffc.grammar.TariffParser.UnitContext;
import dev.tariffc.grammar.TariffParser.YearLengthContext;
import java.util.List;
import java.util.Optional;

/** What money bears that comes late, from its parse tree. */
final class InterestBuilder {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final ExpressionBuilder expressions;

    InterestBuilder(Leaves leaves, TimeBuilder times, ExpressionBuilder expressions) {
        this.leaves = leaves;
        this.times = times;
        this.expressions = expressions;
    }

    /** @param span of the whole sentence */
    BearsInterest interest(Span span, List<Name> what, InterestContext context) {
        return new BearsInterest(
                span,
                what,
                Optional.ofNullable(context.frequency()).map(TimeBuilder::frequency),
                context.interestRate().stream().map(this::rate).toList(),
                Optional.ofNullable(context.delay()).map(InterestBuilder::delay),
                Optional.ofNullable(context.compounding().frequency()).map(TimeBuilder::frequency),
                Optional.ofNullable(context.yearLength()).map(this::year),
                times.date(context.date()));
    }

    private BearsInterest.Rate rate(InterestRateContext context) {
        UnitContext unit = context.unit();
        Optional<Cycle.Unit> per =
                unit == null && context.DAY() == null ? Optional.empty() : Optional.of(TimeBuilder.unitOrDay(unit));
        return new BearsInterest.Rate(
                span(context),
                expressions.sum(context.sum()),
                per,
                Optional.ofNullable(context.FROM()).map(from -> leaves.date(context.DATE(0))),
                Optional.ofNullable(context.TO())
                        .map(to -> leaves.date(context.DATE(context.DATE().size() - 1))));
    }

    /** What {@code or part} alone is a part of is what is counted. */
    private static BearsInterest.Delay delay(DelayContext context) {
        List<UnitContext> units = context.unit();
        return new BearsInterest.Delay(
                span(context), TimeBuilder.unit(units.get(0)), TimeBuilder.unit(units.get(units.size() - 1)));
    }

    private BearsInterest.YearLength year(YearLengthContext context) {
        return new BearsInterest.YearLength(span(context), leaves.count(context.count()), context.MONTH() != null);
    }
}
