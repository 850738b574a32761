package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.account.Allowance;
import dev.tariffc.runtime.account.ErrorRules;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.BusinessCalendar;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A compiled tariff. Every generated class is one; besides what stands here it has typed facts of its own. A calculator has
 * no state and may be used by several threads.
 */
public abstract class Calculator {

    private final TariffDescription tariff;
    private final Standpoint standpoint;

    protected Calculator(TariffDescription tariff, Standpoint standpoint) {
        this.tariff = tariff;
        this.standpoint = standpoint;
    }

    /** What the tariff says of itself and asks for. */
    public final TariffDescription tariff() {
        return tariff;
    }

    /** Where it looks from. */
    protected final Standpoint standpoint() {
        return standpoint;
    }

    /** This calculator with a calendar of business days; itself where the tariff counts none. */
    public Calculator with(BusinessCalendar businessCalendar) {
        return this;
    }

    /** This calculator with the texts that were known on a day; itself where the tariff has one text. */
    public Calculator asKnownOn(LocalDate day) {
        return this;
    }

    /** Begins an evaluation. */
    protected abstract Evaluation evaluate(Request request);

    final Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained) {
        return evaluate(new Request(paid, facts, position, standpoint, tariff.inForce(), explained));
    }

    /** What a payer owes, with every step that led to it. */
    public final Outcome assess(Charge charge, Period paid, Facts facts, Position position) {
        return assess(charge, paid, facts, position, true);
    }

    /** The same with the typed facts of one payer. */
    protected final Outcome assess(Charge charge, Period paid, TypedFacts facts, Position position) {
        return assess(charge, paid, facts.about(tariff.readings(charge, paid)), position);
    }

    /** The same amounts, or the same refusals, without the steps: for many payers at once. */
    public final Outcome assessUnexplained(Charge charge, Period paid, Facts facts, Position position) {
        return assess(charge, paid, facts, position, false);
    }

    private Outcome assess(Charge charge, Period paid, Facts facts, Position position, boolean explained) {
        List<Refusal> untimely = tariff.untimely(charge, paid).stream().toList();
        if (!untimely.isEmpty()) {
            return new Outcome.Refused(untimely);
        }
        Evaluation evaluation = evaluate(paid, facts, position, explained);
        Truth applies = evaluation.applies(charge);
        if (applies.fails()) {
            // What else there is to say is said of what is paid instead.
            return new Outcome.Refused(List.of(new Refusal.PaidOtherwise(charge, paid)));
        }
        Payables payables = new Payables(tariff, charge, evaluation);
        Set<Refusal> refusals = new LinkedHashSet<>(applies.refusals());
        refusals.addAll(evaluation.notBegun(charge));
        for (Rule payable : charge.payables()) {
            refusals.addAll(payables.refusals(payable));
        }
        refusals.addAll(evaluation.inconsistent(tariff.values(charge, paid)));
        return refusals.isEmpty()
                ? new Outcome.Assessed(assessment(charge, paid, evaluation, payables))
                : new Outcome.Refused(List.copyOf(refusals));
    }

    private Assessment assessment(Charge charge, Period paid, Evaluation evaluation, Payables payables) {
        List<Line> lines = new ArrayList<>(evaluation.lines());
        Set<Warning> warnings = new LinkedHashSet<>(evaluation.warnings());
        if (!tariff.paidPart(paid).equals(Rational.ONE)) {
            warnings.add(new Warning.PartlyInForce(tariff.inForce().days(paid), paid.days()));
        }
        List<Assessment.Result> results = new ArrayList<>();
        for (Rule payable : charge.payables()) {
            Assessment.Result result = payables.result(payable);
            if (result.payable().amount().signum() < 0) {
                warnings.add(new Warning.Credit(payable, result.payable()));
            }
            if (evaluation.explanation().isKept()) {
                payables.proportion(payable, evaluation.lines()).ifPresent(lines::add);
            }
            payables.openDay(payable).ifPresent(clause -> warnings.add(new Warning.NoDueDay(clause, payable)));
            warnings.addAll(payables.daysNotTold(payable));
            results.add(result);
        }
        return new Assessment(charge, paid, tariff.about(charge, paid), results, lines, List.copyOf(warnings));
    }

    /** What the tariff obliges to for a period; days that depend on what nobody said are refused. */
    public final List<Obligation> obligations(Period paid, Facts facts) {
        return evaluate(paid, facts, Position.unknown(), false).obligations();
    }

    /** How much of an error the tariff lets be adjusted, and by when: all of it where it sets no limit. */
    public final Allowance allowance() {
        return new ErrorsUnder(this, new ErrorRules(tariff.errors()));
    }

    /** What lies within an assessment: for those who build upon calculators and not for those who use them. */
    public final Probe probe() {
        return new Inside(this);
    }

    /** {@code CommercialRadio2018, "Tariff for commercial radio"}. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + ", \"" + tariff.title() + '"';
    }
}
