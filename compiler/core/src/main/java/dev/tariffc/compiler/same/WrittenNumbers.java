package dev.tariffc.compiler.same;

import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Chain.Link;
import dev.tariffc.runtime.number.Rational;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What is written as a number, as a sum: {@code 1/2 of sales} is {@code 50% of sales}. */
record WrittenNumbers(Written written) implements Expression.Visitor<Sum> {

    private static final Rational PER_CENT = Rational.of(1, 100);

    private static Sum figure(Rational value) {
        return Sum.of(new Sum.Product(Map.of()), value);
    }

    private static Rational rational(BigDecimal figure) {
        return Rational.of(figure);
    }

    private Sum byParts(Record node) {
        return Sum.of(written.byParts(node));
    }

    @Override
    public Sum visit(Expression.Number node) {
        Rational value = rational(node.value());
        return node.denominator().filter(each -> each.signum() == 0).isPresent()
                ? byParts(node)
                : figure(node.denominator()
                        .map(each -> value.dividedBy(rational(each)))
                        .orElse(value));
    }

    @Override
    public Sum visit(Expression.Percent node) {
        return figure(rational(node.value()).times(PER_CENT));
    }

    @Override
    public Sum visit(Expression.Money node) {
        return Sum.of(new Sum.Product(Map.of(node.currency(), 1)), rational(node.value()));
    }

    @Override
    public Sum visit(Expression.Counted node) {
        Object noun = node.noun().<Object>map(written::key).orElse(node.unit());
        return written.number(node.number()).times(Sum.of(new Sum.Product(Map.of(noun, 1)), Rational.ONE));
    }

    @Override
    public Sum visit(Expression.Reference node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.Chain node) {
        Sum sum = written.number(node.first());
        for (Link link : node.links()) {
            Sum operand = written.number(link.operand());
            sum = switch (link.operator()) {
                case PLUS -> sum.plus(operand);
                case MINUS -> sum.minus(operand);
                case TIMES -> sum.times(operand);
                case DIVIDED -> sum.over(operand);
            };
        }
        return sum;
    }

    @Override
    public Sum visit(Expression.Negated node) {
        return figure(Rational.ZERO).minus(written.number(node.value()));
    }

    @Override
    public Sum visit(Expression.Of node) {
        return written.number(node.part()).times(written.number(node.whole()));
    }

    /** A price is another than its figure: what it is for each of is its unit. */
    @Override
    public Sum visit(Expression.Per node) {
        Form each = Form.of(Expression.Per.class, written.of(node.block()), written.of(node.count()), node.orPart());
        return written.number(node.amount()).times(Sum.of(each));
    }

    @Override
    public Sum visit(Expression.Extreme node) {
        return Sum.of(Form.of(
                Expression.Extreme.class,
                node.greater(),
                node.operands().stream().map(written::number).collect(Collectors.toSet())));
    }

    @Override
    public Sum visit(Expression.FirstKnown node) {
        return Sum.of(Form.of(
                Expression.FirstKnown.class,
                node.figures().stream().map(written::number).toList()));
    }

    @Override
    public Sum visit(Expression.Excess node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.ExtremeOver node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.ExtremeOfParts node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.SumOver node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.SumOfParts node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.SumOfRun node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.Between node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.DaysOf node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.NumberOf node) {
        return byParts(node);
    }

    @Override
    public Sum visit(Expression.Parenthesized node) {
        Body.Value value = node.value();
        Body.Alternative first = value.alternatives().get(0);
        boolean single = value.alternatives().size() == 1
                && value.limits().isEmpty()
                && first.selector().isEmpty();
        return single && first.value().isPresent()
                ? written.number(first.value().get())
                : byParts(node);
    }

    @Override
    public Sum visit(Expression.Day node) {
        return byParts(node);
    }
}
