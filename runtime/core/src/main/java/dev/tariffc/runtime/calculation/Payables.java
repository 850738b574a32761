package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.calculation.TariffDescription.Division;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The amounts that a charge makes payable, and how each is divided. */
final class Payables {

    private final TariffDescription tariff;
    private final Charge charge;
    private final Evaluation evaluation;

    Payables(TariffDescription tariff, Charge charge, Evaluation evaluation) {
        this.tariff = tariff;
        this.charge = charge;
        this.evaluation = evaluation;
    }

    /** What is paid of an amount: of a period that is partly in force perhaps a part. */
    private Figure amount(Rule payable) {
        Figure amount = evaluation
                .answer(payable, Subject.payer())
                .asFigure()
                .orElseThrow(() -> new IllegalStateException("what is paid is an amount: " + payable));
        Rational part = tariff.paidPart(evaluation.paid());
        return part.equals(Rational.ONE) ? amount : Figure.of(part).times(amount);
    }

    /** The step by which a part of an amount that is known is paid: of a period that is partly in force. */
    Optional<Line> proportion(Rule payable, List<Line> lines) {
        Period paid = evaluation.paid();
        if (tariff.paidPart(paid).equals(Rational.ONE)) {
            return Optional.empty();
        }
        Rational whole = evaluation
                .answer(payable, Subject.payer())
                .asFigure()
                .orElseThrow()
                .number();
        String section = lines.stream()
                .filter(line -> line.rule() == payable && line.subject().equals(Subject.payer()))
                .map(line -> line.clause().section())
                .findFirst()
                .orElse("");
        boolean given = evaluation.facts().rule(payable, Subject.payer()).isPresent();
        return tariff.inProportion()
                .map(clause -> new Line(
                        clause,
                        payable,
                        Subject.payer(),
                        Value.of(amount(payable).number()),
                        List.of(
                                new Reason.Used(payable, Subject.payer(), Value.of(whole), section, given),
                                new Reason.ForDays(whole, tariff.inForce().days(paid), paid.days(), true))));
    }

    /** Why a payable amount, or what it is a part of or divided into, is not known. */
    Set<Refusal> refusals(Rule payable) {
        Set<Refusal> refusals = new LinkedHashSet<>(amount(payable).refusals());
        for (Division division : divisions(whole(payable))) {
            refusals.addAll(amount(division.whole()).refusals());
            division.parts().forEach(part -> refusals.addAll(amount(part).refusals()));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(notAddingUp(payable));
        }
        return refusals;
    }

    /** The sentences about the parts of a payable amount that do not hold, each refused; the amounts are known. */
    private Set<Refusal> notAddingUp(Rule payable) {
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (Division division : divisions(whole(payable))) {
            Rational whole = amount(division.whole()).number();
            Rational sum =
                    division.parts().stream().map(part -> amount(part).number()).reduce(Rational.ZERO, Rational::plus);
            if (!sum.equals(whole)) {
                refusals.add(new Refusal.PartsDoNotAddUp(
                        division.clause(), Money.of(charge.currency(), sum), Money.of(charge.currency(), whole)));
            }
        }
        return refusals;
    }

    /** What an amount that is known comes to, rounded once. */
    Assessment.Result result(Rule payable) {
        Map<Rule, Rational> paid = paid(payable);
        List<Assessment.Share> payees = new ArrayList<>();
        for (Rule part : tariff.parts(payable)) {
            payees.add(share(part, paid));
        }
        Money whole = share(payable, paid).amount();
        return new Assessment.Result(
                payable, amount(payable).number(), whole, payees, Instalments.of(whole, charge, due(payable)));
    }

    /** What each payee receives of the amounts that are known with all their parts, and each part of parts. */
    List<Assessment.Share> sharesAsFarAsKnown() {
        List<Assessment.Share> shares = new ArrayList<>();
        for (Rule payable : charge.payables()) {
            List<Division> divisions = divisions(whole(payable));
            if (!divisions.isEmpty() && refusals(payable).isEmpty()) {
                Map<Rule, Rational> paid = paid(payable);
                divisions.stream()
                        .flatMap(division -> division.parts().stream())
                        .forEach(part -> shares.add(share(part, paid)));
            }
        }
        return shares;
    }

    /** Where the parts of a payable amount that is known do not make the whole. */
    Set<Refusal> notAddingUp() {
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (Rule payable : charge.payables()) {
            refusals.addAll(refusals(payable));
        }
        refusals.removeIf(refusal -> !(refusal instanceof Refusal.PartsDoNotAddUp));
        return refusals;
    }

    private Assessment.Share share(Rule rule, Map<Rule, Rational> paid) {
        return new Assessment.Share(rule, Money.of(charge.currency(), Objects.requireNonNull(paid.get(rule))));
    }

    // --- wholes and their parts ----------------------------------------------------------------------------------

    /** What an amount is in the end a part of; itself where it is a part of nothing. */
    private Rule whole(Rule rule) {
        return tariff.divisions().stream()
                .filter(division -> division.parts().contains(rule))
                .findFirst()
                .map(division -> whole(division.whole()))
                .orElse(rule);
    }

    /** How an amount is divided, and each of its parts, outermost first. */
    private List<Division> divisions(Rule whole) {
        List<Division> divisions = new ArrayList<>();
        for (Division division : tariff.divisions()) {
            if (division.whole() == whole) {
                divisions.add(division);
                division.parts().forEach(part -> divisions.addAll(divisions(part)));
            }
        }
        return divisions;
    }

    /** What is paid of an amount, of what it is a part of, and of all parts: the whole is rounded, and then divided. */
    private Map<Rule, Rational> paid(Rule payable) {
        Rule whole = whole(payable);
        Map<Rule, Rational> paid = new HashMap<>();
        Rational exact = amount(whole).number();
        paid.put(whole, charge.rounding().map(rounding -> rounding.apply(exact)).orElse(exact));
        for (Division division : divisions(whole)) {
            List<Rational> parts =
                    division.parts().stream().map(part -> amount(part).number()).toList();
            List<Rational> divided = charge.rounding()
                    .map(rounding -> division.lastCent()
                            .divide(Objects.requireNonNull(paid.get(division.whole())), parts, rounding.step()))
                    .orElse(parts);
            for (int i = 0; i < divided.size(); i++) {
                paid.put(division.parts().get(i), divided.get(i));
            }
        }
        return paid;
    }

    /** The sentence by which an amount is due, where the tariff leaves open on which day; none where it does not. */
    Optional<Clause> openDay(Rule payable) {
        return due(payable).stream()
                .filter(each -> each.day().refusals().stream().anyMatch(Refusal.NotCovered.class::isInstance))
                .map(Obligation::clause)
                .findFirst();
    }

    /** What has to be told for the days on which a payable amount is due to be known. */
    List<Warning> daysNotTold(Rule payable) {
        return due(payable).stream()
                .flatMap(each -> each.day().refusals().stream())
                .distinct()
                .<Warning>mapMulti((refusal, told) -> {
                    if (refusal instanceof Refusal.MissingFact missing) {
                        told.accept(new Warning.DueDayNotTold(payable, missing));
                    }
                })
                .toList();
    }

    /** What says when it is due, and holds. */
    private List<Obligation> due(Rule payable) {
        return evaluation.obligations().stream()
                .filter(each -> each.payable().filter(payable::equals).isPresent())
                .filter(each -> each.condition().holds())
                .toList();
    }
}
