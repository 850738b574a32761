package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which figures without a sign are all that words say, where they say nothing but figures: {@code 0.8}, {@code 0.5 + 0.1}. */
final class BareFigures implements Body.Visitor<BareFigures.Said>, Expression.Visitor<BareFigures.Said> {

    private final Function<Expression.Reference, Said> names;

    /** @param names what names come to */
    BareFigures(Function<Expression.Reference, Said> names) {
        this.names = names;
    }

    /** A figure without a sign, and the first name that leads to it; none where it stands there itself. */
    record Figure(Span span, Optional<Expression.Reference> name) {}

    /**
     * What words come to.
     *
     * @param bare the figures of those values that are bare figures only
     * @param percentage whether a percentage is among them
     * @param ratio whether anything else is, which has its own measure: facts, fractions, what is counted
     */
    record Said(List<Figure> bare, boolean percentage, boolean ratio) {

        static final Said NOTHING = new Said(List.of(), false, false);
        static final Said PERCENTAGE = new Said(List.of(), true, false);
        static final Said RATIO = new Said(List.of(), false, true);

        /** One or the other. */
        Said or(Said other) {
            List<Figure> both =
                    Stream.concat(bare.stream(), other.bare.stream()).distinct().toList();
            return new Said(both, percentage || other.percentage, ratio || other.ratio);
        }

        /** The same under a name. */
        Said under(Expression.Reference name) {
            List<Figure> named = bare.stream()
                    .map(figure -> new Figure(figure.span(), Optional.of(name)))
                    .toList();
            return new Said(named, percentage, ratio);
        }

        /** What is worked out from these: with a percentage in it, it is no bare figure. */
        Said together() {
            return percentage ? new Said(List.of(), true, ratio) : this;
        }
    }

    private Said any(Stream<Expression> values) {
        return values.map(value -> value.accept(this)).reduce(Said.NOTHING, Said::or);
    }

    // --- bodies --------------------------------------------------------------------------------------------------

    @Override
    public Said visit(Body.Value node) {
        Stream<Expression> values = node.alternatives().stream().flatMap(each -> each.value().stream());
        return any(Stream.concat(values, limits(node.limits())));
    }

    private static Stream<Expression> limits(List<Limit> limits) {
        return limits.stream().flatMap(limit -> limit.accept(new Instead()));
    }

    /** What a limit may make of a value; a cap makes it no more than it is. */
    private record Instead() implements Limit.Visitor<Stream<Expression>> {
        @Override
        public Stream<Expression> visit(Limit.AtLeast node) {
            return Stream.of(node.limit());
        }

        @Override
        public Stream<Expression> visit(Limit.AtMost node) {
            return Stream.empty();
        }

        @Override
        public Stream<Expression> visit(Limit.OrIf node) {
            return Stream.of(node.value());
        }

        @Override
        public Stream<Expression> visit(Limit.Rounded node) {
            return Stream.empty();
        }
    }

    /** Whatever comes after the beginning has its measure. */
    @Override
    public Said visit(Body.Chained node) {
        return node.beginning().accept(this);
    }

    @Override
    public Said visit(Body.Table node) {
        Stream<Expression> cells = node.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.accept(new AmountOfCell()));
        return any(Stream.concat(cells, limits(node.limits())));
    }

    @Override
    public Said visit(Body.Brackets node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Body.ClassOf node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Body.PeriodBody node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Body.DateBody node) {
        return Said.RATIO;
    }

    // --- what computes -------------------------------------------------------------------------------------------

    /** Nothing of something is nothing, and a fraction is a part. */
    @Override
    public Said visit(Expression.Number node) {
        if (node.denominator().isPresent()) {
            return Said.RATIO;
        }
        return node.value().signum() == 0
                ? Said.NOTHING
                : new Said(List.of(new Figure(node.span(), Optional.empty())), false, false);
    }

    @Override
    public Said visit(Expression.Percent node) {
        return Said.PERCENTAGE;
    }

    @Override
    public Said visit(Expression.Reference node) {
        return names.apply(node).under(node);
    }

    @Override
    public Said visit(Expression.Chain node) {
        Stream<Expression> operands = node.links().stream().map(Expression.Chain.Link::operand);
        return any(Stream.concat(Stream.of(node.first()), operands)).together();
    }

    @Override
    public Said visit(Expression.Of node) {
        return any(Stream.of(node.part(), node.whole())).together();
    }

    @Override
    public Said visit(Expression.Negated node) {
        return node.value().accept(this);
    }

    @Override
    public Said visit(Expression.Extreme node) {
        return any(node.operands().stream());
    }

    @Override
    public Said visit(Expression.FirstKnown node) {
        return any(node.figures().stream());
    }

    @Override
    public Said visit(Expression.Excess node) {
        return any(Stream.of(node.of(), node.over())).together();
    }

    @Override
    public Said visit(Expression.Parenthesized node) {
        return visit(node.value());
    }

    @Override
    public Said visit(Expression.Money node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.Counted node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.Per node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.ExtremeOver node) {
        return node.value().accept(this);
    }

    @Override
    public Said visit(Expression.ExtremeOfParts node) {
        return node.value().accept(this);
    }

    @Override
    public Said visit(Expression.SumOver node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.SumOfParts node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.SumOfRun node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.Between node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.DaysOf node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.NumberOf node) {
        return Said.RATIO;
    }

    @Override
    public Said visit(Expression.Day node) {
        return Said.RATIO;
    }
}
