package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.time.Period;

/**
 * Which debt of a payer: an amount of the tariff, for a period or an occasion, and which of its instalments.
 *
 * @param instalment counted from 1; 1 where it is paid at once
 */
public record DebtKey(Rule amount, Period period, int instalment) {

    /** Of an amount that is paid at once. */
    public static DebtKey of(Rule amount, Period period) {
        return new DebtKey(amount, period, 1);
    }
}
