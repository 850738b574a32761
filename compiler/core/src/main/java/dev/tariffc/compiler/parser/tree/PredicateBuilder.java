package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.SyntaxProblem.BalanceWithoutName;
import dev.tariffc.compiler.problem.SyntaxProblem.PartsForSomeOnly;
import dev.tariffc.compiler.problem.SyntaxProblem.UnknownCurrency;
import dev.tariffc.compiler.problem.SyntaxProblem.UselessQualifier;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DutyCondition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Sentence.GuardedCycle;
import dev.tariffc.compiler.syntax.Sentence.ReportContains.Field;
import dev.tariffc.grammar.TariffParser.AboutContext;
import dev.tariffc.grammar.TariffParser.CombinedPredicateContext;
import dev.tariffc.grammar.TariffParser.ContainsPredicateContext;
import dev.tariffc.grammar.TariffParser.DuePredicateContext;
import dev.tariffc.grammar.TariffParser.DutyConditionContext;
import dev.tariffc.grammar.TariffParser.FieldContext;
import dev.tariffc.grammar.TariffParser.GuardedCycleContext;
import dev.tariffc.grammar.TariffParser.InstalmentsPredicateContext;
import dev.tariffc.grammar.TariffParser.InterestPredicateContext;
import dev.tariffc.grammar.TariffParser.IsPredicateContext;
import dev.tariffc.grammar.TariffParser.KeptPredicateContext;
import dev.tariffc.grammar.TariffParser.MayFallPredicateContext;
import dev.tariffc.grammar.TariffParser.MeansPredicateContext;
import dev.tariffc.grammar.TariffParser.NeverFallsPredicateContext;
import dev.tariffc.grammar.TariffParser.OnEstimatePredicateContext;
import dev.tariffc.grammar.TariffParser.PaysPredicateContext;
import dev.tariffc.grammar.TariffParser.ReceivedPredicateContext;
import dev.tariffc.grammar.TariffParser.RecipientContext;
import dev.tariffc.grammar.TariffParser.SentPredicateContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Sentences about something that stands before the verb. */
final class PredicateBuilder extends TariffParserBaseVisitor<Sentence> {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final String ASSUMED = "CAD";

    private final Builders builders;
    private final Leaves leaves;
    private final Span span;
    private final AboutContext about;

    PredicateBuilder(Builders builders, Span span, AboutContext about) {
        this.builders = builders;
        this.leaves = builders.leaves();
        this.span = span;
        this.about = about;
    }

    private Name subject() {
        return leaves.declaredName(about.declaredName(), about.equivalent());
    }

    /** The subject of a sentence that speaks of it always and for all. */
    private Name bareSubject() {
        about.qualifier().stream().findFirst().ifPresent(first -> leaves.report(new UselessQualifier(span(first))));
        return subject();
    }

    /** The subject of a sentence about parts of it, which are the same for all who pay it. */
    private Name dividedSubject() {
        about.qualifier().stream()
                .findFirst()
                .ifPresent(first -> leaves.report(
                        new PartsForSomeOnly(span(first), subject().written())));
        return subject();
    }

    @Override
    public Sentence visitIsPredicate(IsPredicateContext context) {
        return new Sentence.Definition(
                span,
                subject(),
                builders.qualifiers().qualifiers(about.qualifier()),
                builders.definitions().body(context.body()));
    }

    @Override
    public Sentence visitMeansPredicate(MeansPredicateContext context) {
        return new Sentence.Alias(span, bareSubject(), leaves.name(context.NAME()));
    }

    @Override
    public Sentence visitPaysPredicate(PaysPredicateContext context) {
        List<GuardedCycle> cycles = new ArrayList<>();
        context.guardedCycle().forEach(cycle -> cycles.add(cycle(cycle)));
        Optional<Limit.Rounded> rounding =
                Optional.ofNullable(context.rounding()).map(builders.definitions()::rounded);
        return new Sentence.Pays(
                span,
                bareSubject(),
                leaves.names(context.names().NAME()),
                cycles,
                currency(context.CURRENCY()),
                rounding);
    }

    /** Where no currency has the code, that is told, and what follows is read as if of one. */
    private Sentence.Currency currency(TerminalNode written) {
        boolean known = CURRENCIES.contains(written.getText());
        if (!known) {
            leaves.report(new UnknownCurrency(span(written), written.getText()));
        }
        return new Sentence.Currency(span(written), known ? written.getText() : ASSUMED);
    }

    private GuardedCycle cycle(GuardedCycleContext context) {
        Cycle cycle = context.cycle() == null
                ? new Cycle.Occasion(
                        span(context.FOR_EACH()).to(span(context.tied().NAME())), leaves.tied(context.tied()))
                : builders.times().cycle(context.cycle());
        return new GuardedCycle(
                span(context), cycle, Optional.ofNullable(context.condition()).map(builders.conditions()::condition));
    }

    @Override
    public Sentence visitMayFallPredicate(MayFallPredicateContext context) {
        return new Sentence.MayFall(span, bareSubject(), builders.expressions().sum(context.sum()));
    }

    @Override
    public Sentence visitDuePredicate(DuePredicateContext context) {
        return new Sentence.Due(
                span,
                subject(),
                builders.qualifiers().qualifiers(about.qualifier()),
                builders.times().date(context.limitedDate()),
                Optional.ofNullable(context.dutyCondition()).map(this::dutyCondition),
                context.CREDITED_IF_NEGATIVE() != null);
    }

    @Override
    public Sentence visitOnEstimatePredicate(OnEstimatePredicateContext context) {
        return new Sentence.DueOnEstimate(
                span,
                dividedSubject(),
                leaves.name(context.NAME()),
                builders.times().day(context.dueDay(0).dayOrDate()),
                balance(context),
                builders.times().day(context.dueDay(1).dayOrDate()),
                context.CREDITED_IF_NEGATIVE() != null);
    }

    private Name balance(OnEstimatePredicateContext context) {
        if (context.tied() != null) {
            return leaves.tied(context.tied());
        }
        Span owed = span(context.STILL_OWED());
        leaves.report(new BalanceWithoutName(owed));
        return new Name(owed, Key.NONE, "");
    }

    @Override
    public Sentence visitInstalmentsPredicate(InstalmentsPredicateContext context) {
        return new Sentence.DueInInstalments(
                span,
                dividedSubject(),
                builders.times().number(context.IN_INSTALMENTS()),
                builders.times().day(context.partDay()),
                TimeBuilder.unit(context.partDay()),
                context.LAST_CENT_IN_FIRST() == null
                        ? Sentence.AddUp.LastCent.LAST_NAMED
                        : Sentence.AddUp.LastCent.FIRST_NAMED);
    }

    private DutyCondition dutyCondition(DutyConditionContext context) {
        if (context.condition() != null) {
            return new DutyCondition.If(span(context), builders.conditions().condition(context.condition()));
        }
        Expression threshold = new Expression.Percent(
                span(context.PERCENT()),
                leaves.speech().figures().value(context.PERCENT().getText()));
        Optional<Cycle.Unit> any =
                context.IN_ANY() == null ? Optional.empty() : Optional.of(TimeBuilder.unitOrDay(context.unit()));
        return new DutyCondition.Understated(
                span(context),
                leaves.name(context.NAME(0)),
                threshold,
                leaves.name(context.NAME(1)),
                context.DUE() == null
                        ? DutyCondition.Understated.Measure.REPORTED
                        : DutyCondition.Understated.Measure.DUE,
                any);
    }

    @Override
    public Sentence visitKeptPredicate(KeptPredicateContext context) {
        return new Sentence.Kept(span, bareSubject(), builders.times().after(context.duration(), context.date()));
    }

    @Override
    public Sentence visitReceivedPredicate(ReceivedPredicateContext context) {
        return new Sentence.Received(span, bareSubject(), builders.times().date(context.limitedDate()));
    }

    @Override
    public Sentence visitInterestPredicate(InterestPredicateContext context) {
        return builders.interest().interest(span, List.of(bareSubject()), context.interest());
    }

    @Override
    public Sentence visitCombinedPredicate(CombinedPredicateContext context) {
        List<Name> names = leaves.names(context.NAME());
        return new Sentence.Combined(span, bareSubject(), names.get(0), names.get(1), names.get(2), names.get(3));
    }

    @Override
    public Sentence visitContainsPredicate(ContainsPredicateContext context) {
        List<Field> fields = new ArrayList<>();
        for (FieldContext field : context.field()) {
            boolean quoted = field.QUOTED() != null;
            Name what = quoted
                    ? new Name(
                            span(field.QUOTED()),
                            Key.NONE,
                            leaves.quoted(field.QUOTED()).text())
                    : leaves.name(field.NAME());
            fields.add(new Field(span(field), what, quoted, field.IF_AVAILABLE() != null));
        }
        return new Sentence.ReportContains(span, bareSubject(), fields);
    }

    @Override
    public Sentence visitSentPredicate(SentPredicateContext context) {
        List<Name> recipients = new ArrayList<>();
        for (RecipientContext recipient : context.recipient()) {
            recipients.add(leaves.declaredName(recipient.declaredName(), recipient.equivalent()));
        }
        return new Sentence.ReportSent(span, bareSubject(), recipients);
    }

    @Override
    public Sentence visitNeverFallsPredicate(NeverFallsPredicateContext context) {
        Name fact = leaves.name(context.NAME());
        return new Sentence.NeverFalls(span, bareSubject(), fact);
    }
}
