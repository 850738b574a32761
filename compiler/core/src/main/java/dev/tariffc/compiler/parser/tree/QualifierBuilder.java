package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.parser.Reading;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.grammar.TariffParser.AlternativeContext;
import dev.tariffc.grammar.TariffParser.AnyOtherSelectorContext;
import dev.tariffc.grammar.TariffParser.ClassSelectorContext;
import dev.tariffc.grammar.TariffParser.ForAnyOtherContext;
import dev.tariffc.grammar.TariffParser.ForClassContext;
import dev.tariffc.grammar.TariffParser.ForEachContext;
import dev.tariffc.grammar.TariffParser.ForYearsContext;
import dev.tariffc.grammar.TariffParser.FromDateContext;
import dev.tariffc.grammar.TariffParser.FromSelectorContext;
import dev.tariffc.grammar.TariffParser.GuardContext;
import dev.tariffc.grammar.TariffParser.GuardsContext;
import dev.tariffc.grammar.TariffParser.IfSelectorContext;
import dev.tariffc.grammar.TariffParser.QualifierContext;
import dev.tariffc.grammar.TariffParser.ToSelectorContext;
import dev.tariffc.grammar.TariffParser.YearRangeContext;
import dev.tariffc.grammar.TariffParser.YearsContext;
import dev.tariffc.grammar.TariffParser.YearsSelectorContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** For whom and when: before the verb, and after the alternatives of a value. */
final class QualifierBuilder {

    private final Leaves leaves;
    private final ConditionBuilder conditions;
    private final Reading reading = new Reading();

    QualifierBuilder(Leaves leaves, ConditionBuilder conditions) {
        this.leaves = leaves;
        this.conditions = conditions;
    }

    List<Qualifier> qualifiers(List<QualifierContext> contexts) {
        List<Qualifier> qualifiers = new ArrayList<>();
        contexts.forEach(context -> qualifiers.addAll(context.accept(reading)));
        return qualifiers;
    }

    /** When an alternative counts; none where it always does. */
    Optional<Qualifier> selector(AlternativeContext alternative) {
        return alternative.OTHERWISE() == null
                ? Optional.ofNullable(alternative.selector())
                        .map(selector -> selector.accept(reading).get(0))
                : Optional.of(new Qualifier.Otherwise(span(alternative.OTHERWISE())));
    }

    private Qualifier years(ParserRuleContext context, YearsContext years) {
        List<Qualifier.YearRange> ranges = new ArrayList<>();
        for (YearRangeContext range : years.yearRange()) {
            int from = leaves.year(range.YEAR_NUMBER(0));
            int to = range.TO() == null ? from : leaves.year(range.YEAR_NUMBER(1));
            ranges.add(new Qualifier.YearRange(span(range), from, to));
        }
        return new Qualifier.ForYears(span(context), ranges);
    }

    private Qualifier dates(ParserRuleContext context, List<TerminalNode> dates) {
        Optional<LocalDate> to = dates.size() > 1 ? Optional.of(leaves.date(dates.get(1))) : Optional.empty();
        return new Qualifier.Dates(span(context), Optional.of(leaves.date(dates.get(0))), to);
    }

    private Qualifier guard(GuardContext guard) {
        if (guard.IF() != null) {
            return new Qualifier.If(span(guard), conditions.condition(guard.condition()));
        }
        List<String> sections = new ArrayList<>();
        guard.SECTION_NUMBER().forEach(section -> sections.add(Leaves.sectionNumber(section.getText())));
        return new Qualifier.ExceptUnder(span(guard), sections);
    }

    private final class Reading extends TariffParserBaseVisitor<List<Qualifier>> {

        @Override
        public List<Qualifier> visitForYears(ForYearsContext context) {
            return List.of(years(context, context.years()));
        }

        @Override
        public List<Qualifier> visitForAnyOther(ForAnyOtherContext context) {
            return List.of(new Qualifier.ForAnyOther(span(context), leaves.name(context.NAME())));
        }

        @Override
        public List<Qualifier> visitForClass(ForClassContext context) {
            return List.of(new Qualifier.ForClass(span(context), leaves.name(context.NAME())));
        }

        @Override
        public List<Qualifier> visitForEach(ForEachContext context) {
            return List.of(
                    context.unit() == null
                            ? new Qualifier.ForEach(span(context), leaves.name(context.NAME()))
                            : new Qualifier.ForEachPart(span(context), TimeBuilder.unit(context.unit())));
        }

        @Override
        public List<Qualifier> visitFromDate(FromDateContext context) {
            return List.of(dates(context, context.DATE()));
        }

        @Override
        public List<Qualifier> visitGuards(GuardsContext context) {
            return context.guard().stream().map(QualifierBuilder.this::guard).toList();
        }

        @Override
        public List<Qualifier> visitIfSelector(IfSelectorContext context) {
            return List.of(new Qualifier.If(span(context), conditions.condition(context.condition())));
        }

        @Override
        public List<Qualifier> visitYearsSelector(YearsSelectorContext context) {
            return List.of(years(context, context.years()));
        }

        @Override
        public List<Qualifier> visitAnyOtherSelector(AnyOtherSelectorContext context) {
            return List.of(new Qualifier.ForAnyOther(span(context), leaves.name(context.NAME())));
        }

        @Override
        public List<Qualifier> visitClassSelector(ClassSelectorContext context) {
            return List.of(new Qualifier.ForClass(span(context), leaves.name(context.NAME())));
        }

        @Override
        public List<Qualifier> visitFromSelector(FromSelectorContext context) {
            return List.of(dates(context, context.DATE()));
        }

        @Override
        public List<Qualifier> visitToSelector(ToSelectorContext context) {
            return List.of(
                    new Qualifier.Dates(span(context), Optional.empty(), Optional.of(leaves.date(context.DATE()))));
        }
    }
}
