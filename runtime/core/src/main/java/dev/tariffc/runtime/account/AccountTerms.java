package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a tariff says of a payer's account.
 *
 * @param amounts what is payable under it, in the order of the tariff: what falls due on one day is paid in that order
 * @param rounding of interest, once for each debt and payment
 * @param floor of the interest of each debt that is due; none where all is
 * @param asOf the day up to which the account is drawn, and what is unpaid bears interest; none where all is taken that came,
 *     and only what was received late bears any
 */
public record AccountTerms(
        Currency currency,
        List<Amount> amounts,
        Rounding rounding,
        Optional<InterestFloor> floor,
        PaymentOrder order,
        Allowance allowance,
        Optional<LocalDate> asOf) {

    public AccountTerms {
        amounts = List.copyOf(amounts);
    }

    /**
     * A payable amount.
     *
     * @param interest that it bears; none where the tariff says nothing of it, or it is not to be counted
     */
    public record Amount(Rule rule, Optional<InterestTerms> interest) {}

    /** As interest is rounded where a tariff says nothing: half up to the cent. */
    public static final Rounding TO_THE_CENT = new Rounding(Rounding.Mode.HALF_UP, Rational.of(1, 100));

    Optional<InterestTerms> interestOn(Rule amount) {
        return amounts.stream()
                .filter(each -> each.rule().equals(amount))
                .findFirst()
                .flatMap(Amount::interest);
    }

    /** The place of an amount in the order of the tariff. */
    int place(Rule amount) {
        return amounts.stream().map(Amount::rule).toList().indexOf(amount);
    }
}
