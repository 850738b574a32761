package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.calculation.TariffDescription.Division;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amounts that a charge makes payable, and how each is divided. */
final class Payables {

    private static final Rational CENT = Rational.of(1, 100);

    private final TariffDescription tariff;
    private final Charge charge;
    private final Evaluation evaluation;

    Payables(TariffDescription tariff, Charge charge, Evaluation evaluation) {
        this.tariff = tariff;
        this.charge = charge;
        this.evaluation = evaluation;
    }

    /** What a payable rule comes to, before it is rounded. */
    Figure amount(Rule payable) {
        return evaluation
                .answer(payable, Subject.payer())
                .asFigure()
                .orElseThrow(() -> new IllegalStateException("what is paid is an amount: " + payable));
    }

    /** The payees' parts of a payable amount, before they are rounded. */
    List<Figure> parts(Rule payable) {
        return divisions(payable).stream()
                .flatMap(division -> division.parts().stream())
                .map(this::amount)
                .toList();
    }

    private List<Division> divisions(Rule payable) {
        return tariff.divisions().stream()
                .filter(division -> division.whole() == payable)
                .toList();
    }

    /** What an amount that is known comes to, rounded once. */
    Assessment.Result result(Rule payable) {
        Rational exact = amount(payable).number();
        Money rounded = rounded(exact);
        return new Assessment.Result(payable, exact, rounded, shares(payable, rounded), due(payable));
    }

    private Money rounded(Rational exact) {
        return Money.of(
                charge.currency(), charge.rounding().map(r -> r.apply(exact)).orElse(exact));
    }

    private List<Assessment.Share> shares(Rule payable, Money whole) {
        List<Assessment.Share> shares = new ArrayList<>();
        for (Division division : divisions(payable)) {
            List<Rational> weights = division.parts().stream()
                    .map(part -> amount(part).number().abs())
                    .toList();
            Rational step = charge.rounding().map(Rounding::step).orElse(CENT);
            List<Rational> amounts = division.lastCent().divide(whole.amount(), weights, step);
            for (int i = 0; i < amounts.size(); i++) {
                shares.add(new Assessment.Share(division.parts().get(i), Money.of(charge.currency(), amounts.get(i))));
            }
        }
        return shares;
    }

    /** What each payee receives of the amounts that are known with all their parts. */
    List<Assessment.Share> sharesAsFarAsKnown() {
        List<Assessment.Share> shares = new ArrayList<>();
        for (Rule payable : charge.payables()) {
            Figure whole = amount(payable);
            if (whole.isKnown() && parts(payable).stream().allMatch(Answer::isKnown)) {
                shares.addAll(shares(payable, rounded(whole.number())));
            }
        }
        return shares;
    }

    private Optional<LocalDate> due(Rule payable) {
        return evaluation.obligations().stream()
                .filter(each -> each.payable().filter(payable::equals).isPresent())
                .filter(each -> each.condition().holds() && each.day().isKnown())
                .map(each -> each.day().date())
                .findFirst();
    }
}
