package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.MixedAndOr;
import dev.tariffc.compiler.problem.SyntaxProblem.NotACondition;
import dev.tariffc.compiler.problem.SyntaxProblem.UnjoinedLimbs;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Condition.DateRelation;
import dev.tariffc.compiler.syntax.Condition.Relation;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.AlphaLimbContext;
import dev.tariffc.grammar.TariffParser.ComparisonContext;
import dev.tariffc.grammar.TariffParser.ConditionContext;
import dev.tariffc.grammar.TariffParser.DateComparisonContext;
import dev.tariffc.grammar.TariffParser.DateRelationContext;
import dev.tariffc.grammar.TariffParser.DateTestContext;
import dev.tariffc.grammar.TariffParser.EqualComparisonContext;
import dev.tariffc.grammar.TariffParser.InAnyContext;
import dev.tariffc.grammar.TariffParser.JunctionContext;
import dev.tariffc.grammar.TariffParser.NotTestContext;
import dev.tariffc.grammar.TariffParser.RomanLimbContext;
import dev.tariffc.grammar.TariffParser.RomanLimbsContext;
import dev.tariffc.grammar.TariffParser.SizeComparisonContext;
import dev.tariffc.grammar.TariffParser.SumTestContext;
import dev.tariffc.grammar.TariffParser.TestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What holds or does not: tests, limbs, and how they are joined. */
final class ConditionBuilder {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final ExpressionBuilder expressions;

    ConditionBuilder(Leaves leaves, TimeBuilder times, ExpressionBuilder expressions) {
        this.leaves = leaves;
        this.times = times;
        this.expressions = expressions;
    }

    Condition condition(ConditionContext context) {
        if (context.junction() != null) {
            return junction(context.junction());
        } else if (context.romanLimbs() != null) {
            return romanLimbs(context.romanLimbs());
        }
        List<Condition> limbs = new ArrayList<>();
        for (AlphaLimbContext limb : context.alphaLimb()) {
            Condition condition = limb.romanLimbs() == null ? junction(limb.junction()) : romanLimbs(limb.romanLimbs());
            limbs.add(limb(limb.LIMB(), limb, condition));
        }
        return joinLimbs(context, limbs);
    }

    private Condition romanLimbs(RomanLimbsContext context) {
        List<Condition> limbs = new ArrayList<>();
        for (RomanLimbContext limb : context.romanLimb()) {
            limbs.add(limb(limb.ROMAN(), limb, junction(limb.junction())));
        }
        return joinLimbs(context, limbs);
    }

    private static Condition limb(TerminalNode letter, ParserRuleContext context, Condition condition) {
        String text = letter.getText();
        return new Condition.Limb(span(context), text.substring(1, text.length() - 1), condition);
    }

    private Condition joinLimbs(ParserRuleContext context, List<Condition> limbs) {
        List<Token> connectives = connectives(context);
        if (limbs.size() > 1 && connectives.isEmpty()) {
            leaves.report(new UnjoinedLimbs(limbs.get(limbs.size() - 1).span()));
        }
        return join(span(context), limbs, connectives);
    }

    private Condition junction(JunctionContext context) {
        List<Condition> tests = new ArrayList<>();
        context.test().forEach(test -> tests.add(test(test)));
        return join(span(context), tests, connectives(context));
    }

    /** The <em>and</em> and <em>or</em> of this level. */
    private static List<Token> connectives(ParserRuleContext context) {
        List<Token> connectives = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode node
                    && (node.getSymbol().getType() == TariffParser.AND
                            || node.getSymbol().getType() == TariffParser.OR)) {
                connectives.add(node.getSymbol());
            }
        }
        return connectives;
    }

    private Condition join(Span span, List<Condition> conditions, List<Token> connectives) {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        Optional<Token> first = connectives.stream().findFirst();
        Optional<Token> other = connectives.stream()
                .filter(token -> token.getType() != first.orElseThrow().getType())
                .findFirst();
        other.ifPresent(token -> leaves.report(new MixedAndOr(span(token), List.of(span(first.orElseThrow())))));
        boolean or = first.isPresent() && first.get().getType() == TariffParser.OR;
        return or ? new Condition.Or(span, conditions) : new Condition.And(span, conditions);
    }

    private Condition test(TestContext context) {
        if (context instanceof NotTestContext not) {
            Expression.Reference what = expressions.reference(not.reference());
            Condition holds = new Condition.Holds(what.span(), what);
            return inAny(context, new Condition.Not(span(not.NOT()).to(what.span()), holds), not.inAny());
        } else if (context instanceof DateTestContext date) {
            Condition compares = new Condition.ComparesDates(
                    span(date.explicitDate()).to(span(date.date())),
                    times.date(date.explicitDate()),
                    relation(date.dateRelation()),
                    times.date(date.date()));
            return inAny(context, compares, date.inAny());
        }
        SumTestContext sum = (SumTestContext) context;
        Expression left = expressions.sum(sum.sum());
        Condition condition = sum.comparison() == null ? holds(left) : compare(left, sum.comparison());
        return inAny(context, condition, sum.inAny());
    }

    private Condition inAny(TestContext context, Condition condition, InAnyContext inAny) {
        Optional<TerminalNode> ofEach = Optional.ofNullable(inAny).map(InAnyContext::IN_EACH_OF_MONTHS_IN_A_ROW);
        Optional<TerminalNode> row = ofEach.or(() -> Optional.ofNullable(inAny).map(InAnyContext::IN_MONTHS_IN_A_ROW));
        if (row.isPresent()) {
            return new Condition.InARow(
                    span(context),
                    condition,
                    times.number(row.get()),
                    ofEach.isPresent(),
                    Optional.ofNullable(inAny.period()).map(times::period));
        }
        return inAny == null
                ? condition
                : new Condition.InAny(
                        span(context),
                        condition,
                        TimeBuilder.unitOrDay(inAny.unit()),
                        Optional.ofNullable(inAny.period()).map(times::period));
    }

    private Condition holds(Expression what) {
        return new Condition.Holds(what.span(), reference(what));
    }

    /** A name is needed; of anything else it is told, and a name without words taken. */
    private Expression.Reference reference(Expression what) {
        if (what instanceof Expression.Reference reference) {
            return reference;
        }
        leaves.report(new NotACondition(what.span()));
        return Leaves.noReference(what.span());
    }

    private Condition compare(Expression left, ComparisonContext context) {
        Span span = left.span().to(span(context));
        if (context instanceof SizeComparisonContext size) {
            Expression right = expressions.sum(size.sum());
            return new Condition.Compares(span, left, relation(size), right);
        } else if (context instanceof DateComparisonContext date) {
            return new Condition.ComparesDates(span, day(left), relation(date.dateRelation()), times.date(date.date()));
        } else if (context instanceof EqualComparisonContext equal) {
            Expression right = equal.DATE() == null
                    ? expressions.sum(equal.sum())
                    : new Expression.Day(span(equal.DATE()), leaves.date(equal.DATE()));
            return new Condition.Is(span, left, equal.NOT() != null, right);
        }
        return new Condition.Available(span, reference(left), false);
    }

    private DateExpression day(Expression left) {
        Expression.Reference reference = reference(left);
        if (reference.in().isPresent()
                || reference.on().isPresent()
                || !reference.using().isEmpty()) {
            leaves.report(new NotACondition(left.span()));
        }
        return new DateExpression.Named(reference.span(), reference.name());
    }

    private static Relation relation(SizeComparisonContext context) {
        return switch (context.getStart().getType()) {
            case TariffParser.LESS_THAN -> Relation.LESS_THAN;
            case TariffParser.MORE_THAN -> Relation.MORE_THAN;
            case TariffParser.AT_LEAST -> Relation.AT_LEAST;
            case TariffParser.AT_MOST -> Relation.AT_MOST;
            default -> throw new IllegalStateException("no relation: " + context.getText());
        };
    }

    private static DateRelation relation(DateRelationContext context) {
        return switch (context.getStart().getType()) {
            case TariffParser.NO_LATER_THAN -> DateRelation.NO_LATER_THAN;
            case TariffParser.NO_EARLIER_THAN -> DateRelation.NO_EARLIER_THAN;
            case TariffParser.BEFORE -> DateRelation.BEFORE;
            case TariffParser.AFTER -> DateRelation.AFTER;
            default -> throw new IllegalStateException("no relation: " + context.getText());
        };
    }
}
