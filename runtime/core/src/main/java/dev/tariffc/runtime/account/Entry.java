package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** What a payer's account is drawn from. The order of entries never matters. */
public sealed interface Entry {

    /**
     * What is payable for a period. The entry with the earliest report stands; a later one of the same period restates it, and
     * is adjusted on the next payment that falls due after its report.
     *
     * @param period the period that is paid
     * @param reported when the report of the facts was received; none for one that came on time
     * @param section the section of the tariff that the amount comes from
     */
    record Assessed(Period period, LocalDate due, Money amount, Optional<LocalDate> reported, String section)
            implements Entry {}

    /**
     * Money that came in.
     *
     * @param amount above zero
     * @param period the period that the payer says it is for
     */
    record Received(LocalDate day, Money amount, Optional<Period> period) implements Entry {

        /** @throws IllegalArgumentException if nothing was received, or less */
        public Received {
            if (amount.amount().signum() <= 0) {
                throw new IllegalArgumentException("a payment of " + amount);
            }
        }
    }

    /**
     * An error that an audit or a letter brought to light, on the next payment that falls due after its notification.
     *
     * @param period the period whose payment was wrong
     */
    record Adjusted(Period period, PaymentError error) implements Entry {}
}
