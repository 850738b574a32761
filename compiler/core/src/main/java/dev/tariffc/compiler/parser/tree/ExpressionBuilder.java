package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.parser.words.Figures;
import dev.tariffc.compiler.problem.SyntaxProblem.UnclearSum;
import dev.tariffc.compiler.problem.TextProblem.MalformedFigure;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Chain;
import dev.tariffc.compiler.syntax.Expression.Chain.Link;
import dev.tariffc.compiler.syntax.Expression.Counted;
import dev.tariffc.compiler.syntax.Expression.Operator;
import dev.tariffc.compiler.syntax.Expression.Substitution;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.BlockContext;
import dev.tariffc.grammar.TariffParser.CountedContext;
import dev.tariffc.grammar.TariffParser.DetailContext;
import dev.tariffc.grammar.TariffParser.ExtremeContext;
import dev.tariffc.grammar.TariffParser.ExtremeOfEachContext;
import dev.tariffc.grammar.TariffParser.FactorContext;
import dev.tariffc.grammar.TariffParser.FigureContext;
import dev.tariffc.grammar.TariffParser.NumberContext;
import dev.tariffc.grammar.TariffParser.NumberOfContext;
import dev.tariffc.grammar.TariffParser.PortionContext;
import dev.tariffc.grammar.TariffParser.PortionOfContext;
import dev.tariffc.grammar.TariffParser.ProductContext;
import dev.tariffc.grammar.TariffParser.RateContext;
import dev.tariffc.grammar.TariffParser.ReferenceContext;
import dev.tariffc.grammar.TariffParser.ShareContext;
import dev.tariffc.grammar.TariffParser.SimpleContext;
import dev.tariffc.grammar.TariffParser.SpanBetweenContext;
import dev.tariffc.grammar.TariffParser.SpanOfPeriodContext;
import dev.tariffc.grammar.TariffParser.SubstitutionContext;
import dev.tariffc.grammar.TariffParser.SumBeforeContext;
import dev.tariffc.grammar.TariffParser.SumContext;
import dev.tariffc.grammar.TariffParser.SumForEachContext;
import dev.tariffc.grammar.TariffParser.SumInARowContext;
import dev.tariffc.grammar.TariffParser.ValueContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What computes: figures, references and arithmetic. */
public final class ExpressionBuilder {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final Function<ValueContext, Body.Value> values;
    private final Spans spans = new Spans();
    private final Totals totals = new Totals();

    ExpressionBuilder(Leaves leaves, TimeBuilder times, Function<ValueContext, Body.Value> values) {
        this.leaves = leaves;
        this.times = times;
        this.values = values;
    }

    Expression sum(SumContext context) {
        Expression first = product(context.product(0));
        if (context.product().size() == 1) {
            return first;
        }
        List<Link> links = new ArrayList<>(context.product().size());
        Expression before = first;
        for (int i = 1; i < context.getChildCount(); i += 2) {
            Token operator = operator(context.getChild(i));
            if (before.accept(OpenEnd.VISITOR)) {
                leaves.report(new UnclearSum(span(operator), operator.getText()));
            }
            before = product((ProductContext) context.getChild(i + 1));
            links.add(new Link(operator.getType() == TariffParser.PLUS ? Operator.PLUS : Operator.MINUS, before));
        }
        return new Chain(span(context), first, links);
    }

    private static Token operator(ParseTree child) {
        return ((TerminalNode) child).getSymbol();
    }

    Expression product(ProductContext context) {
        Expression first = factor(context.factor(0));
        if (context.factor().size() == 1) {
            return first;
        }
        List<Link> links = new ArrayList<>(context.factor().size());
        for (int i = 1; i < context.getChildCount(); i += 2) {
            boolean times = operator(context.getChild(i)).getType() == TariffParser.TIMES;
            Expression operand = factor((FactorContext) context.getChild(i + 1));
            links.add(new Link(times ? Operator.TIMES : Operator.DIVIDED, operand));
        }
        return new Chain(span(context), first, links);
    }

    private Expression factor(FactorContext context) {
        return context.MINUS() == null
                ? share(context.share())
                : new Expression.Negated(span(context), factor(context.factor()));
    }

    private Expression per(Expression amount, BlockContext context) {
        Expression count;
        if (context.NAME() != null) {
            TerminalNode name = context.NAME();
            Span span = span(name);
            Optional<PeriodExpression> in = times.period(context.period(), context.explicitPeriod());
            span = in.map(PeriodExpression::span).map(span::to).orElse(span);
            span = context.date() == null ? span : span.to(span(context.date()));
            count = new Expression.Reference(
                    span,
                    leaves.name(name),
                    in,
                    Optional.ofNullable(context.date()).map(times::date),
                    List.of());
        } else {
            Span span = span(context.OPEN()).to(span(context.CLOSE()));
            count = new Expression.Parenthesized(span, values.apply(context.value()));
        }
        return new Expression.Per(
                amount.span().to(span(context)),
                amount,
                Optional.ofNullable(context.number()).map(this::number),
                count,
                context.OR_PART() != null);
    }

    /** <em>of</em> binds tightest: {@code 2% of 5¢ per seat} is {@code (2% of 5¢) per seat}. */
    private Expression share(ShareContext context) {
        List<ShareContext> parts = new ArrayList<>();
        ShareContext last = context;
        while (last.share() != null) {
            parts.add(last);
            last = last.share();
        }
        Expression value = whole(last);
        for (int i = parts.size() - 1; i >= 0; i--) {
            value = part(parts.get(i), value);
        }
        for (BlockContext block : last.block()) {
            value = per(value, block);
        }
        return value;
    }

    private Expression part(ShareContext context, Expression whole) {
        PortionOfContext inWords = context.portionOf();
        Expression part = inWords == null ? simple(context.simple()) : portion(inWords);
        Span span = part.span().to(whole.span());
        return inWords != null && inWords.TWICE() != null
                ? new Chain(span, part, List.of(new Link(Operator.TIMES, whole)))
                : new Expression.Of(span, part, whole);
    }

    private static Expression portion(PortionOfContext context) {
        return switch (context.getStart().getType()) {
            case TariffParser.HALF_OF -> half((TerminalNode) context.getChild(0));
            case TariffParser.THIRD_OF -> fraction(span(context), 1, 3);
            case TariffParser.TWO_THIRDS_OF -> fraction(span(context), 2, 3);
            case TariffParser.QUARTER_OF -> fraction(span(context), 1, 4);
            case TariffParser.THREE_QUARTERS_OF -> fraction(span(context), 3, 4);
            case TariffParser.TWICE -> new Expression.Number(span(context), BigDecimal.valueOf(2), Optional.empty());
            default -> throw new IllegalStateException("no portion: " + context.getText());
        };
    }

    private static Expression fraction(Span span, int numerator, int denominator) {
        return new Expression.Number(span, BigDecimal.valueOf(numerator), Optional.of(BigDecimal.valueOf(denominator)));
    }

    private Expression whole(ShareContext context) {
        if (context.simple() != null) {
            return simple(context.simple());
        } else if (context.detailed() != null) {
            return reference(
                    span(context.detailed()),
                    context.detailed().NAME(),
                    context.detailed().detail());
        } else if (context.counted() != null) {
            return counted(context.counted());
        } else if (context.numberOf() != null) {
            return numberOf(context.numberOf());
        } else if (context.extreme() != null) {
            return extreme(context.extreme());
        } else if (context.firstKnown() != null) {
            return new Expression.FirstKnown(
                    span(context), products(context.firstKnown().product()));
        } else if (context.excess() != null) {
            return new Expression.Excess(
                    span(context),
                    sum(context.excess().sum()),
                    product(context.excess().product()));
        }
        if (context.total() != null) {
            return context.total().accept(totals);
        }
        return context.extremeOfEach() == null ? context.span().accept(spans) : extremeOfEach(context.extremeOfEach());
    }

    private final class Spans extends TariffParserBaseVisitor<Expression> {

        @Override
        public Expression visitSpanBetween(SpanBetweenContext context) {
            Expression.Between.Stretch counted = switch (context.getStart().getType()) {
                case TariffParser.DAYS -> Expression.Between.Stretch.DAYS;
                case TariffParser.WEEK -> Expression.Between.Stretch.WEEKS;
                case TariffParser.WHOLE_WEEKS_FROM -> Expression.Between.Stretch.WHOLE_WEEKS;
                case TariffParser.WEEKS_BEGUN_FROM -> Expression.Between.Stretch.WEEKS_BEGUN;
                case TariffParser.WHOLE_MONTHS_FROM -> Expression.Between.Stretch.WHOLE_MONTHS;
                case TariffParser.MONTHS_BEGUN_FROM -> Expression.Between.Stretch.MONTHS_BEGUN;
                default -> throw new IllegalStateException("no stretch: " + context.getText());
            };
            return new Expression.Between(
                    span(context), counted, times.date(context.date(0)), times.date(context.date(1)));
        }

        @Override
        public Expression visitSpanOfPeriod(SpanOfPeriodContext context) {
            return new Expression.DaysOf(span(context), times.period(context.period()));
        }
    }

    private Expression numberOf(NumberOfContext context) {
        return new Expression.NumberOf(
                span(context), leaves.name(context.NAME()), times.period(context.period(), context.explicitPeriod()));
    }

    private final class Totals extends TariffParserBaseVisitor<Expression> {

        @Override
        public Expression visitSumForEach(SumForEachContext context) {
            Expression summand = sum(context.sum());
            return context.unit() == null
                    ? new Expression.SumOver(span(context), summand, leaves.name(context.NAME()))
                    : new Expression.SumOfParts(
                            span(context),
                            summand,
                            TimeBuilder.unit(context.unit()),
                            Optional.ofNullable(context.period()).map(times::period));
        }

        @Override
        public Expression visitSumBefore(SumBeforeContext context) {
            return new Expression.SumOfRun(
                    span(context),
                    Expression.SumOfRun.Run.BEFORE,
                    plainReference(context.NAME()),
                    times.number(context.FOR_MONTHS_BEFORE()),
                    Optional.ofNullable(context.period()).map(times::period));
        }

        @Override
        public Expression visitSumInARow(SumInARowContext context) {
            return new Expression.SumOfRun(
                    span(context),
                    context.GREATEST_SUM_OF() == null
                            ? Expression.SumOfRun.Run.LEAST
                            : Expression.SumOfRun.Run.GREATEST,
                    plainReference(context.NAME()),
                    times.number(context.FOR_MONTHS_IN_A_ROW()),
                    Optional.of(times.period(context.period())));
        }
    }

    private Expression extremeOfEach(ExtremeOfEachContext context) {
        boolean greatest = context.GREATEST() != null;
        Expression value = sum(context.sum());
        return context.unit() == null
                ? new Expression.ExtremeOver(span(context), greatest, value, leaves.name(context.NAME()))
                : new Expression.ExtremeOfParts(
                        span(context),
                        greatest,
                        value,
                        TimeBuilder.unit(context.unit()),
                        Optional.ofNullable(context.period()).map(times::period));
    }

    private Expression simple(SimpleContext context) {
        if (context.figure() != null) {
            return figure(context.figure());
        } else if (context.NAME() != null) {
            return plainReference(context.NAME());
        }
        return new Expression.Parenthesized(span(context), values.apply(context.value()));
    }

    Expression rate(RateContext context) {
        if (context.figure() != null) {
            return figure(context.figure());
        } else if (context.NAME() != null) {
            return plainReference(context.NAME());
        }
        return new Expression.Parenthesized(span(context), values.apply(context.value()));
    }

    private Expression.Reference plainReference(TerminalNode name) {
        return new Expression.Reference(span(name), leaves.name(name), Optional.empty(), Optional.empty(), List.of());
    }

    Expression.Reference reference(ReferenceContext context) {
        return context.detail() == null
                ? plainReference(context.NAME())
                : reference(span(context), context.NAME(), context.detail());
    }

    private Expression.Reference reference(Span span, TerminalNode name, DetailContext detail) {
        List<Substitution> using = new ArrayList<>();
        if (detail.substitutions() != null) {
            for (SubstitutionContext each : detail.substitutions().substitution()) {
                using.add(new Substitution(span(each), sum(each.sum()), leaves.name(each.NAME())));
            }
        }
        return new Expression.Reference(
                span,
                leaves.name(name),
                times.period(detail.period(), detail.explicitPeriod()),
                Optional.ofNullable(detail.date()).map(times::date),
                using);
    }

    private Expression extreme(ExtremeContext context) {
        return new Expression.Extreme(span(context), context.GREATER_OF() != null, products(context.product()));
    }

    private List<Expression> products(List<ProductContext> contexts) {
        List<Expression> products = new ArrayList<>();
        contexts.forEach(product -> products.add(product(product)));
        return products;
    }

    Counted counted(CountedContext context) {
        Optional<Counted.TimeUnit> unit = Optional.empty();
        if (context.HOUR() != null) {
            unit = Optional.of(Counted.TimeUnit.HOUR);
        } else if (context.timeUnit() != null) {
            unit = Optional.of(
                    switch (TimeBuilder.unit(context.timeUnit())) {
                        case DAY -> Counted.TimeUnit.DAY;
                        case BUSINESS_DAY -> Counted.TimeUnit.BUSINESS_DAY;
                        case WEEK -> Counted.TimeUnit.WEEK;
                        case MONTH -> Counted.TimeUnit.MONTH;
                        case YEAR -> Counted.TimeUnit.YEAR;
                    });
        }
        return new Counted(
                span(context),
                number(context.number()),
                Optional.ofNullable(context.NAME()).map(leaves::name),
                unit);
    }

    Expression.Number number(NumberContext context) {
        return new Expression.Number(span(context), value(context.getText()), Optional.empty());
    }

    Expression portion(PortionContext context) {
        return context.PERCENT() == null
                ? fraction(span(context), context.getText())
                : new Expression.Percent(span(context), value(context.getText()));
    }

    /** {@code half of}. */
    static Expression half(TerminalNode written) {
        return fraction(span(written), 1, 2);
    }

    Expression figure(FigureContext context) {
        Span span = span(context);
        String text = context.getText();
        if (context.PERCENT() != null) {
            return new Expression.Percent(span, value(text));
        } else if (context.MONEY() != null) {
            return money(span, text);
        } else if (context.FRACTION() != null) {
            return fraction(span, text);
        }
        return new Expression.Number(span, value(text), Optional.empty());
    }

    /** The sign tells the currency, but for the dollar and the cent. */
    public static Expression.Money money(Span span, String text, Figures figures) {
        BigDecimal value = figures.value(text);
        if (text.indexOf('€') >= 0) {
            return new Expression.Money(span, value, Optional.of("EUR"));
        } else if (text.indexOf('£') >= 0) {
            return new Expression.Money(span, value, Optional.of("GBP"));
        }
        return new Expression.Money(span, text.indexOf('$') >= 0 ? value : value.movePointLeft(2), Optional.empty());
    }

    private Expression money(Span span, String text) {
        return money(span, text, leaves.speech().figures());
    }

    private Expression fraction(Span span, String text) {
        int slash = text.indexOf('/');
        BigDecimal numerator = value(text.substring(0, slash));
        BigDecimal denominator = value(text.substring(slash + 1));
        if (denominator.signum() == 0) {
            leaves.report(new MalformedFigure(span, text, Optional.empty()));
            return new Expression.Number(span, numerator, Optional.empty());
        }
        return new Expression.Number(span, numerator, Optional.of(denominator));
    }

    private BigDecimal value(String text) {
        return leaves.speech().figures().value(text);
    }
}
