package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an expression comes to: figures, names and arithmetic, exactly. */
final class Numbers {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Meaning meaning;

    Numbers(Meaning meaning) {
        this.meaning = meaning;
    }

    Answer<Fraction> number(Expression expression, At at) {
        return value(expression, at)
                .map(value -> value.asNumber().orElseThrow(() -> new IllFormed("no number: " + expression)));
    }

    /** What a name comes to as a figure, which it has to be available for. */
    Answer<Value> name(Key name, Optional<LocalDate> on, At at) {
        return raw(name, on, at).then(value -> value.isAvailable() ? Answer.of(value) : missing(name, on, at));
    }

    private Answer<Value> missing(Key name, Optional<LocalDate> on, At at) {
        At.Substitute substitute = at.using().get(meaning.declared.plain(name));
        Optional<Expression.Reference> other = Optional.ofNullable(substitute)
                .flatMap(each -> each.expression().asReference());
        if (other.isPresent()) {
            return asked(
                    other.get(),
                    at.using(substitute.using()),
                    (day, where) -> name(other.get().name().key(), day, where));
        }
        Optional<Declared.Fact> fact = meaning.declared.fact(name);
        return fact.isPresent()
                ? Answer.refused(meaning.given.missing(fact.get(), meaning.given.place(fact.get(), on, at)))
                : Answer.refused(meaning.refusal(Refusal.Kind.MISSING_FACT, name, at));
    }

    /** What a name comes to, a figure that is not available among it. */
    private Answer<Value> raw(Key written, Optional<LocalDate> on, At at) {
        Key name = meaning.declared.plain(written);
        if (at.using().containsKey(name)) {
            At.Substitute substitute = at.using().get(name);
            return raw(substitute.expression(), at.using(substitute.using()));
        } else if (meaning.declared.isDefined(name)) {
            At where = on.map(day -> at.in(Period.day(day))).orElse(at);
            return meaning.cases.definition(name, where);
        } else if (meaning.declared.isChoice(name)) {
            return Answer.of(new Value(name));
        }
        Declared.Fact fact = meaning.declared.fact(name).orElseThrow(() -> new IllFormed("no name: " + name.words()));
        return meaning.given.value(fact, on, at);
    }

    /** As it was given: only a condition about availability may ask so. */
    Answer<Value> raw(Expression expression, At at) {
        return expression.asReference().isPresent()
                ? raw(expression.asReference().get(), at)
                : value(expression, at);
    }

    private Answer<Value> raw(Expression.Reference node, At at) {
        return asked(node, at, (on, where) -> raw(node.name().key(), on, where));
    }

    interface Asked<T> {
        Answer<T> ask(Optional<LocalDate> on, At where);
    }

    /** Goes where a reference sends: into another period, to a day, to other facts. */
    <T> Answer<T> asked(Expression.Reference node, At at, Asked<T> question) {
        Answer<Period> period = node.in().isPresent() ? in(node.in().get(), at) : Answer.of(at.period());
        Map<Key, At.Substitute> using = new HashMap<>(at.using());
        node.using()
                .forEach(each -> using.put(
                        meaning.declared.plain(each.instead().key()), new At.Substitute(each.value(), at.using())));
        return period.then(of -> {
            At where = at.in(of).using(using);
            return node.on().isEmpty()
                    ? question.ask(Optional.empty(), where)
                    : meaning.days.day(node.on().get(), at).then(day -> question.ask(Optional.of(day), where));
        });
    }

    private Answer<Period> in(PeriodExpression period, At at) {
        return meaning.periods.period(period, at);
    }

    Answer<Value> value(Expression expression, At at) {
        return expression.accept(new Expression.Visitor<>() {
            @Override
            public Answer<Value> visit(Expression.Number node) {
                Fraction above = Fraction.of(node.value());
                return of(node.denominator()
                        .map(Fraction::of)
                        .map(above::dividedBy)
                        .orElse(above));
            }

            @Override
            public Answer<Value> visit(Expression.Percent node) {
                return of(Fraction.of(node.value()).dividedBy(HUNDRED));
            }

            @Override
            public Answer<Value> visit(Expression.Money node) {
                return of(Fraction.of(node.value()));
            }

            /** A year is twelve months. */
            @Override
            public Answer<Value> visit(Expression.Counted node) {
                boolean years = node.unit()
                        .filter(Expression.Counted.TimeUnit.YEAR::equals)
                        .isPresent();
                return value(node.number(), at)
                        .map(value -> new Value(
                                years
                                        ? value.asNumber().orElseThrow().times(Fraction.of(12))
                                        : value.asNumber().orElseThrow()));
            }

            @Override
            public Answer<Value> visit(Expression.Reference node) {
                return asked(node, at, (on, where) -> name(node.name().key(), on, where));
            }

            @Override
            public Answer<Value> visit(Expression.Chain node) {
                Answer<Fraction> result = of(node.first());
                for (Expression.Chain.Link link : node.links()) {
                    result = linked(result, link.operator(), of(link.operand()), at);
                }
                return result.map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.Negated node) {
                return of(node.value()).map(number -> new Value(number.negated()));
            }

            @Override
            public Answer<Value> visit(Expression.Of node) {
                return Answer.both(of(node.part()), of(node.whole()), (a, b) -> new Value(a.times(b)));
            }

            @Override
            public Answer<Value> visit(Expression.Per node) {
                Fraction block = node.block()
                        .map(number -> of(number).value().orElseThrow())
                        .orElse(Fraction.ONE);
                Answer<Fraction> number = meaning.sums
                        .counted(node.count(), at)
                        .map(items -> meaning.sums.number(items, at))
                        .orElseGet(() -> of(node.count()));
                return Answer.both(of(node.amount()), number, (amount, count) -> {
                    Fraction blocks = count.dividedBy(block);
                    return new Value(
                            amount.times(node.orPart() ? blocks.ceiling().max(Fraction.ZERO) : blocks));
                });
            }

            @Override
            public Answer<Value> visit(Expression.Extreme node) {
                List<Answer<Fraction>> operands =
                        node.operands().stream().map(operand -> of(operand)).toList();
                return Answer.all(operands)
                        .map(all -> new Value(all.stream()
                                .reduce((a, b) -> node.greater() ? a.max(b) : a.min(b))
                                .orElseThrow()));
            }

            @Override
            public Answer<Value> visit(Expression.FirstKnown node) {
                return meaning.firstKnown.of(node.figures(), at);
            }

            @Override
            public Answer<Value> visit(Expression.Excess node) {
                return Answer.both(
                        of(node.of()),
                        of(node.over()),
                        (a, b) -> new Value(a.minus(b).max(Fraction.ZERO)));
            }

            @Override
            public Answer<Value> visit(Expression.SumOver node) {
                return meaning.sums.over(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.ExtremeOver node) {
                return meaning.sums.over(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.ExtremeOfParts node) {
                return meaning.sums.ofParts(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.NumberOf node) {
                return meaning.sums.number(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.SumOfParts node) {
                return meaning.sums.ofParts(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.SumOfRun node) {
                return meaning.sums.ofRun(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.Between node) {
                return meaning.days.between(node, at).map(Value::new);
            }

            @Override
            public Answer<Value> visit(Expression.DaysOf node) {
                return in(node.period(), at).map(period -> new Value(Fraction.of(period.days())));
            }

            @Override
            public Answer<Value> visit(Expression.Parenthesized node) {
                Body.Value value = node.value();
                return meaning.amounts.value(Key.NONE, value, at);
            }

            @Override
            public Answer<Value> visit(Expression.Day node) {
                return Answer.of(new Value(node.date()));
            }

            private Answer<Value> of(Fraction number) {
                return Answer.of(new Value(number));
            }

            private Answer<Fraction> of(Expression operand) {
                return Numbers.this.number(operand, at);
            }
        });
    }

    private Answer<Fraction> linked(
            Answer<Fraction> left, Expression.Operator operator, Answer<Fraction> right, At at) {
        if (operator == Expression.Operator.DIVIDED && right.is(Fraction.ZERO)) {
            return Answer.refused(meaning.refusal(Refusal.Kind.UNDEFINED_RATIO, Key.NONE, at));
        }
        return Answer.both(left, right, (a, b) -> switch (operator) {
            case PLUS -> a.plus(b);
            case MINUS -> a.minus(b);
            case TIMES -> a.times(b);
            case DIVIDED -> a.dividedBy(b);
        });
    }
}
