package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Body.Cell;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a definition says after its verb, and the limits of it in the order written. */
final class Amounts {

    private final Meaning meaning;

    Amounts(Meaning meaning) {
        this.meaning = meaning;
    }

    Answer<Value> body(Key name, Body body, At at) {
        return body.accept(new Body.Visitor<>() {
            @Override
            public Answer<Value> visit(Body.Value node) {
                return value(name, node, at);
            }

            /** Of the link that holds the period at hand: its beginning, or the value, which names the link before. */
            @Override
            public Answer<Value> visit(Body.Chained node) {
                Period first = first(node.in());
                Period link = first.cut().holding(at.period().start());
                if (!link.contains(at.period())) {
                    throw new IllFormed("no link: " + at.period());
                } else if (link.start().isBefore(first.start())) {
                    return notCovered(name, at);
                }
                return link.equals(first)
                        ? meaning.numbers.value(node.beginning(), at)
                        : value(name, node.value(), at.in(link));
            }

            @Override
            public Answer<Value> visit(Body.ClassOf node) {
                Key of = node.what().key();
                Answer<Boolean> within = meaning.declared.isClass(of) ? meaning.truths.holds(of, at) : Answer.of(true);
                return Answer.and(List.of(within, meaning.truths.holds(node.condition(), at)))
                        .map(Value::new);
            }

            @Override
            public Answer<Value> visit(Body.PeriodBody node) {
                return meaning.periods.period(node.period(), at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Body.DateBody node) {
                return meaning.days.day(name, node.date(), at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Body.Brackets node) {
                return limited(
                        () -> meaning.brackets.amount(name, node, at).map(Value::new),
                        node.limits(),
                        List.of(node.base(), node.brackets()),
                        at);
            }

            @Override
            public Answer<Value> visit(Body.Table node) {
                return limited(() -> table(name, node, at), node.limits(), List.of(node.keys(), node.rows()), at);
            }
        });
    }

    private Period first(Body.Beginning beginning) {
        Period.Cut years = meaning.charges.year();
        return beginning
                .year()
                .map(year -> years.holding(years.from().atYear(year.year())))
                .orElseGet(() -> beginning
                        .unit()
                        .map(unit -> Period.Cut.months(unit == Cycle.Unit.QUARTER ? 3 : 6, MonthDay.of(1, 1)))
                        .orElse(Period.Cut.MONTH)
                        .holding(beginning.month().orElseThrow().month().atDay(1)));
    }

    Answer<Value> value(Key name, Body.Value node, At at) {
        return limited(
                () -> isSharedByDays(node)
                        ? sharedByDays(name, node, at)
                        : node.alternatives().size() == 1
                                        && node.alternatives().get(0).selector().isEmpty()
                                ? node.alternatives()
                                        .get(0)
                                        .value()
                                        .map(value -> meaning.numbers.value(value, at))
                                        .orElseGet(() -> notCovered(name, at))
                                : meaning.cases.choose(
                                        meaning.cases.alternatives(name, node.alternatives(), at), name, at),
                node.limits(),
                node.alternatives(),
                at);
    }

    /** Figures of days, said without any name, where a sentence shares what changes by days. */
    private boolean isSharedByDays(Body.Value node) {
        return meaning.declared
                        .rateDay()
                        .filter(Sentence.RateDay.Day.SHARED::equals)
                        .isPresent()
                && node.alternatives().stream()
                        .allMatch(each -> Stream.of(Qualifier.ForYears.class, Qualifier.Dates.class)
                                        .anyMatch(kind -> each.selector()
                                                .filter(kind::isInstance)
                                                .isPresent())
                                && each.value().isPresent()
                                && Parts.all(each.value(), Name.class).isEmpty());
    }

    /** The figure of each day on which the tariff is in force, all of them added up and divided by their number. */
    private Answer<Value> sharedByDays(Key name, Body.Value node, At at) {
        List<Answer<Fraction>> figures = meaning.charges.ratedDays(at.period()).stream()
                .map(at::in)
                .map(day -> meaning.cases
                        .choose(meaning.cases.alternatives(name, node.alternatives(), day), name, day)
                        .map(value -> value.asNumber().orElseThrow()))
                .toList();
        return Answer.sum(figures).map(sum -> new Value(sum.dividedBy(Fraction.of(figures.size()))));
    }

    private <T> Answer<T> notCovered(Key name, At at) {
        return Answer.refused(meaning.refusal(Refusal.Kind.NOT_COVERED, name, at));
    }

    /** What stands instead of a value stands together: what is before it limits the value, what comes later limits both. */
    private Answer<Value> limited(Supplier<Answer<Value>> value, List<Limit> limits, Object written, At at) {
        List<Limit.OrIf> others = limits.stream()
                .filter(Limit.OrIf.class::isInstance)
                .map(Limit.OrIf.class::cast)
                .toList();
        int first = others.isEmpty() ? limits.size() : limits.indexOf(others.get(0));
        int last = first + others.size();
        if (!limits.subList(first, last).equals(others)) {
            throw new IllFormed("cases with a limit between them");
        }
        List<Limit> before = limits.subList(0, first);
        Answer<Value> one =
                new Instead(meaning, List.of(written, before), others).of(() -> applied(value.get(), before, at), at);
        return applied(one, limits.subList(last, limits.size()), at);
    }

    private Answer<Value> applied(Answer<Value> value, List<Limit> limits, At at) {
        Answer<Value> result = value;
        for (Limit limit : limits) {
            result = limit.accept(new Applied(result, at));
        }
        return result;
    }

    private final class Applied implements Limit.Visitor<Answer<Value>> {

        private final Answer<Value> value;
        private final At at;

        private Applied(Answer<Value> value, At at) {
            this.value = value;
            this.at = at;
        }

        private Answer<Fraction> number() {
            return value.map(known -> known.asNumber().orElseThrow(() -> new IllFormed("no number: " + known)));
        }

        private Answer<Fraction> of(Expression limit) {
            return meaning.numbers.number(limit, at);
        }

        @Override
        public Answer<Value> visit(Limit.AtLeast node) {
            return Answer.both(number(), of(node.limit()), Fraction::max).map(Value::new);
        }

        @Override
        public Answer<Value> visit(Limit.AtMost node) {
            return Answer.both(number(), of(node.limit()), Fraction::min).map(Value::new);
        }

        @Override
        public Answer<Value> visit(Limit.OrIf node) {
            throw new IllFormed("a case among the limits");
        }

        @Override
        public Answer<Value> visit(Limit.Rounded node) {
            return Answer.both(number(), of(node.step()), (number, step) -> number.rounded(step, node.mode()))
                    .map(Value::new);
        }
    }

    /** Each cell is a case: that both keys are in its bands. */
    private Answer<Value> table(Key name, Body.Table node, At at) {
        if (!at.exploring() && isOutside(node, at)) {
            return notCovered(name, at);
        }
        List<Answer<Value>> keys = node.keys().stream().map(key -> key(key, at)).toList();
        List<Cases.Case<Value>> cases = new ArrayList<>();
        for (Body.Row row : node.rows()) {
            Answer<Boolean> inRow = isIn(row.band(), keys.get(0), at);
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                Answer<Boolean> inColumn =
                        keys.size() > 1 ? isIn(node.header().get(i), keys.get(1), at) : Answer.of(true);
                cases.add(new Cases.Case<>(
                        true, Answer.and(List.of(inRow, inColumn)), () -> cell.accept(new Content(name, at))));
            }
        }
        return meaning.cases.choose(cases, name, at);
    }

    /** Whether the period at hand is before the first or after the last year of a table by the year. */
    private boolean isOutside(Body.Table node, At at) {
        List<Cell.Years> years = Parts.all(node, Cell.Years.class);
        return !years.isEmpty()
                && (years.stream().allMatch(each -> year(each, at) < each.from())
                        || years.stream().allMatch(each -> year(each, at) > each.to()));
    }

    /** By the calendar year in which it begins. */
    private int year(Cell.Years years, At at) {
        LocalDate day = at.period().start();
        return years.across() ? meaning.charges.year().holding(day).start().getYear() : day.getYear();
    }

    private Answer<Value> key(Body.Key key, At at) {
        return key.accept(new Body.Key.Visitor<>() {
            @Override
            public Answer<Value> visit(Body.Key.Named node) {
                return meaning.numbers.value(node.reference(), at);
            }

            /** Each cell tells by itself whether it holds the year. */
            @Override
            public Answer<Value> visit(Body.Key.TheYear node) {
                return Answer.of(new Value(true));
            }
        });
    }

    private Answer<Boolean> isIn(Cell cell, Answer<Value> key, At at) {
        return cell.accept(new Cell.Visitor<>() {
            @Override
            public Answer<Boolean> visit(Cell.Band node) {
                return Answer.and(List.of(isPast(node.from(), 1), isPast(node.to(), -1)));
            }

            private Answer<Boolean> isPast(Optional<Cell.Band.End> end, int direction) {
                if (end.isEmpty()) {
                    return Answer.of(true);
                }
                Answer<Fraction> number = key.map(value -> value.asNumber().orElseThrow());
                return Answer.both(number, meaning.numbers.number(end.get().value(), at), (a, b) -> {
                    int order = direction * a.compareTo(b);
                    return order > 0 || (order == 0 && end.get().included());
                });
            }

            @Override
            public Answer<Boolean> visit(Cell.Of node) {
                return Answer.both(key, meaning.numbers.value(node.value(), at), Value::equals);
            }

            @Override
            public Answer<Boolean> visit(Cell.YesNo node) {
                return key.map(value -> value.asYesNo().orElseThrow() == node.value());
            }

            @Override
            public Answer<Boolean> visit(Cell.Years node) {
                int year = year(node, at);
                return meaning.cases.inTime(node.from() <= year && year <= node.to(), at);
            }

            @Override
            public Answer<Boolean> visit(Cell.Refused node) {
                throw new IllFormed("not covered is no band");
            }
        });
    }

    /** What stands in a cell as an amount. */
    private final class Content implements Cell.Visitor<Answer<Value>> {

        private final Key name;
        private final At at;

        private Content(Key name, At at) {
            this.name = name;
            this.at = at;
        }

        @Override
        public Answer<Value> visit(Cell.Band node) {
            throw new IllFormed("a band is no amount");
        }

        @Override
        public Answer<Value> visit(Cell.Of node) {
            return meaning.numbers.value(node.value(), at);
        }

        @Override
        public Answer<Value> visit(Cell.YesNo node) {
            return Answer.of(new Value(node.value()));
        }

        @Override
        public Answer<Value> visit(Cell.Years node) {
            throw new IllFormed("years are no amount");
        }

        @Override
        public Answer<Value> visit(Cell.Refused node) {
            return notCovered(name, at);
        }
    }
}
