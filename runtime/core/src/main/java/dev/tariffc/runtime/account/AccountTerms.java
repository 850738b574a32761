package dev.tariffc.runtime.account;

import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.util.Optional;

/**
 * What a tariff says of a payer's account.
 *
 * @param interest none where the tariff says nothing of it, or it is not to be counted
 * @param rounding of interest, once for each debt and payment
 */
public record AccountTerms(
        Currency currency,
        Optional<InterestTerms> interest,
        Rounding rounding,
        PaymentOrder order,
        Allowance allowance) {

    /** As interest is rounded where a tariff says nothing: half up to the cent. */
    public static final Rounding TO_THE_CENT = new Rounding(Rounding.Mode.HALF_UP, Rational.of(1, 100));
}
