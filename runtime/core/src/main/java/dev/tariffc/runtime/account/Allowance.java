package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** How much of an error the tariff lets be adjusted: the whole, or nothing for one that is found too late. */
@FunctionalInterface
public interface Allowance {

    /** A tariff that says nothing of a limit. */
    Allowance ALL = PaymentError::amount;

    Money allowed(PaymentError error);

    /**
     * The day by which the tariff has an error adjusted; none where it names none: then with the next payment.
     *
     * @param of the period whose payment was wrong
     */
    default Optional<LocalDate> due(PaymentError error, Period of) {
        return Optional.empty();
    }

    /** The section of the tariff that keeps an error from being adjusted; none where none does, or it is not known. */
    default Optional<String> barring(PaymentError error) {
        return Optional.empty();
    }
}
