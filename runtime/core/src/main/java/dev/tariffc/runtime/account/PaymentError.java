package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;

/**
 * What is found to be wrong with a payment.
 *
 * @param amount what is owed besides; below zero if too much was paid
 * @param day when it was made: the due date of the payment
 * @param discovered the day on which it was discovered
 * @param notified the day on which the other side was told
 */
public record PaymentError(Money amount, LocalDate day, LocalDate discovered, LocalDate notified, Finder finder) {

    /** Who found it. */
    public enum Finder {
        PAYER,
        COLLECTIVE
    }
}
