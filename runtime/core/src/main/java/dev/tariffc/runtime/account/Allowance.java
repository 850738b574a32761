package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;

/** How much of an error the tariff lets be adjusted: the whole, or nothing for one that is found too late. */
@FunctionalInterface
public interface Allowance {

    /** A tariff that says nothing of a limit. */
    Allowance ALL = PaymentError::amount;

    Money allowed(PaymentError error);
}
