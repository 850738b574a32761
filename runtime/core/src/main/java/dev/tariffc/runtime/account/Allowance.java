package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import java.util.Optional;

/** How much of an error the tariff lets be adjusted: the whole, or nothing for one that is found too late. */
@FunctionalInterface
public interface Allowance {

    /** A tariff that says nothing of a limit. */
    Allowance ALL = PaymentError::amount;

    Money allowed(PaymentError error);

    /** The section of the tariff that keeps an error from being adjusted; none where none does, or it is not known. */
    default Optional<String> barring(PaymentError error) {
        return Optional.empty();
    }
}
