package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.DaysAndAmounts;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.DateExpression.Alternative;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.AlternativeContext;
import dev.tariffc.grammar.TariffParser.DateLimitContext;
import dev.tariffc.grammar.TariffParser.DayLimitContext;
import dev.tariffc.grammar.TariffParser.LimitContext;
import dev.tariffc.grammar.TariffParser.ResultContext;
import dev.tariffc.grammar.TariffParser.SumContext;
import dev.tariffc.grammar.TariffParser.ValueContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** A day by its cases, with its limits. */
final class DatesBuilder {

    private static final DayLimits DAY_LIMITS = new DayLimits();

    private final Leaves leaves;
    private final TimeBuilder times;
    private final QualifierBuilder qualifiers;

    DatesBuilder(Leaves leaves, TimeBuilder times, QualifierBuilder qualifiers) {
        this.leaves = leaves;
        this.times = times;
        this.qualifiers = qualifiers;
    }

    /** What makes a value one of days; none where it is one of amounts, or only names say what it is. */
    static Optional<ParserRuleContext> day(ValueContext context) {
        for (AlternativeContext alternative : context.alternative()) {
            if (isDay(alternative.result())) {
                return Optional.of(alternative.result());
            }
        }
        return context.limit().stream()
                .filter(limit -> limit.accept(DAY_LIMITS) != null)
                .map(ParserRuleContext.class::cast)
                .findFirst();
    }

    private static boolean isDay(ResultContext result) {
        return result.explicitDate() != null || result.MONTH_DAY() != null;
    }

    private static final class DayLimits extends TariffParserBaseVisitor<DateLimitContext> {
        @Override
        public DateLimitContext visitDayLimit(DayLimitContext context) {
            return context.dateLimit();
        }
    }

    /** Told, where something in it is no day. */
    DateExpression dates(ValueContext context) {
        List<Alternative> alternatives =
                context.alternative().stream().map(this::alternative).toList();
        List<DateLimitContext> limits = new ArrayList<>();
        for (LimitContext limit : context.limit()) {
            DateLimitContext ofDay = limit.accept(DAY_LIMITS);
            if (ofDay == null) {
                leaves.report(new DaysAndAmounts(span(limit)));
            } else {
                limits.add(ofDay);
            }
        }
        Alternative first = alternatives.get(0);
        Span span = first.span().to(alternatives.get(alternatives.size() - 1).span());
        boolean single = alternatives.size() == 1 && first.selector().isEmpty();
        DateExpression all =
                first.date().filter(date -> single).orElseGet(() -> new DateExpression.Choice(span, alternatives));
        return times.limited(all, limits);
    }

    private Alternative alternative(AlternativeContext context) {
        return new Alternative(span(context), date(context.result()), qualifiers.selector(context));
    }

    private Optional<DateExpression> date(ResultContext result) {
        if (isDay(result)) {
            return Optional.of(times.day(result.explicitDate(), result.MONTH_DAY()));
        }
        return Optional.ofNullable(result.sum()).flatMap(this::named);
    }

    private Optional<DateExpression> named(SumContext sum) {
        boolean alone = sum.getStart().equals(sum.getStop()) && sum.getStart().getType() == TariffParser.NAME;
        if (alone) {
            TerminalNode name = sum.product(0).factor(0).share().simple().NAME();
            return Optional.of(new DateExpression.Named(span(name), leaves.name(name)));
        }
        leaves.report(new DaysAndAmounts(span(sum)));
        return Optional.empty();
    }
}
