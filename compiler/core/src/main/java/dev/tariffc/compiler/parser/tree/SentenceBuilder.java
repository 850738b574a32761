package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.FactDeclaration.Bound;
import dev.tariffc.compiler.syntax.FactDeclaration.Kind;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.AboutContext;
import dev.tariffc.grammar.TariffParser.AddUpContext;
import dev.tariffc.grammar.TariffParser.AdjustedContext;
import dev.tariffc.grammar.TariffParser.AdjustmentContext;
import dev.tariffc.grammar.TariffParser.AlwaysContext;
import dev.tariffc.grammar.TariffParser.BoundContext;
import dev.tariffc.grammar.TariffParser.BusinessDaysContext;
import dev.tariffc.grammar.TariffParser.DateOrYearContext;
import dev.tariffc.grammar.TariffParser.DebtContext;
import dev.tariffc.grammar.TariffParser.DueDayContext;
import dev.tariffc.grammar.TariffParser.DueInSharesContext;
import dev.tariffc.grammar.TariffParser.ExampleContext;
import dev.tariffc.grammar.TariffParser.FactContext;
import dev.tariffc.grammar.TariffParser.GivenContext;
import dev.tariffc.grammar.TariffParser.HolidayRollContext;
import dev.tariffc.grammar.TariffParser.InForceContext;
import dev.tariffc.grammar.TariffParser.InterestNotDueContext;
import dev.tariffc.grammar.TariffParser.KindContext;
import dev.tariffc.grammar.TariffParser.PartlyInForceContext;
import dev.tariffc.grammar.TariffParser.PaymentOrderContext;
import dev.tariffc.grammar.TariffParser.PublicationContext;
import dev.tariffc.grammar.TariffParser.RateDayContext;
import dev.tariffc.grammar.TariffParser.SeveralBearInterestContext;
import dev.tariffc.grammar.TariffParser.StretchInForceContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import dev.tariffc.runtime.account.PaymentError.Finder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences, from their parse trees. */
final class SentenceBuilder extends TariffParserBaseVisitor<Sentence> {

    private final Builders builders;
    private final Leaves leaves;
    private final Span span;

    /** @param span of the whole sentence, with its stop */
    SentenceBuilder(Builders builders, Span span) {
        this.builders = builders;
        this.leaves = builders.leaves();
        this.span = span;
    }

    @Override
    public Sentence visitAbout(AboutContext context) {
        return context.predicate().accept(new PredicateBuilder(builders, span, context));
    }

    @Override
    public Sentence visitPublication(PublicationContext context) {
        Sentence.Publication.Kind kind = switch (context.getStart().getType()) {
            case TariffParser.PROPOSED -> Sentence.Publication.Kind.PROPOSED;
            case TariffParser.CERTIFIED -> Sentence.Publication.Kind.CERTIFIED;
            case TariffParser.CORRECTED -> Sentence.Publication.Kind.CORRECTED;
            default -> Sentence.Publication.Kind.PUBLISHED;
        };
        return new Sentence.Publication(span, kind, leaves.date(context.DATE()), leaves.quoted(context.QUOTED()));
    }

    @Override
    public Sentence visitInForce(InForceContext context) {
        List<Sentence.InForce.Stretch> stretches = new ArrayList<>();
        for (StretchInForceContext stretch : context.stretchInForce()) {
            LocalDate from = edge(stretch.dateOrYear(0), true);
            Optional<LocalDate> to =
                    stretch.TO() == null ? Optional.empty() : Optional.of(edge(stretch.dateOrYear(1), false));
            stretches.add(new Sentence.InForce.Stretch(span(stretch), from, to));
        }
        return new Sentence.InForce(span, stretches);
    }

    /** The day; of a year the first, or the last. */
    private LocalDate edge(DateOrYearContext context, boolean first) {
        if (context.DATE() != null) {
            return leaves.date(context.DATE());
        }
        int year = leaves.year(context.YEAR_NUMBER());
        return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }

    @Override
    public Sentence visitGiven(GivenContext context) {
        Optional<Name> item = context.FOR_EACH() == null ? Optional.empty() : Optional.of(leaves.tied(context.tied()));
        Optional<Name> of = context.OF() == null ? Optional.empty() : Optional.of(leaves.name(context.NAME()));
        List<FactDeclaration> facts = new ArrayList<>();
        context.fact().forEach(fact -> facts.add(fact(fact)));
        return new Sentence.Given(
                span, item, of, Optional.ofNullable(context.cycle()).map(builders.times()::cycle), facts);
    }

    private FactDeclaration fact(FactContext context) {
        List<Bound> bounds = new ArrayList<>();
        context.bound().forEach(bound -> bounds.add(bound(bound)));
        return new FactDeclaration(
                span(context),
                leaves.declaredName(context.declaredName(), context.equivalent()),
                kind(context.kind()),
                bounds);
    }

    private Kind kind(KindContext context) {
        Span of = span(context);
        return switch (context.getStart().getType()) {
            case TariffParser.MONEY_KIND -> new Kind.Money(of);
            case TariffParser.NUMBER_KIND -> new Kind.Number(of, Optional.empty());
            case TariffParser.NUMBER_OF -> new Kind.Number(of, Optional.of(leaves.tied(context.tied(0))));
            case TariffParser.PERCENTAGE_KIND -> new Kind.Percentage(of);
            case TariffParser.HOUR -> new Kind.Hours(of);
            case TariffParser.DAY, TariffParser.DAYS -> new Kind.Days(of);
            case TariffParser.MONTH -> new Kind.Months(of);
            case TariffParser.DATE_KIND -> new Kind.Date(of);
            case TariffParser.TEXT_KIND -> new Kind.Text(of);
            case TariffParser.YES_OR_NO -> new Kind.YesNo(of);
            case TariffParser.ONE_OF ->
                new Kind.OneOf(of, context.tied().stream().map(leaves::tied).toList());
            default -> throw new IllegalStateException("no kind: " + context.getText());
        };
    }

    private Bound bound(BoundContext context) {
        Span of = span(context);
        if (context.MAY_BE_NEGATIVE() != null) {
            return new Bound.MayBeNegative(of);
        }
        Expression limit = builders.expressions().sum(context.sum());
        if (context.AT_LEAST() != null) {
            return new Bound.AtLeast(of, limit);
        }
        return context.AT_MOST() == null ? new Bound.Step(of, limit) : new Bound.AtMost(of, limit);
    }

    @Override
    public Sentence visitAddUp(AddUpContext context) {
        List<Name> names = leaves.names(context.NAME());
        int last = names.size() - 1;
        Sentence.AddUp.LastCent lastCent = Sentence.AddUp.LastCent.LARGEST_REMAINDER;
        if (context.TO_FIRST_NAMED() != null) {
            lastCent = Sentence.AddUp.LastCent.FIRST_NAMED;
        } else if (context.TO_LAST_NAMED() != null) {
            lastCent = Sentence.AddUp.LastCent.LAST_NAMED;
        }
        return new Sentence.AddUp(span, names.subList(0, last), names.get(last), lastCent);
    }

    @Override
    public Sentence visitDueInShares(DueInSharesContext context) {
        List<Expression> parts = new ArrayList<>();
        if (context.HALF_OF() != null) {
            parts.add(ExpressionBuilder.half(context.HALF_OF()));
        }
        context.portion().forEach(portion -> parts.add(builders.expressions().portion(portion)));
        List<Sentence.DueInShares.Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            DueDayContext day = context.dueDay(i);
            shares.add(new Sentence.DueInShares.Share(
                    parts.get(i).span().to(span(day)),
                    parts.get(i),
                    builders.times().day(day.dayOrDate())));
        }
        return new Sentence.DueInShares(
                span,
                leaves.name(context.NAME()),
                shares,
                builders.times().day(context.dueDay(parts.size()).dayOrDate()));
    }

    @Override
    public Sentence visitSeveralBearInterest(SeveralBearInterestContext context) {
        return builders.interest().interest(span, leaves.names(context.NAME()), context.interest());
    }

    @Override
    public Sentence visitInterestNotDue(InterestNotDueContext context) {
        return new Sentence.InterestNotDue(
                span, builders.expressions().figure(context.figure()), context.OR_LESS_IS_NOT_DUE() != null);
    }

    @Override
    public Sentence visitAdjusted(AdjustedContext context) {
        Optional<Finder> finder = context.ANY_OTHER_ERROR() != null
                ? Optional.empty()
                : Optional.of(context.ERROR_FOUND_BY_PAYER() != null ? Finder.PAYER : Finder.COLLECTIVE);
        boolean either = context.THAT_REDUCES() == null && context.THAT_INCREASES() == null;
        AdjustmentContext adjustment = context.adjustment();
        return new Sentence.Adjusted(
                span,
                finder,
                either ? Optional.empty() : Optional.of(context.THAT_REDUCES() != null),
                adjustment.IS_ADJUSTED() != null,
                adjustment.count() == null ? Optional.empty() : Optional.of(limit(adjustment)));
    }

    private Sentence.Adjusted.Limit limit(AdjustmentContext context) {
        boolean notified = context.IF_NOTIFIED() != null;
        if (context.YEAR() != null) {
            return limit(context, notified, DateExpression.Unit.YEAR, ChronoUnit.YEARS);
        }
        return context.MONTH() != null
                ? limit(context, notified, DateExpression.Unit.MONTH, ChronoUnit.MONTHS)
                : limit(context, notified, DateExpression.Unit.DAY, ChronoUnit.DAYS);
    }

    private Sentence.Adjusted.Limit limit(
            AdjustmentContext context, boolean notified, DateExpression.Unit written, ChronoUnit unit) {
        return new Sentence.Adjusted.Limit(
                span(context.count()), notified, leaves.count(context.count(), written), unit);
    }

    @Override
    public Sentence visitBusinessDays(BusinessDaysContext context) {
        return new Sentence.BusinessDays(span, leaves.tied(context.tied()));
    }

    @Override
    public Sentence visitHolidayRoll(HolidayRollContext context) {
        return new Sentence.HolidayRoll(span, context.HOLIDAY_TO_NEXT() != null);
    }

    @Override
    public Sentence visitRateDay(RateDayContext context) {
        Sentence.RateDay.Day day = Sentence.RateDay.Day.FIRST;
        if (context.RATES_SHARED_BY_DAYS() != null) {
            day = Sentence.RateDay.Day.SHARED;
        } else if (context.LAST_DAY_OF() != null) {
            day = Sentence.RateDay.Day.LAST;
        }
        return new Sentence.RateDay(span, day);
    }

    @Override
    public Sentence visitPartlyInForce(PartlyInForceContext context) {
        Sentence.PartlyPaid.Part paid = Sentence.PartlyPaid.Part.NOTHING;
        if (context.PARTLY_IN_PROPORTION() != null) {
            paid = Sentence.PartlyPaid.Part.OF_DAYS;
        } else if (context.PARTLY_IN_FULL() != null) {
            paid = Sentence.PartlyPaid.Part.WHOLE;
        }
        return new Sentence.PartlyPaid(span, paid);
    }

    @Override
    public Sentence visitPaymentOrder(PaymentOrderContext context) {
        List<Sentence.PaymentOrder.Debt> order = new ArrayList<>();
        for (DebtContext debt : context.debt()) {
            order.add(
                    debt.INTEREST() == null
                            ? Sentence.PaymentOrder.Debt.OLDEST_ROYALTY
                            : Sentence.PaymentOrder.Debt.INTEREST);
        }
        return new Sentence.PaymentOrder(span, order);
    }

    @Override
    public Sentence visitExample(ExampleContext context) {
        return builders.examples().example(span, context);
    }

    @Override
    public Sentence visitAlways(AlwaysContext context) {
        return new Sentence.Always(
                span,
                Optional.ofNullable(context.NAME()).map(leaves::name),
                builders.conditions().condition(context.condition()));
    }
}
