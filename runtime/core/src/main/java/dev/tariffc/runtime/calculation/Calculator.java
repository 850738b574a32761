package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * What a tariff says of itself.
     *
     * @param title as in the first line of the file
     * @param source the file it was compiled from
     * @param inForceFrom first day
     * @param inForceTo last day; none where it is open
     */
    public record Tariff(String title, String source, LocalDate inForceFrom, Optional<LocalDate> inForceTo) {}

    /** A fact that a charge reads, and the period that its name alone means; {@code about} is null for what stands. */
    public record Reading(Fact fact, Period about) {}

    /** A day by which something has to be done. */
    public record Deadline(Clause clause, String what, Optional<Rule> payable, Day day) {}

    public abstract Tariff tariff();

    public abstract List<Charge> charges();

    public abstract List<Fact> facts();

    public abstract List<Rule> rules();

    public abstract List<Total> totals();

    /** The facts that a charge reads when a period is paid, each with the period that its name alone means. */
    public abstract List<Reading> readings(Charge charge, Period paid);

    /** What the facts of a charge are about, as returns name it, when a period is paid. */
    public abstract Period about(Charge charge, Period paid);

    /** The running totals that a charge fills. */
    public abstract List<Total> totals(Charge charge);

    /** The worked examples of the tariff file, in its order. */
    public abstract List<Example> examples();

    protected abstract Evaluation evaluate(Period paid, Facts facts, Position position, boolean explained);

    /** The days that the tariff sets for the paid period. */
    protected abstract List<Deadline> deadlines(Evaluation evaluation);

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
        Set<Refusal> refusals = new LinkedHashSet<>();
        List<Figure> amounts = new ArrayList<>();
        for (Rule payable : charge.payables()) {
            Figure amount = (Figure) evaluation.answer(payable, null);
            refusals.addAll(amount.refusals());
            amounts.add(amount);
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
            Rational rounded = charge.rounding().map(r -> r.apply(exact)).orElse(exact);
            Money payable = Money.of(charge.currency(), rounded);
            if (rounded.signum() < 0) {
                warnings.add(new Warning.Credit(rule, payable));
            }
            results.add(new Assessment.Result(rule, exact, payable, due(rule, evaluation)));
        }
        return new Assessment(charge, paid, about(charge, paid), results, lines, List.copyOf(warnings));
    }

    private Optional<LocalDate> due(Rule payable, Evaluation evaluation) {
        for (Deadline deadline : deadlines(evaluation)) {
            if (deadline.payable().filter(payable::equals).isPresent()
                    && deadline.day().isKnown()) {
                return Optional.of(deadline.day().date());
            }
        }
        return Optional.empty();
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
}
