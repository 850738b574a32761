package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.DateExpression.Side;
import dev.tariffc.compiler.syntax.Expression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which day is meant. */
final class Days {

    /** More than there are days from 1900 to 2199. */
    private static final long MOST = 110_000;

    private final Meaning meaning;
    private final Units units;
    private final Predicate<LocalDate> isBusinessDay;

    Days(Meaning meaning, Predicate<LocalDate> isBusinessDay) {
        this.meaning = meaning;
        this.units = new Units(meaning);
        this.isBusinessDay = isBusinessDay;
    }

    Answer<LocalDate> day(DateExpression expression, At at) {
        return day(Key.NONE, expression, at);
    }

    /** @param name of what is defined as that day */
    Answer<LocalDate> day(Key name, DateExpression expression, At at) {
        return expression.accept(new DateExpression.Visitor<>() {
            @Override
            public Answer<LocalDate> visit(DateExpression.Fixed node) {
                return Answer.of(node.date());
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.DayOf node) {
                return meaning.periods.period(node.period(), at).map(period -> Periods.dayOf(node, period));
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.Shifted node) {
                return day(node.from(), at).map(from -> shifted(from, node.count(), node.unit(), isEnd(node.from())));
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.ShiftedBy node) {
                DateExpression.Unit unit = units.of(node.count().name().key())
                        .or(node::unit)
                        .orElseThrow(() -> new IllFormed(
                                "of no unit: " + node.count().name().written()));
                Answer<Fraction> count = meaning.numbers
                        .value(node.count(), at)
                        .map(value -> value.asNumber().orElseThrow());
                return Answer.all(List.of(day(node.from(), at).map(Value::new), count.map(Value::new)))
                        .then(both -> counted(
                                both.get(0).asDay().orElseThrow(),
                                both.get(1).asNumber().orElseThrow(),
                                node,
                                unit,
                                at));
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.Limited node) {
                return Answer.all(List.of(day(name, node.date(), at), day(node.limit(), at)))
                        .map(both -> {
                            boolean beyond = node.earliest()
                                    ? both.get(0).isBefore(both.get(1))
                                    : both.get(0).isAfter(both.get(1));
                            return both.get(beyond ? 1 : 0);
                        });
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.Choice node) {
                return meaning.cases.choose(meaning.cases.days(name, node.alternatives(), at), name, at);
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.Edge node) {
                return meaning.periods
                        .period(node.period(), at)
                        .map(period -> node.side() == Side.FIRST ? period.start() : period.end());
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.Pick node) {
                List<Answer<LocalDate>> days =
                        node.dates().stream().map(date -> day(date, at)).toList();
                return Answer.all(days)
                        .map(all -> all.stream()
                                .reduce((a, b) -> a.isBefore(b) == node.earlier() ? a : b)
                                .orElseThrow());
            }

            @Override
            public Answer<LocalDate> visit(DateExpression.Named node) {
                if (meaning.declared.isOccasion(node.name().key())) {
                    return Answer.of(Periods.occasion(at).start());
                }
                return meaning.numbers
                        .name(node.name().key(), Optional.empty(), at)
                        .map(value -> value.asDay()
                                .orElseThrow(() ->
                                        new IllFormed("no day: " + node.name().written())));
            }
        });
    }

    /** A day that is as many units away as a figure says: a whole number, not below zero, to a day of the calendars. */
    private Answer<LocalDate> counted(
            LocalDate from, Fraction count, DateExpression.ShiftedBy node, DateExpression.Unit unit, At at) {
        boolean whole = count.isWhole() && count.sign() >= 0 && count.compareTo(Fraction.of(MOST)) <= 0;
        if (whole) {
            int units = Integer.parseInt(count.toString()) * (node.before() ? -1 : 1);
            LocalDate day = shifted(from, units, unit, isEnd(node.from()));
            if (day.getYear() >= 1900 && day.getYear() <= 2199) {
                return Answer.of(day);
            }
        }
        return Answer.refused(meaning.refusal(Refusal.Kind.NOT_COUNTED, Key.NONE, at));
    }

    private static boolean isEnd(DateExpression day) {
        return day instanceof DateExpression.Edge edge && edge.side() == Side.LAST;
    }

    /** How often a day or a month can be added before a day is passed, or until it is reached. */
    Answer<Fraction> between(Expression.Between node, At at) {
        return day(node.from(), at)
                .then(from -> day(node.to(), at)
                        .then(to -> from.isAfter(to)
                                ? Answer.refused(meaning.refusal(Refusal.Kind.COUNTED_BACKWARDS, Key.NONE, at))
                                : Answer.of(count(node, from, to))));
    }

    private Fraction count(Expression.Between node, LocalDate from, LocalDate to) {
        boolean end = isEnd(node.from());
        return switch (node.counted()) {
            case DAYS -> Fraction.of(count(from, to, DateExpression.Unit.DAY, false, end));
            case WEEKS ->
                Fraction.of(count(from, to, DateExpression.Unit.DAY, false, end))
                        .dividedBy(Fraction.of(7));
            case WHOLE_WEEKS -> Fraction.of(count(from, to, DateExpression.Unit.WEEK, false, end));
            case WEEKS_BEGUN -> Fraction.of(count(from, to, DateExpression.Unit.WEEK, true, end));
            case WHOLE_MONTHS -> Fraction.of(count(from, to, DateExpression.Unit.MONTH, false, end));
            case MONTHS_BEGUN -> Fraction.of(count(from, to, DateExpression.Unit.MONTH, true, end));
        };
    }

    private long count(LocalDate from, LocalDate to, DateExpression.Unit unit, boolean begun, boolean end) {
        int count = 0;
        while (shifted(from, begun ? count : count + 1, unit, end).isBefore(begun ? to : to.plusDays(1))) {
            count++;
        }
        return count;
    }

    /** The end of a period is where the next begins: a month after the end of February is March 31. */
    private LocalDate shifted(LocalDate from, int count, DateExpression.Unit unit, boolean end) {
        return switch (unit) {
            case DAY -> from.plusDays(count);
            case BUSINESS_DAY -> businessDays(from, count);
            case WEEK -> from.plusDays(7L * count);
            case MONTH -> months(from, count, end);
            case YEAR -> months(from, 12 * count, end);
        };
    }

    private static LocalDate months(LocalDate from, int count, boolean end) {
        return end ? from.plusDays(1).plusMonths(count).minusDays(1) : from.plusMonths(count);
    }

    /** Counted from the day after. */
    private LocalDate businessDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(Integer.signum(count));
            left -= isBusinessDay.test(day) ? 1 : 0;
        }
        return day;
    }

    /** The business day on or beside a day. */
    LocalDate rolled(LocalDate day, boolean toNext) {
        LocalDate rolled = day;
        while (!isBusinessDay.test(rolled)) {
            rolled = rolled.plusDays(toNext ? 1 : -1);
        }
        return rolled;
    }
}
