package dev.tariffc.runtime.account;

/** What a payment extinguishes first; within each, the oldest. */
public enum PaymentOrder {
    ROYALTY_FIRST,
    /** All interest that has accrued by the day of the payment, then royalties. */
    INTEREST_FIRST
}
