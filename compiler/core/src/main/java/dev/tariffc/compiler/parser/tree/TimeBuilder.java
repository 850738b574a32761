package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.NotAYear;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.CycleContext;
import dev.tariffc.grammar.TariffParser.DateContext;
import dev.tariffc.grammar.TariffParser.DateLimitContext;
import dev.tariffc.grammar.TariffParser.DayOfDateContext;
import dev.tariffc.grammar.TariffParser.DayOrDateContext;
import dev.tariffc.grammar.TariffParser.DurationContext;
import dev.tariffc.grammar.TariffParser.EachUnitContext;
import dev.tariffc.grammar.TariffParser.EdgeDateContext;
import dev.tariffc.grammar.TariffParser.EdgeOfPartContext;
import dev.tariffc.grammar.TariffParser.ExplicitDateContext;
import dev.tariffc.grammar.TariffParser.ExplicitPeriodContext;
import dev.tariffc.grammar.TariffParser.FixedDateContext;
import dev.tariffc.grammar.TariffParser.FrequencyContext;
import dev.tariffc.grammar.TariffParser.HoldingPeriodContext;
import dev.tariffc.grammar.TariffParser.LimitedDateContext;
import dev.tariffc.grammar.TariffParser.MonthOfPeriodContext;
import dev.tariffc.grammar.TariffParser.MonthPeriodContext;
import dev.tariffc.grammar.TariffParser.MonthsContext;
import dev.tariffc.grammar.TariffParser.NextDateContext;
import dev.tariffc.grammar.TariffParser.PartDayContext;
import dev.tariffc.grammar.TariffParser.PeriodContext;
import dev.tariffc.grammar.TariffParser.PickDateContext;
import dev.tariffc.grammar.TariffParser.RelativePeriodContext;
import dev.tariffc.grammar.TariffParser.SeasonContext;
import dev.tariffc.grammar.TariffParser.ShiftedByDateContext;
import dev.tariffc.grammar.TariffParser.ShiftedDateContext;
import dev.tariffc.grammar.TariffParser.ShiftedFromPartContext;
import dev.tariffc.grammar.TariffParser.TheDateContext;
import dev.tariffc.grammar.TariffParser.ThePeriodContext;
import dev.tariffc.grammar.TariffParser.TimeUnitContext;
import dev.tariffc.grammar.TariffParser.UnitContext;
import dev.tariffc.grammar.TariffParser.YearFromContext;
import dev.tariffc.grammar.TariffParser.YearFromNameContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Periods, days and how time is cut. */
final class TimeBuilder {

    private final Leaves leaves;
    private final Periods periods = new Periods();
    private final Dates dates = new Dates();
    private final Cycles cycles = new Cycles();
    private final Durations durations;

    TimeBuilder(Leaves leaves) {
        this.leaves = leaves;
        this.durations = new Durations(leaves);
    }

    PeriodExpression period(PeriodContext context) {
        if (context.NAME() != null) {
            return new PeriodExpression.Named(span(context), leaves.name(context.NAME()));
        } else if (context.YEAR_NUMBER() != null) {
            return new PeriodExpression.Year(span(context), leaves.year(context.YEAR_NUMBER()));
        } else if (context.FRACTION() != null) {
            return across(span(context));
        }
        return period(context.explicitPeriod());
    }

    /** The period that stands behind a name, {@code in 2018} or {@code of the year before}; none where none does. */
    Optional<PeriodExpression> period(@Nullable PeriodContext in, @Nullable ExplicitPeriodContext of) {
        return Optional.ofNullable(in)
                .map(this::period)
                .or(() -> Optional.ofNullable(of).map(this::period));
    }

    /** {@code 2003/04}; told, where it is another fraction. */
    private PeriodExpression across(Span span) {
        Optional<WrittenYear> written = WrittenYear.of(leaves.words(span)).filter(WrittenYear::across);
        if (written.isEmpty()) {
            leaves.report(new NotAYear(span, leaves.words(span)));
        }
        return new PeriodExpression.YearAcross(
                span, leaves.year(span, written.map(WrittenYear::year).orElse(Period.FIRST_YEAR)));
    }

    PeriodExpression period(ExplicitPeriodContext context) {
        return context.accept(periods);
    }

    DateExpression date(DateContext context) {
        return context.NAME() == null
                ? date(context.explicitDate())
                : new DateExpression.Named(span(context), leaves.name(context.NAME()));
    }

    DateExpression date(ExplicitDateContext context) {
        return context.accept(dates);
    }

    /** A day of each of several periods: of the one at hand. */
    DateExpression day(PartDayContext context) {
        return context.accept(dates);
    }

    /** The unit of those periods. */
    static Cycle.Unit unit(PartDayContext context) {
        return unit(context.getRuleContext(UnitContext.class, 0));
    }

    /** A day of a month alone is one of the year. */
    DateExpression day(DayOrDateContext context) {
        return context.date() == null ? ofTheYear(context.MONTH_DAY()) : date(context.date());
    }

    DateExpression day(ExplicitDateContext date, TerminalNode monthDay) {
        return date == null ? ofTheYear(monthDay) : date(date);
    }

    private DateExpression ofTheYear(TerminalNode monthDay) {
        return new DateExpression.DayOf(
                span(monthDay), leaves.monthDay(monthDay), new PeriodExpression.The(span(monthDay), Cycle.Unit.YEAR));
    }

    DateExpression date(LimitedDateContext context) {
        return limited(date(context.date()), context.dateLimit());
    }

    /** A day with its limits, each of which is for what stands before it. */
    DateExpression limited(DateExpression date, List<DateLimitContext> limits) {
        DateExpression limited = date;
        for (DateLimitContext limit : limits) {
            limited = new DateExpression.Limited(
                    date.span().to(span(limit)), limited, limit.NO_EARLIER_THAN() != null, day(limit.dayOrDate()));
        }
        return limited;
    }

    /** A day that comes so long after another. */
    DateExpression after(DurationContext duration, DateContext date) {
        DateExpression from = date(date);
        return durations.shifted(span(duration).to(from.span()), duration, false, from);
    }

    /** The number in a phrase: {@code each two months}, {@code in twelve equal instalments}. */
    int number(TerminalNode phrase) {
        int count = 0;
        for (String word : phrase.getText().split("[\\s\\p{Z}]+", -1)) {
            count = Math.max(count, leaves.speech().number(word));
        }
        return count;
    }

    Cycle cycle(CycleContext context) {
        return context.accept(cycles);
    }

    static Cycle.Unit unit(UnitContext context) {
        return switch (context.getStart().getType()) {
            case TariffParser.MONTH -> Cycle.Unit.MONTH;
            case TariffParser.QUARTER -> Cycle.Unit.QUARTER;
            case TariffParser.HALF_YEAR -> Cycle.Unit.HALF_YEAR;
            case TariffParser.YEAR -> Cycle.Unit.YEAR;
            case TariffParser.TWO_MONTHS -> Cycle.Unit.TWO_MONTHS;
            case TariffParser.SEASON -> Cycle.Unit.SEASON;
            case TariffParser.PERIOD -> Cycle.Unit.PERIOD;
            default -> throw new IllegalStateException("no unit: " + context.getText());
        };
    }

    static Cycle.Unit unitOrDay(UnitContext context) {
        return context == null ? Cycle.Unit.DAY : unit(context);
    }

    static DateExpression.Unit unit(TimeUnitContext context) {
        return switch (context.getStart().getType()) {
            case TariffParser.DAY, TariffParser.DAYS -> DateExpression.Unit.DAY;
            case TariffParser.BUSINESS_DAY -> DateExpression.Unit.BUSINESS_DAY;
            case TariffParser.WEEK -> DateExpression.Unit.WEEK;
            case TariffParser.MONTH -> DateExpression.Unit.MONTH;
            case TariffParser.YEAR -> DateExpression.Unit.YEAR;
            default -> throw new IllegalStateException("no unit: " + context.getText());
        };
    }

    static Cycle.Unit frequency(FrequencyContext context) {
        return switch (context.getStart().getType()) {
            case TariffParser.DAILY -> Cycle.Unit.DAY;
            case TariffParser.MONTHLY -> Cycle.Unit.MONTH;
            case TariffParser.QUARTERLY -> Cycle.Unit.QUARTER;
            case TariffParser.YEARLY -> Cycle.Unit.YEAR;
            default -> throw new IllegalStateException("no frequency: " + context.getText());
        };
    }

    private final class Periods extends TariffParserBaseVisitor<PeriodExpression> {

        @Override
        public PeriodExpression visitMonthPeriod(MonthPeriodContext context) {
            return new PeriodExpression.Month(span(context), leaves.yearMonth(context.MONTH_YEAR()));
        }

        /** {@code June of the year before}: the month of its first day. */
        @Override
        public PeriodExpression visitMonthOfPeriod(MonthOfPeriodContext context) {
            MonthDay first = MonthDay.of(leaves.month(context.MONTH_NAME()), 1);
            return new PeriodExpression.HoldingDay(
                    span(context),
                    Cycle.Unit.MONTH,
                    new DateExpression.DayOf(span(context), first, period(context.period())));
        }

        @Override
        public PeriodExpression visitThePeriod(ThePeriodContext context) {
            return new PeriodExpression.The(span(context), unit(context.unit()));
        }

        @Override
        public PeriodExpression visitHoldingPeriod(HoldingPeriodContext context) {
            return holding(span(context), unit(context.unit()), context.period(), context.explicitDate());
        }

        @Override
        public PeriodExpression visitRelativePeriod(RelativePeriodContext context) {
            Cycle.Unit unit = unit(context.unit());
            int count = context.ORDINAL() == null ? 1 : leaves.ordinal(context.ORDINAL(), unit);
            int offset = context.BEFORE() == null ? count : -count;
            PeriodExpression base = context.period() == null && context.explicitDate() == null
                    ? new PeriodExpression.The(span(context.unit()), unit)
                    : base(unit, context.period(), context.explicitDate());
            return new PeriodExpression.Relative(span(context), offset, unit, base);
        }

        /** After a day the period that holds it: {@code the month after the day of notification}. */
        private PeriodExpression base(Cycle.Unit unit, PeriodContext period, ExplicitDateContext date) {
            if (date != null || isDate(period)) {
                Span span = date == null ? span(period) : span(date);
                return holding(span, unit, period, date);
            }
            return period(period);
        }

        private PeriodExpression holding(Span span, Cycle.Unit unit, PeriodContext period, ExplicitDateContext date) {
            if (date != null) {
                return new PeriodExpression.HoldingDay(span, unit, date(date));
            } else if (isDate(period)) {
                DateExpression day = new DateExpression.Named(span(period), leaves.name(period.NAME()));
                return new PeriodExpression.HoldingDay(span, unit, day);
            }
            return new PeriodExpression.Holding(span, unit, period(period));
        }

        private boolean isDate(PeriodContext period) {
            return period.NAME() != null && leaves.isDate(period.NAME());
        }
    }

    private final class Dates extends TariffParserBaseVisitor<DateExpression> {

        @Override
        public DateExpression visitFixedDate(FixedDateContext context) {
            return new DateExpression.Fixed(span(context), leaves.date(context.DATE()));
        }

        @Override
        public DateExpression visitDayOfDate(DayOfDateContext context) {
            return new DateExpression.DayOf(
                    span(context), leaves.monthDay(context.MONTH_DAY()), period(context.period()));
        }

        @Override
        public DateExpression visitShiftedDate(ShiftedDateContext context) {
            return durations.shifted(span(context), context.duration(), context.BEFORE() != null, date(context.date()));
        }

        @Override
        public DateExpression visitShiftedByDate(ShiftedByDateContext context) {
            return new DateExpression.ShiftedBy(
                    span(context),
                    Expression.Reference.to(leaves.name(context.NAME())),
                    Optional.ofNullable(context.timeUnit()).map(TimeBuilder::unit),
                    context.BEFORE() != null,
                    date(context.date()));
        }

        @Override
        public DateExpression visitNextDate(NextDateContext context) {
            int count = context.BEFORE() == null ? 1 : -1;
            return new DateExpression.Shifted(span(context), count, DateExpression.Unit.DAY, date(context.date()));
        }

        @Override
        public DateExpression visitEdgeDate(EdgeDateContext context) {
            boolean first = context.FIRST_DAY_OF() != null || context.START_OF() != null;
            DateExpression.Side side = first ? DateExpression.Side.FIRST : DateExpression.Side.LAST;
            return new DateExpression.Edge(span(context), side, period(context.period()));
        }

        @Override
        public DateExpression visitEdgeOfPart(EdgeOfPartContext context) {
            DateExpression.Side side =
                    context.FIRST_DAY_OF() != null ? DateExpression.Side.FIRST : DateExpression.Side.LAST;
            return edge(span(context), side, context.unit());
        }

        @Override
        public DateExpression visitShiftedFromPart(ShiftedFromPartContext context) {
            DateExpression.Unit unit = unit(context.timeUnit());
            int count = leaves.count(context.count(), unit);
            DateExpression.Side side =
                    context.START_OF() != null ? DateExpression.Side.FIRST : DateExpression.Side.LAST;
            return new DateExpression.Shifted(
                    span(context),
                    context.BEFORE() == null ? count : -count,
                    unit,
                    edge(span(context), side, context.unit()));
        }

        private DateExpression edge(Span span, DateExpression.Side side, UnitContext unit) {
            return new DateExpression.Edge(span, side, new PeriodExpression.The(span(unit), unit(unit)));
        }

        @Override
        public DateExpression visitPickDate(PickDateContext context) {
            List<DateExpression> all = new ArrayList<>();
            context.date().forEach(date -> all.add(date(date)));
            return new DateExpression.Pick(span(context), context.EARLIER_OF() != null, all);
        }

        @Override
        public DateExpression visitTheDate(TheDateContext context) {
            return date(context.date());
        }
    }

    private final class Cycles extends TariffParserBaseVisitor<Cycle> {

        @Override
        public Cycle visitEachUnit(EachUnitContext context) {
            return new Cycle.Each(span(context), unitOrDay(context.unit()));
        }

        @Override
        public Cycle visitYearFrom(YearFromContext context) {
            return new Cycle.YearFrom(span(context), leaves.monthDay(context.MONTH_DAY()));
        }

        @Override
        public Cycle visitYearFromName(YearFromNameContext context) {
            return new Cycle.YearFromDate(span(context), leaves.name(context.NAME()));
        }

        @Override
        public Cycle visitMonths(MonthsContext context) {
            return new Cycle.Months(span(context), number(context.EACH_MONTHS()), leaves.month(context.MONTH_NAME()));
        }

        @Override
        public Cycle visitSeason(SeasonContext context) {
            return new Cycle.Season(
                    span(context), leaves.monthDay(context.MONTH_DAY(0)), leaves.monthDay(context.MONTH_DAY(1)));
        }
    }
}
