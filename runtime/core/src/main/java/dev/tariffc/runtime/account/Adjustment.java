package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What an error changes in a later payment.
 *
 * @param allowed the part of the error that the tariff lets be adjusted
 * @param due the due date of the payment that it goes with
 */
public record Adjustment(PaymentError error, Money allowed, LocalDate due) {

    /** @param dueAfter the due date of the next payment after the day of a notification */
    public static Adjustment of(PaymentError error, Allowance allowance, UnaryOperator<LocalDate> dueAfter) {
        return new Adjustment(error, allowance.allowed(error), dueAfter.apply(error.notified()));
    }

    /** What the tariff's limit leaves as it was. */
    public Money cutOff() {
        return error.amount().minus(allowed);
    }
}
