package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.account.Allowance;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.PaymentError;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.BusinessCalendar;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A compiled tariff. Every generated class is one; besides what stands here it has typed facts of its own. A calculator has
 * no state and may be used by several threads.
 */
public abstract class Calculator {

    private static final Rational CENT = Rational.of(1, 100);

    /**
     * What a tariff says of itself.
     *
     * @param title as in the first line of the file
     * @param source the file it was compiled from
     * @param inForceFrom first day
     * @param inForceTo last day; none where it is open
     * @param publications in the order of the file
     */
    public record Tariff(
            String title,
            String source,
            LocalDate inForceFrom,
            Optional<LocalDate> inForceTo,
            List<Publication> publications) {
        public Tariff {
            publications = List.copyOf(publications);
        }
    }

    /**
     * Where a text of the tariff was published.
     *
     * @param in the publication, as the file names it
     */
    public record Publication(Kind kind, LocalDate date, String in) {

        public enum Kind {
            PROPOSED,
            CERTIFIED,
            CORRECTED,
            PUBLISHED
        }
    }

    /** A fact that a charge reads, and the period that its name alone means; {@code about} is null for what stands. */
    public record Reading(Fact fact, Period about) {}

    /**
     * How the tariff has errors adjusted: the rule that gives the allowed amount, and the facts of an error that it reads.
     *
     * @param item the label of the item that is an error
     * @param notified none where the rule does not ask for it
     * @param foundByPayer a yes or no; none where the rule does not ask for it
     */
    public record Adjusting(
            Rule rule,
            String item,
            Fact amount,
            Fact day,
            Fact discovered,
            Optional<Fact> notified,
            Optional<Fact> foundByPayer) {}

    /**
     * When an audit's costs shift to the payer.
     *
     * @param per the periods of which any may show it
     */
    public record Audit(Clause clause, AuditCosts.Terms terms, Period.Kind per) {}

    /**
     * How a payable amount is divided.
     *
     * @param whole what is payable
     * @param parts in the order named
     */
    public record Division(Clause clause, Rule whole, List<Rule> parts, LastCent lastCent) {
        public Division {
            parts = List.copyOf(parts);
        }
    }

    private final Standpoint standpoint;

    /** Looks from the latest text of everything. */
    protected Calculator() {
        this(Standpoint.LATEST);
    }

    protected Calculator(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    /** The same tariff from another standpoint; itself where nothing of the tariff depends on it. */
    protected Calculator at(Standpoint other) {
        return this;
    }

    /** This calculator with a calendar of business days. */
    public Calculator with(BusinessCalendar businessCalendar) {
        return at(standpoint.with(businessCalendar));
    }

    /** This calculator with the texts that were known on a day. */
    public Calculator asKnownOn(LocalDate day) {
        return at(standpoint.asKnownOn(day));
    }

    /** The days from which other texts are known, in order; empty where the tariff has one text. */
    public List<LocalDate> knownFrom() {
        return List.of();
    }

    public abstract Tariff tariff();

    /** The words of the tariff in both official languages, as far as its texts say them. */
    public Glossary glossary() {
        return Glossary.of(Language.ENGLISH);
    }

    public abstract List<Charge> charges();

    public abstract List<Fact> facts();

    public abstract List<Rule> rules();

    public abstract List<Total> totals();

    /** The facts that a charge reads when a period is paid, each with the period that its name alone means. */
    public abstract List<Reading> readings(Charge charge, Period paid);

    /** All that a charge reads when a period is paid: its readings, and facts of other periods, as of each month of a year. */
    public List<Reading> reads(Charge charge, Period paid) {
        return readings(charge, paid);
    }

    /** What the facts of a charge are about, as returns name it, when a period is paid. */
    public abstract Period about(Charge charge, Period paid);

    /** The running totals that a charge fills. */
    public abstract List<Total> totals(Charge charge);

    /** The worked examples of the tariff file, in its order. */
    public abstract List<Example> examples();

    /** The place whose business days the tariff counts; none where it does not say. */
    public Optional<String> businessDays() {
        return Optional.empty();
    }

    /** What the tariff says of money that comes late; none where it says nothing. */
    public Optional<InterestTerms> interestTerms() {
        return Optional.empty();
    }

    /** The published series that interest follows; none where it follows none. */
    public Optional<Fact> interestSeries() {
        return Optional.empty();
    }

    /** How payable amounts are divided among payees. */
    public List<Division> divisions() {
        return List.of();
    }

    /** What a payment extinguishes first. */
    public PaymentOrder paymentOrder() {
        return PaymentOrder.ROYALTY_FIRST;
    }

    /** How errors are adjusted; none where the tariff does not limit it. */
    public Optional<Adjusting> adjusting() {
        return Optional.empty();
    }

    /** When an audit's costs shift; none where the tariff does not say. */
    public Optional<Audit> audit() {
        return Optional.empty();
    }

    /** The reports that the tariff asks for. */
    public List<Report> reports() {
        return List.of();
    }

    /** Whether a payer pays this charge at all: where others of the same amount are paid for other periods. */
    protected Truth applies(Charge charge, Evaluation evaluation) {
        return Truth.of(true);
    }

    protected abstract Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained);

    /** What the tariff obliges to for the paid period. */
    protected List<Obligation> obligations(Evaluation evaluation) {
        return List.of();
    }

    protected final Standpoint standpoint() {
        return standpoint;
    }

    /** What a payer owes, with every step that led to it. */
    public final Outcome assess(Charge charge, Period paid, Facts facts, Position position) {
        return assess(charge, paid, facts, position, true);
    }

    /** The same amounts, or the same refusals, without the steps: for many payers at once. */
    public final Outcome assessUnexplained(Charge charge, Period paid, Facts facts, Position position) {
        return assess(charge, paid, facts, position, false);
    }

    private Outcome assess(Charge charge, Period paid, Facts facts, Position position, boolean explained) {
        Optional<Refusal> untimely = untimely(charge, paid);
        if (untimely.isPresent()) {
            return new Outcome.Refused(List.of(untimely.get()));
        }
        Evaluation evaluation = evaluate(paid, facts, position, explained);
        Truth applies = applies(charge, evaluation);
        if (applies.fails()) {
            // What else there is to say is said of what is paid instead.
            return new Outcome.Refused(List.of(new Refusal.PaidOtherwise(charge, paid)));
        }
        Set<Refusal> refusals = new LinkedHashSet<>(applies.refusals());
        List<Figure> amounts = new ArrayList<>();
        for (Rule payable : charge.payables()) {
            Figure amount = (Figure) evaluation.answer(payable, null);
            refusals.addAll(amount.refusals());
            amounts.add(amount);
            parts(payable, evaluation).forEach(part -> refusals.addAll(part.refusals()));
        }
        evaluation.always().forEach((clause, holds) -> {
            if (holds.fails()) {
                refusals.add(new Refusal.InconsistentFacts(clause));
            }
        });
        return refusals.isEmpty()
                ? new Outcome.Assessed(assessment(charge, paid, evaluation, amounts))
                : new Outcome.Refused(List.copyOf(refusals));
    }

    private Assessment assessment(Charge charge, Period paid, Evaluation evaluation, List<Figure> amounts) {
        List<Line> lines = List.copyOf(evaluation.lines());
        Set<Warning> warnings = new LinkedHashSet<>(evaluation.warnings());
        List<Assessment.Result> results = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Rule rule = charge.payables().get(i);
            Rational exact = amounts.get(i).number();
            Money payable = payable(charge, amounts.get(i));
            if (payable.amount().signum() < 0) {
                warnings.add(new Warning.Credit(rule, payable));
            }
            results.add(new Assessment.Result(
                    rule, exact, payable, shares(charge, payable, rule, evaluation), due(rule, evaluation)));
        }
        return new Assessment(charge, paid, about(charge, paid), results, lines, List.copyOf(warnings));
    }

    private List<Figure> parts(Rule payable, Evaluation evaluation) {
        return divisions().stream()
                .filter(division -> division.whole() == payable)
                .flatMap(division -> division.parts().stream())
                .map(part -> (Figure) evaluation.answer(part, null))
                .toList();
    }

    private List<Assessment.Share> shares(Charge charge, Money whole, Rule payable, Evaluation evaluation) {
        List<Assessment.Share> shares = new ArrayList<>();
        for (Division division : divisions()) {
            if (division.whole() == payable) {
                List<Rational> weights = division.parts().stream()
                        .map(part -> ((Figure) evaluation.answer(part, null))
                                .number()
                                .abs())
                        .toList();
                Rational step = charge.rounding().map(Rounding::step).orElse(CENT);
                List<Rational> amounts = division.lastCent().divide(whole.amount(), weights, step);
                for (int i = 0; i < amounts.size(); i++) {
                    shares.add(
                            new Assessment.Share(division.parts().get(i), Money.of(charge.currency(), amounts.get(i))));
                }
            }
        }
        return shares;
    }

    private Optional<LocalDate> due(Rule payable, Evaluation evaluation) {
        return obligations(evaluation).stream()
                .filter(each -> each.payable().filter(payable::equals).isPresent())
                .filter(each -> each.condition().holds() && each.day().isKnown())
                .map(each -> each.day().date())
                .findFirst();
    }

    /** What is wrong with a period, if anything is: not one of the charge's, or the tariff is not in force in it. */
    public final Optional<Refusal> untimely(Charge charge, Period paid) {
        if (!charge.isPaidFor(paid)) {
            return Optional.of(new Refusal.NotPaidFor(paid, charge.cycle()));
        }
        boolean early = paid.start().isBefore(tariff().inForceFrom());
        boolean late = tariff().inForceTo().filter(paid.start()::isAfter).isPresent();
        return early || late
                ? Optional.of(new Refusal.NotInForce(
                        paid, tariff().inForceFrom(), tariff().inForceTo().orElse(null)))
                : Optional.empty();
    }

    /** What a single rule comes to: for examples and for those who want to look inside. */
    public final Answer answer(Rule rule, String item, Period paid, Facts facts, Position position) {
        return evaluate(paid, facts, position, false).answer(rule, item);
    }

    /** What each payee of a charge receives, whether or not the charge applies to the payer; nothing where that is refused. */
    public final List<Assessment.Share> shares(Charge charge, Period paid, Facts facts, Position position) {
        Evaluation evaluation = evaluate(paid, facts, position, false);
        List<Assessment.Share> shares = new ArrayList<>();
        for (Rule payable : charge.payables()) {
            Figure whole = (Figure) evaluation.answer(payable, null);
            boolean known =
                    whole.isKnown() && parts(payable, evaluation).stream().allMatch(Answer::isKnown);
            if (known) {
                shares.addAll(shares(charge, payable(charge, whole), payable, evaluation));
            }
        }
        return shares;
    }

    private static Money payable(Charge charge, Figure exact) {
        Rational amount = charge.rounding().map(r -> r.apply(exact.number())).orElse(exact.number());
        return Money.of(charge.currency(), amount);
    }

    /** What a running total adds for a period, of one payer. */
    public final Figure running(Total total, Period paid, Facts facts) {
        return evaluate(paid, facts, Position.unknown(), false).running(total);
    }

    /** The period that a running total fills when a period is paid. */
    public final Period over(Total total, Period paid, Facts facts) {
        return evaluate(paid, facts, Position.unknown(), false).over(total, paid);
    }

    /** The group whose payers are combined with this one when a period is paid; none where it stands alone. */
    public final Optional<String> group(Total total, Period paid, Facts facts) {
        return evaluate(paid, facts, Position.unknown(), false).group(total).map(Word::text);
    }

    /** The sentences that must hold for any facts, and whether they do. */
    public final Map<Clause, Truth> always(Period paid, Facts facts, Position position) {
        return evaluate(paid, facts, position, false).always();
    }

    /** The sentences that claim something of what the rules come to, and whether it holds for these facts. */
    public final Map<Clause, Truth> claims(Period paid, Facts facts, Position position) {
        return evaluate(paid, facts, position, false).claims();
    }

    /** What the tariff obliges to for a period; days that depend on what nobody said are refused. */
    public final List<Obligation> obligations(Period paid, Facts facts) {
        return obligations(evaluate(paid, facts, Position.unknown(), false));
    }

    /** What the tariff obliges to for a period, when certain days are known, whatever period or item asks for them. */
    public final List<Obligation> obligationsAfter(Period paid, Map<Fact, Value> events) {
        return obligations(paid, new EventFacts(events));
    }

    /** How much of an error the tariff lets be adjusted: all of it where it sets no limit. */
    public final Allowance allowance() {
        return adjusting()
                .<Allowance>map(adjusting -> error -> allowed(adjusting, error))
                .orElse(Allowance.ALL);
    }

    private Money allowed(Adjusting adjusting, PaymentError error) {
        Map<Fact, Value> facts = new HashMap<>();
        facts.put(adjusting.amount(), Value.of(error.amount().amount()));
        facts.put(adjusting.day(), Value.of(error.day()));
        facts.put(adjusting.discovered(), Value.of(error.discovered()));
        adjusting.notified().ifPresent(fact -> facts.put(fact, Value.of(error.notified())));
        adjusting
                .foundByPayer()
                .ifPresent(fact -> facts.put(fact, Value.of(error.finder() == PaymentError.Finder.PAYER)));
        Period paid = Period.day(error.day()).holding(charges().get(0).cycle());
        Answer allowed = answer(adjusting.rule(), null, paid, new EventFacts(facts), Position.unknown());
        if (!(allowed instanceof Figure figure) || !figure.isKnown()) {
            throw new IllegalStateException("the adjustment needs more than an error: " + allowed.refusals());
        }
        return Money.of(error.amount().currency(), figure.number());
    }
}
