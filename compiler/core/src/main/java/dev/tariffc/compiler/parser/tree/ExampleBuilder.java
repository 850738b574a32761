package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.MisplacedOtherwise;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Counted;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Setting;
import dev.tariffc.grammar.TariffParser.AssumptionContext;
import dev.tariffc.grammar.TariffParser.CountedLiteralContext;
import dev.tariffc.grammar.TariffParser.DateLiteralContext;
import dev.tariffc.grammar.TariffParser.ExampleContext;
import dev.tariffc.grammar.TariffParser.FigureLiteralContext;
import dev.tariffc.grammar.TariffParser.NameLiteralContext;
import dev.tariffc.grammar.TariffParser.NotAvailableLiteralContext;
import dev.tariffc.grammar.TariffParser.OutcomeContext;
import dev.tariffc.grammar.TariffParser.PeriodLiteralContext;
import dev.tariffc.grammar.TariffParser.SettingContext;
import dev.tariffc.grammar.TariffParser.TextLiteralContext;
import dev.tariffc.grammar.TariffParser.WhenContext;
import dev.tariffc.grammar.TariffParser.WhoseContext;
import dev.tariffc.grammar.TariffParser.YesNoLiteralContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Worked examples: what is set, and what has to come out. */
public final class ExampleBuilder {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final ExpressionBuilder expressions;
    private final Literals literals = new Literals();

    ExampleBuilder(Leaves leaves, TimeBuilder times, ExpressionBuilder expressions) {
        this.leaves = leaves;
        this.times = times;
        this.expressions = expressions;
    }

    Sentence.Example example(Span span, ExampleContext context) {
        Optional<LocalDate> knownOn = Optional.empty();
        Optional<Expression.Number> otherwise = Optional.empty();
        List<Setting> settings = new ArrayList<>();
        for (AssumptionContext assumption : context.assumption()) {
            if (assumption.setting() != null) {
                settings.add(setting(assumption.setting()));
            } else if (assumption.DATE() != null) {
                knownOn = Optional.of(leaves.date(assumption.DATE()));
            } else {
                if (otherwise.isPresent()) {
                    leaves.report(new MisplacedOtherwise(span(assumption)));
                }
                otherwise = Optional.of(expressions.number(assumption.number()));
            }
        }
        List<Setting> results = new ArrayList<>();
        context.outcome().forEach(result -> results.add(outcome(result)));
        return new Sentence.Example(span, leaves.quoted(context.QUOTED()), knownOn, settings, otherwise, results);
    }

    private Setting setting(SettingContext context) {
        return setting(span(context), context.whose(), context.literal().accept(literals));
    }

    private Setting outcome(OutcomeContext context) {
        if (context.setting() != null) {
            return setting(context.setting());
        }
        Span span = span(context);
        return setting(span, context.whose(), new Literal.Refused(span, context.NOT_COVERED() != null));
    }

    private Setting setting(Span span, WhoseContext context, Literal value) {
        Optional<Cycle.Unit> unit = Optional.ofNullable(context.unit()).map(TimeBuilder::unit);
        return new Setting(
                span,
                Optional.ofNullable(context.NAME()).map(leaves::name),
                unit,
                Optional.ofNullable(context.QUOTED()).map(leaves::quoted),
                Optional.ofNullable(context.when()).map(this::when),
                unit.isPresent() ? asPeriod(value) : value);
    }

    /** {@code in January 2026}, {@code on October 1, 2026}. */
    private PeriodExpression when(WhenContext context) {
        return context.DATE() != null
                ? new PeriodExpression.HoldingDay(
                        span(context),
                        Cycle.Unit.DAY,
                        new DateExpression.Fixed(span(context.DATE()), leaves.date(context.DATE())))
                : times.period(context.period(), context.explicitPeriod()).orElseThrow();
    }

    /** {@code the year is 2023}, {@code the year is 2003/04}. */
    private Literal asPeriod(Literal value) {
        Optional<WrittenYear> across = value.asFigure()
                .flatMap(figure -> WrittenYear.of(leaves.words(value.span())))
                .filter(WrittenYear::across);
        if (across.isPresent()) {
            int year = leaves.year(value.span(), across.get().year());
            return new Literal.InPeriod(value.span(), new PeriodExpression.YearAcross(value.span(), year));
        }
        return value.asFigure()
                .flatMap(Expression::asNumber)
                .filter(number -> number.value().precision() == 4
                        && number.value().scale() == 0
                        && number.denominator().isEmpty())
                .<Literal>map(number -> new Literal.InPeriod(
                        value.span(),
                        new PeriodExpression.Year(
                                value.span(),
                                leaves.year(value.span(), number.value().intValueExact()))))
                .orElse(value);
    }

    private final class Literals extends TariffParserBaseVisitor<Literal> {

        @Override
        public Literal visitFigureLiteral(FigureLiteralContext context) {
            Expression figure = expressions.figure(context.figure());
            return new Literal.Figure(span(context), signed(figure, span(context), context.MINUS() != null));
        }

        @Override
        public Literal visitCountedLiteral(CountedLiteralContext context) {
            Counted counted = expressions.counted(context.counted());
            return new Literal.Figure(span(context), signed(counted, span(context), context.MINUS() != null));
        }

        @Override
        public Literal visitYesNoLiteral(YesNoLiteralContext context) {
            return new Literal.YesNo(span(context), context.YES() != null);
        }

        @Override
        public Literal visitNotAvailableLiteral(NotAvailableLiteralContext context) {
            return new Literal.NotAvailable(span(context));
        }

        @Override
        public Literal visitDateLiteral(DateLiteralContext context) {
            return new Literal.Day(span(context), leaves.date(context.DATE()));
        }

        @Override
        public Literal visitPeriodLiteral(PeriodLiteralContext context) {
            return new Literal.InPeriod(span(context), times.period(context.explicitPeriod()));
        }

        @Override
        public Literal visitNameLiteral(NameLiteralContext context) {
            return new Literal.Choice(span(context), leaves.name(context.NAME()));
        }

        @Override
        public Literal visitTextLiteral(TextLiteralContext context) {
            return new Literal.Text(span(context), leaves.quoted(context.QUOTED()));
        }
    }

    /** The figure with its sign in it. */
    public static Expression signed(Expression figure, Span span, boolean negative) {
        return negative
                ? figure.negated(span).orElseThrow(() -> new IllegalArgumentException("no figure: " + figure))
                : figure;
    }
}
