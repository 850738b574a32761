package dev.tariffc.meaning;

import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import java.time.LocalDate;

/** Which period is meant, told from the period at hand. */
final class Periods {

    private final Meaning meaning;

    Periods(Meaning meaning) {
        this.meaning = meaning;
    }

    /** A year is one of those that are paid, where these do not begin in January. */
    static Period.Cut year(At at) {
        Period.Cut paid = at.pays().alternative().cut();
        return paid.kind() == Period.Cut.Kind.MONTHS && paid.months() == 12 ? paid : Period.Cut.YEAR;
    }

    /** The occasion that is paid for. */
    static Period occasion(At at) {
        Period paid = at.pays().period();
        if (paid.cut().kind() != Period.Cut.Kind.OCCASION) {
            throw new IllFormed("no occasion is paid for: " + paid);
        }
        return paid;
    }

    /** How a unit cuts time; <em>the period</em> as what is paid is cut. */
    static Period.Cut cut(Cycle.Unit unit, At at) {
        return unit == Cycle.Unit.PERIOD || unit == Cycle.Unit.SEASON
                ? at.pays().alternative().cut()
                : Charge.unit(unit, year(at));
    }

    Answer<Period> period(PeriodExpression expression, At at) {
        return expression.accept(new PeriodExpression.Visitor<>() {
            @Override
            public Answer<Period> visit(PeriodExpression.The node) {
                return Answer.of(holding(node.unit(), at.period(), at));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.Relative node) {
                return base(node, at).map(base -> relative(node, base, at));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.Holding node) {
                return period(node.of(), at).map(of -> holding(node.unit(), of, at));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.HoldingDay node) {
                return meaning.days
                        .day(node.day(), at)
                        .map(day -> cut(node.unit(), at).holding(day));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.YearAcross node) {
                Period.Cut paid = at.pays().alternative().cut();
                return Answer.of(paid.holding(paid.from().atYear(node.year())));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.Year node) {
                return Answer.of(year(at).holding(year(at).from().atYear(node.year())));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.Month node) {
                return Answer.of(Period.Cut.MONTH.holding(node.month().atDay(1)));
            }

            @Override
            public Answer<Period> visit(PeriodExpression.Named node) {
                if (meaning.declared.isOccasion(node.name().key())) {
                    return Answer.of(occasion(at));
                }
                return meaning.cases
                        .definition(node.name().key(), at)
                        .map(value -> value.asPeriod()
                                .orElseThrow(() -> new IllFormed(
                                        "no period: " + node.name().written())));
            }
        });
    }

    /** Before and after a longer period: before its first and after its last day. So the month after a quarter is a month. */
    private static Period relative(PeriodExpression.Relative node, Period base, At at) {
        LocalDate beside = node.offset() < 0 ? base.start() : base.end();
        return node.unit() == Cycle.Unit.PERIOD
                ? base.shifted(node.offset())
                : cut(node.unit(), at).holding(beside).shifted(node.offset());
    }

    /** {@code the month before} a quarter at hand is the month before the quarter. */
    private Answer<Period> base(PeriodExpression.Relative node, At at) {
        boolean own = node.base() instanceof PeriodExpression.The the && the.unit() == node.unit();
        return own ? Answer.of(at.period()) : period(node.base(), at);
    }

    /** The period of a unit that holds another one. */
    private static Period holding(Cycle.Unit unit, Period inner, At at) {
        if (unit == Cycle.Unit.PERIOD) {
            Period paid = at.pays().period();
            return paid.contains(inner) ? paid : inner;
        }
        Period outer = cut(unit, at).holding(inner.start());
        if (!outer.contains(inner)) {
            throw new IllFormed("no " + unit + " holds " + inner);
        }
        return outer;
    }

    /** {@code January 31 of the year}: the day of that name within the period. */
    static LocalDate dayOf(DateExpression.DayOf node, Period period) {
        LocalDate day = node.day().atYear(period.start().getYear());
        return day.isBefore(period.start()) ? node.day().atYear(period.start().getYear() + 1) : day;
    }
}
