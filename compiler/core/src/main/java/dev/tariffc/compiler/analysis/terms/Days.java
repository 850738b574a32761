package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Binds days. */
final class Days implements DateExpression.Visitor<Optional<DayTerm>> {

    private final Terms terms;
    private final Cycles cycles;
    private final Wanted wanted;

    Days(Terms terms, Cycles cycles, Problems problems) {
        this.terms = terms;
        this.cycles = cycles;
        this.wanted = new Wanted(problems);
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Fixed fixed) {
        return Optional.of(new DayTerm.FixedDay(fixed.date()));
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.DayOf dayOf) {
        return terms.period(dayOf.period()).map(period -> new DayTerm.DayOfPeriod(dayOf.day(), period));
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Shifted shifted) {
        return terms.day(shifted.from())
                .map(from -> new DayTerm.ShiftedDay(from, shifted.count(), unit(shifted.unit())));
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Edge edge) {
        return terms.period(edge.period())
                .map(period -> new DayTerm.EdgeOfPeriod(period, edge.side() == DateExpression.Side.FIRST));
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Pick pick) {
        List<DayTerm> days =
                pick.dates().stream().map(terms::day).flatMap(Optional::stream).toList();
        return days.size() == pick.dates().size()
                ? Optional.of(new DayTerm.PickDay(pick.earlier(), days))
                : Optional.empty();
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Named named) {
        return cycles.occasion(named.name())
                .<DayTerm>map(occasion -> new DayTerm.EdgeOfPeriod(occasion, true))
                .or(() -> date(named));
    }

    private Optional<DayTerm> date(DateExpression.Named named) {
        return terms.reference(Expression.Reference.to(named.name())).flatMap(term -> wanted.day(term, named.name()));
    }

    private static DayTerm.ShiftedDay.Span unit(DateExpression.Unit unit) {
        return switch (unit) {
            case DAY -> DayTerm.ShiftedDay.Span.DAYS;
            case BUSINESS_DAY -> DayTerm.ShiftedDay.Span.BUSINESS_DAYS;
            case MONTH -> DayTerm.ShiftedDay.Span.MONTHS;
            case YEAR -> DayTerm.ShiftedDay.Span.YEARS;
        };
    }
}
