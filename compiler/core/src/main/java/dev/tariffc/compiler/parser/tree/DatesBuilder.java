package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.MisplacedOtherwise;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.DateExpression.Alternative;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.grammar.TariffParser.DatedAlternativeContext;
import dev.tariffc.grammar.TariffParser.DatesContext;
import dev.tariffc.grammar.TariffParser.OpenAlternativeContext;
import dev.tariffc.grammar.TariffParser.OpenDateContext;
import dev.tariffc.grammar.TariffParser.SelectorContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** A day by its cases, with its limits. */
final class DatesBuilder {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final QualifierBuilder qualifiers;

    DatesBuilder(Leaves leaves, TimeBuilder times, QualifierBuilder qualifiers) {
        this.leaves = leaves;
        this.times = times;
        this.qualifiers = qualifiers;
    }

    DateExpression dates(DatesContext context) {
        List<ParserRuleContext> cases = context.getRuleContexts(ParserRuleContext.class).stream()
                .limit((long) context.datedAlternative().size()
                        + context.openAlternative().size())
                .toList();
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            TerminalNode otherwise = cases.get(i).accept(new Otherwise());
            if (otherwise != null && (i < cases.size() - 1 || i == 0)) {
                leaves.report(new MisplacedOtherwise(span(otherwise)));
            }
            alternatives.add(cases.get(i).accept(new Cases()));
        }
        Alternative first = alternatives.get(0);
        Span span = first.span().to(alternatives.get(alternatives.size() - 1).span());
        boolean single = alternatives.size() == 1 && first.selector().isEmpty();
        DateExpression all =
                first.date().filter(date -> single).orElseGet(() -> new DateExpression.Choice(span, alternatives));
        return times.limited(all, context.dateLimit());
    }

    private static final class Otherwise extends TariffParserBaseVisitor<TerminalNode> {

        @Override
        public TerminalNode visitDatedAlternative(DatedAlternativeContext context) {
            return context.OTHERWISE();
        }

        @Override
        public TerminalNode visitOpenAlternative(OpenAlternativeContext context) {
            return context.OTHERWISE();
        }
    }

    private final class Cases extends TariffParserBaseVisitor<Alternative> {

        @Override
        public Alternative visitDatedAlternative(DatedAlternativeContext context) {
            Optional<DateExpression> date = context.openDate() == null
                    ? Optional.of(times.day(context.explicitDate(), context.MONTH_DAY()))
                    : named(context.openDate());
            return new Alternative(span(context), date, selector(context.OTHERWISE(), context.selector()));
        }

        @Override
        public Alternative visitOpenAlternative(OpenAlternativeContext context) {
            return new Alternative(
                    span(context), named(context.openDate()), selector(context.OTHERWISE(), context.selector()));
        }

        private Optional<DateExpression> named(OpenDateContext context) {
            return Optional.ofNullable(context.NAME())
                    .map(name -> new DateExpression.Named(span(name), leaves.name(name)));
        }

        private Optional<Qualifier> selector(TerminalNode otherwise, SelectorContext selector) {
            return otherwise == null
                    ? qualifiers.selector(selector)
                    : Optional.of(new Qualifier.Otherwise(span(otherwise)));
        }
    }
}
