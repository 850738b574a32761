package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds days. */
final class Days implements DateExpression.Visitor<Optional<DayTerm>> {

    private static final Map<Unit, DayTerm.ShiftedDay.Span> UNITS = Map.of(
            Unit.DAY, DayTerm.ShiftedDay.Span.DAYS,
            Unit.BUSINESS_DAY, DayTerm.ShiftedDay.Span.BUSINESS_DAYS,
            Unit.WEEK, DayTerm.ShiftedDay.Span.WEEKS,
            Unit.MONTH, DayTerm.ShiftedDay.Span.MONTHS,
            Unit.YEAR, DayTerm.ShiftedDay.Span.YEARS);

    private static final int DAYS_OF_A_WEEK = 7;

    private final Terms terms;
    private final Cycles cycles;
    private final Wanted wanted;
    private final Problems problems;

    Days(Terms terms, Cycles cycles, Problems problems) {
        this.terms = terms;
        this.cycles = cycles;
        this.wanted = new Wanted(problems);
        this.problems = problems;
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Fixed fixed) {
        return Optional.of(new DayTerm.FixedDay(fixed.date()));
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.DayOf dayOf) {
        return terms.period(dayOf.period()).map(period -> new DayTerm.DayOfPeriod(dayOf.day(), period));
    }

    /** A week is seven days, which the calendar alone counts. */
    @Override
    public Optional<DayTerm> visit(DateExpression.Shifted shifted) {
        return terms.day(shifted.from())
                .map(from -> shifted.unit() == DateExpression.Unit.WEEK
                        ? new DayTerm.ShiftedDay(from, DAYS_OF_A_WEEK * shifted.count(), DayTerm.ShiftedDay.Span.DAYS)
                        : new DayTerm.ShiftedDay(from, shifted.count(), unit(shifted.unit())));
    }

    /** So many months as a figure says: of its own unit, or of the one that is written. */
    @Override
    public Optional<DayTerm> visit(DateExpression.ShiftedBy shifted) {
        Name name = shifted.count().name();
        Optional<DayTerm> from = terms.day(shifted.from());
        Optional<NumberTerm> count = terms.reference(shifted.count()).flatMap(term -> wanted.number(term, name));
        Optional<DayTerm.ShiftedDay.Span> unit =
                count.flatMap(number -> counted(number, shifted.unit().map(Days::unit), name));
        return from.flatMap(
                day -> unit.map(of -> new DayTerm.ShiftedByFigure(day, count.orElseThrow(), shifted.before(), of)));
    }

    /** What a figure counts; none, and told, where that is not said, or something else. */
    private Optional<DayTerm.ShiftedDay.Span> counted(
            NumberTerm count, Optional<DayTerm.ShiftedDay.Span> written, Name name) {
        if (isOfParts(count)) {
            problems.report(new TimeProblem.SpanOfParts(name.span(), name.written()));
            return Optional.empty();
        }
        Unit unit = count.unit();
        Optional<DayTerm.ShiftedDay.Span> own = Optional.ofNullable(UNITS.get(unit));
        boolean isPlain = unit.isNone() || unit.isNoun();
        if (own.isEmpty() && isPlain && written.isEmpty()) {
            problems.report(new TimeProblem.SpanOfWhichUnit(name.span(), name.written()));
            return Optional.empty();
        }
        if ((own.isEmpty() && !isPlain) || (own.isPresent() && written.isPresent() && !own.equals(written))) {
            problems.report(new TimeProblem.SpanOfOtherUnit(name.span(), name.written(), Sorts.of(unit)));
            return Optional.empty();
        }
        return written.or(() -> own);
    }

    /** Whether it is a fact or a figure that may have parts of a whole number. */
    private static boolean isOfParts(NumberTerm count) {
        Optional<Rational> step = count.asRead()
                .map(read -> read.fact().domain())
                .flatMap(domain -> domain.step().or(() -> Optional.of(Rational.of(1, 2))));
        return step.or(() -> count.asConstant().map(NumberTerm.Constant::value))
                .filter(least -> !least.isWhole())
                .isPresent();
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Limited limited) {
        Optional<DayTerm> day = terms.day(limited.date());
        Optional<DayTerm> limit = terms.day(limited.limit());
        return day.flatMap(
                first -> limit.map(second -> new DayTerm.PickDay(!limited.earliest(), List.of(first, second))));
    }

    @Override
    public Optional<DayTerm> visit(DateExpression.Choice choice) {
        if (Sizes.isTooLarge(choice.alternatives().size(), Phrase.Plural.ALTERNATIVES, choice.span(), problems)) {
            return Optional.empty();
        }
        List<DayTerm.ChooseDay.Branch> branches = choice.alternatives().stream()
                .map(this::branch)
                .flatMap(Optional::stream)
                .toList();
        return branches.size() == choice.alternatives().size()
                ? Optional.of(new DayTerm.ChooseDay(
                        branches, new Origin(Places.of(choice.span()), Figures.words(choice.span(), problems))))
                : Optional.empty();
    }

    private Optional<DayTerm.ChooseDay.Branch> branch(DateExpression.Alternative alternative) {
        Optional<List<ConditionTerm>> guards = alternative
                .selector()
                .map(selector ->
                        Qualifiers.bind(List.of(selector), terms, problems).map(Qualifiers.Meaning::conditions))
                .orElseGet(() -> Optional.of(List.of()));
        Optional<DayTerm> day =
                alternative.date().map(terms::day).orElseGet(() -> Optional.of(new DayTerm.NotCoveredDay()));
        return guards.flatMap(all -> day.map(found -> new DayTerm.ChooseDay.Branch(
                ConditionTerm.all(all), found, new Origin(Places.of(alternative.span()), ""))));
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
            case WEEK -> DayTerm.ShiftedDay.Span.WEEKS;
            case MONTH -> DayTerm.ShiftedDay.Span.MONTHS;
            case YEAR -> DayTerm.ShiftedDay.Span.YEARS;
        };
    }
}
