package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.DaysAndAmounts;
import dev.tariffc.compiler.problem.SyntaxProblem.MisplacedOtherwise;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Body.Alternative;
import dev.tariffc.compiler.syntax.Body.Bracket;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.AlternativeContext;
import dev.tariffc.grammar.TariffParser.AtLeastLimitContext;
import dev.tariffc.grammar.TariffParser.AtMostLimitContext;
import dev.tariffc.grammar.TariffParser.BeginningContext;
import dev.tariffc.grammar.TariffParser.BodyContext;
import dev.tariffc.grammar.TariffParser.BracketContext;
import dev.tariffc.grammar.TariffParser.BracketsBodyContext;
import dev.tariffc.grammar.TariffParser.ClassBodyContext;
import dev.tariffc.grammar.TariffParser.LimitContext;
import dev.tariffc.grammar.TariffParser.OrIfLimitContext;
import dev.tariffc.grammar.TariffParser.PeriodBodyContext;
import dev.tariffc.grammar.TariffParser.ResultContext;
import dev.tariffc.grammar.TariffParser.RoundedLimitContext;
import dev.tariffc.grammar.TariffParser.RoundingContext;
import dev.tariffc.grammar.TariffParser.TableBodyContext;
import dev.tariffc.grammar.TariffParser.ValueBodyContext;
import dev.tariffc.grammar.TariffParser.ValueContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What a definition says: a value, brackets, a table, a class, a period or a date. */
final class DefinitionBuilder {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final ExpressionBuilder expressions;
    private final ConditionBuilder conditions;
    private final QualifierBuilder qualifiers;
    private final Bodies bodies = new Bodies();
    private final Limits limits = new Limits();
    private final TableBuilder tables;
    private final DatesBuilder dates;

    DefinitionBuilder(
            Leaves leaves,
            TimeBuilder times,
            ExpressionBuilder expressions,
            ConditionBuilder conditions,
            QualifierBuilder qualifiers) {
        this.leaves = leaves;
        this.times = times;
        this.expressions = expressions;
        this.conditions = conditions;
        this.qualifiers = qualifiers;
        this.tables = new TableBuilder(leaves, expressions);
        this.dates = new DatesBuilder(leaves, times, qualifiers);
    }

    Body body(BodyContext context) {
        return context.accept(bodies);
    }

    Body.Value value(ValueContext context) {
        List<Alternative> alternatives = new ArrayList<>();
        context.alternative().forEach(alternative -> alternatives.add(alternative(alternative)));
        DatesBuilder.day(context).ifPresent(day -> leaves.report(new DaysAndAmounts(span(day))));
        checkOtherwise(context);
        return new Body.Value(span(context), alternatives, limits(context.limit()));
    }

    /** What stands for everything that is left is the last of several. */
    private void checkOtherwise(ValueContext context) {
        List<AlternativeContext> contexts = context.alternative();
        int last = contexts.size() - 1;
        for (int i = 0; i <= last; i++) {
            TerminalNode otherwise = contexts.get(i).OTHERWISE();
            if (otherwise != null && (i < last || last == 0)) {
                leaves.report(new MisplacedOtherwise(span(otherwise)));
            }
        }
    }

    private Alternative alternative(AlternativeContext context) {
        ResultContext result = context.result();
        Optional<Expression> value = Optional.ofNullable(result.sum()).map(this::sum);
        return new Alternative(span(context), value, qualifiers.selector(context));
    }

    private Expression sum(TariffParser.SumContext context) {
        return expressions.sum(context);
    }

    private List<Limit> limits(List<LimitContext> contexts) {
        List<Limit> all = new ArrayList<>();
        contexts.forEach(context -> Optional.ofNullable(context.accept(limits)).ifPresent(all::add));
        return all;
    }

    Limit.Rounded rounded(RoundingContext context) {
        Limit.Rounded.Mode mode = switch (context.getStart().getType()) {
            case TariffParser.ROUNDED_HALF_UP -> Limit.Rounded.Mode.HALF_UP;
            case TariffParser.ROUNDED_HALF_EVEN -> Limit.Rounded.Mode.HALF_EVEN;
            case TariffParser.ROUNDED_HALF_DOWN -> Limit.Rounded.Mode.HALF_DOWN;
            case TariffParser.ROUNDED_UP -> Limit.Rounded.Mode.UP;
            case TariffParser.ROUNDED_DOWN -> Limit.Rounded.Mode.DOWN;
            default -> throw new IllegalStateException("no rounding: " + context.getText());
        };
        return new Limit.Rounded(span(context), mode, sum(context.sum()));
    }

    private final class Bodies extends TariffParserBaseVisitor<Body> {

        @Override
        public Body visitValueBody(ValueBodyContext context) {
            if (context.BEGINNING_WITH() == null
                    && DatesBuilder.day(context.value()).isPresent()) {
                checkOtherwise(context.value());
                return new Body.DateBody(span(context), dates.dates(context.value()));
            }
            return context.BEGINNING_WITH() == null ? value(context.value()) : chained(context);
        }

        private Body chained(ValueBodyContext context) {
            return new Body.Chained(
                    span(context),
                    value(context.value()),
                    expressions.figure(context.figure()),
                    beginning(context.beginning()));
        }

        private Body.Beginning beginning(BeginningContext context) {
            return context.MONTH_YEAR() == null
                    ? new Body.Beginning(
                            span(context), Optional.of(tables.year(context)), Optional.empty(), Optional.empty())
                    : new Body.Beginning(
                            span(context),
                            Optional.empty(),
                            Optional.of(
                                    new PeriodExpression.Month(span(context), leaves.yearMonth(context.MONTH_YEAR()))),
                            unit(context));
        }

        private static Optional<Cycle.Unit> unit(BeginningContext context) {
            return context.QUARTER() != null
                    ? Optional.of(Cycle.Unit.QUARTER)
                    : Optional.of(Cycle.Unit.HALF_YEAR).filter(half -> context.HALF_YEAR() != null);
        }

        @Override
        public Body visitPeriodBody(PeriodBodyContext context) {
            return new Body.PeriodBody(span(context), times.period(context.explicitPeriod()));
        }

        @Override
        public Body visitClassBody(ClassBodyContext context) {
            return new Body.ClassOf(
                    span(context), leaves.name(context.NAME()), conditions.condition(context.condition()));
        }

        @Override
        public Body visitBracketsBody(BracketsBodyContext context) {
            List<Bracket> brackets = new ArrayList<>();
            context.bracket().forEach(bracket -> brackets.add(bracket(bracket)));
            return new Body.Brackets(
                    span(context),
                    sum(context.sum()),
                    Optional.ofNullable(context.period()).map(times::period),
                    brackets,
                    limits(context.limit()));
        }

        private Bracket bracket(BracketContext context) {
            Expression rate = expressions.rate(context.rate());
            if (context.REST() != null) {
                return new Bracket(span(context), rate, Bracket.Place.REST, Optional.empty());
            }
            Bracket.Place place = context.FIRST() == null ? Bracket.Place.NEXT : Bracket.Place.FIRST;
            return new Bracket(span(context), rate, place, Optional.of(sum(context.sum())));
        }

        @Override
        public Body visitTableBody(TableBodyContext context) {
            return tables.table(context, limits(context.limit()));
        }
    }

    private final class Limits extends TariffParserBaseVisitor<Limit> {

        @Override
        public Limit visitAtLeastLimit(AtLeastLimitContext context) {
            return new Limit.AtLeast(span(context.AT_LEAST()).to(span(context.sum())), sum(context.sum()));
        }

        @Override
        public Limit visitAtMostLimit(AtMostLimitContext context) {
            return new Limit.AtMost(span(context.AT_MOST()).to(span(context.sum())), sum(context.sum()));
        }

        @Override
        public Limit visitOrIfLimit(OrIfLimitContext context) {
            return new Limit.OrIf(
                    span(context.OR()).to(span(context.condition())),
                    sum(context.sum()),
                    conditions.condition(context.condition()));
        }

        @Override
        public Limit visitRoundedLimit(RoundedLimitContext context) {
            return rounded(context.rounding());
        }
    }
}
