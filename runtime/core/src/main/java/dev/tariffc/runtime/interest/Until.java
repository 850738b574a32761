package dev.tariffc.runtime.interest;

import java.time.LocalDate;
import java.util.Optional;

/** Whose receipt ends the interest. */
public enum Until {
    PAYMENT,
    /** The later of the two. */
    PAYMENT_AND_REPORT;

    /** The day of receipt that ends the interest; a report without a day was on time. */
    public LocalDate end(LocalDate payment, Optional<LocalDate> report) {
        return switch (this) {
            case PAYMENT -> payment;
            case PAYMENT_AND_REPORT -> report.filter(payment::isBefore).orElse(payment);
        };
    }
}
