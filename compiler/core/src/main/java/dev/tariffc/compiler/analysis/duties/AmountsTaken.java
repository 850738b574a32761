package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.rules.AmountOfCell;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Chain.Link;
import dev.tariffc.compiler.syntax.Expression.Operator;
import dev.tariffc.compiler.syntax.Limit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of which words take the whole as an amount: not those in conditions, in rates and in the limits of brackets, and
 * not those of which a part or a mean is taken.
 *
 * @param each of what a sum takes it for each; none outside of such sums
 */
record AmountsTaken(PartsTaken parts, Optional<Cycle.Unit> each)
        implements Body.Visitor<Stream<AmountsTaken.Taken>>,
                Expression.Visitor<Stream<AmountsTaken.Taken>>,
                Limit.Visitor<Stream<AmountsTaken.Taken>> {

    /** A name that is taken so; {@code each} is what a sum takes it for each of. */
    record Taken(Expression.Reference name, Optional<Cycle.Unit> each) {}

    /** Outside of sums. */
    AmountsTaken(PartsTaken parts) {
        this(parts, Optional.empty());
    }

    private Stream<Taken> all(List<Expression> amounts) {
        return amounts.stream().flatMap(amount -> amount.accept(this));
    }

    // --- bodies and limits ---------------------------------------------------------------------------------------

    @Override
    public Stream<Taken> visit(Body.Value node) {
        return Stream.concat(
                node.alternatives().stream()
                        .flatMap(each -> each.value().stream())
                        .flatMap(value -> value.accept(this)),
                limits(node.limits()));
    }

    private Stream<Taken> limits(List<Limit> limits) {
        return limits.stream().flatMap(limit -> limit.accept(this));
    }

    @Override
    public Stream<Taken> visit(Body.Chained node) {
        return visit(node.value());
    }

    @Override
    public Stream<Taken> visit(Body.Brackets node) {
        return Stream.concat(node.base().accept(this), limits(node.limits()));
    }

    @Override
    public Stream<Taken> visit(Body.Table node) {
        return Stream.concat(
                node.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.accept(new AmountOfCell()))
                        .flatMap(amount -> amount.accept(this)),
                limits(node.limits()));
    }

    @Override
    public Stream<Taken> visit(Body.ClassOf node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Body.PeriodBody node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Body.DateBody node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Limit.AtLeast node) {
        return node.limit().accept(this);
    }

    @Override
    public Stream<Taken> visit(Limit.AtMost node) {
        return node.limit().accept(this);
    }

    @Override
    public Stream<Taken> visit(Limit.OrIf node) {
        return node.value().accept(this);
    }

    @Override
    public Stream<Taken> visit(Limit.Rounded node) {
        return Stream.empty();
    }

    // --- what computes -------------------------------------------------------------------------------------------

    @Override
    public Stream<Taken> visit(Expression.Reference node) {
        return Stream.of(new Taken(node, each));
    }

    @Override
    public Stream<Taken> visit(Expression.Chain node) {
        List<Link> links = node.links();
        if (parts.takesPart(node) || isRemainder(links)) {
            return Stream.empty();
        }
        return Stream.concat(
                isDividend(links, 0) ? Stream.empty() : node.first().accept(this),
                IntStream.range(0, links.size())
                        .filter(i -> links.get(i).operator() != Operator.DIVIDED && !isDividend(links, i + 1))
                        .mapToObj(links::get)
                        .flatMap(link -> link.operand().accept(this)));
    }

    /** What is left when parts have been paid: {@code the fee - 3 × the instalments}. */
    private boolean isRemainder(List<Link> links) {
        return links.stream().anyMatch(link -> link.operator() == Operator.MINUS && parts.isSomeOf(link.operand()));
    }

    /** Whether what stands before a link is divided by it: a ratio or a mean is not the whole. */
    private static boolean isDividend(List<Link> links, int next) {
        return next < links.size() && links.get(next).operator() == Operator.DIVIDED;
    }

    @Override
    public Stream<Taken> visit(Expression.Negated node) {
        return node.value().accept(this);
    }

    /** A rate may rest on any period. */
    @Override
    public Stream<Taken> visit(Expression.Of node) {
        return parts.isPart(node.part()) ? Stream.empty() : node.whole().accept(this);
    }

    /** A price that only has a name is one for whatever is counted. */
    @Override
    public Stream<Taken> visit(Expression.Per node) {
        Stream<Taken> price = node.amount().asReference().isPresent()
                ? Stream.empty()
                : node.amount().accept(this);
        return Stream.concat(price, node.count().accept(this));
    }

    @Override
    public Stream<Taken> visit(Expression.Extreme node) {
        return all(node.operands());
    }

    @Override
    public Stream<Taken> visit(Expression.FirstKnown node) {
        return all(node.figures());
    }

    @Override
    public Stream<Taken> visit(Expression.Excess node) {
        return node.of().accept(this);
    }

    @Override
    public Stream<Taken> visit(Expression.ExtremeOver node) {
        return node.value().accept(this);
    }

    @Override
    public Stream<Taken> visit(Expression.ExtremeOfParts node) {
        return node.value().accept(new AmountsTaken(parts, Optional.of(node.unit())));
    }

    @Override
    public Stream<Taken> visit(Expression.SumOver node) {
        return node.summand().accept(this);
    }

    @Override
    public Stream<Taken> visit(Expression.SumOfParts node) {
        return node.summand().accept(new AmountsTaken(parts, Optional.of(node.unit())));
    }

    @Override
    public Stream<Taken> visit(Expression.Parenthesized node) {
        return visit(node.value());
    }

    @Override
    public Stream<Taken> visit(Expression.Number node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.Percent node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.Money node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.Counted node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.SumOfRun node) {
        return Stream.of(new Taken(node.summand(), Optional.of(Cycle.Unit.MONTH)));
    }

    @Override
    public Stream<Taken> visit(Expression.Between node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.DaysOf node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.NumberOf node) {
        return Stream.empty();
    }

    @Override
    public Stream<Taken> visit(Expression.Day node) {
        return Stream.empty();
    }
}
