/** Section 3: The full fee is $2 per seat. */
Figure fullFee() {
    return define(Defined.FULL_FEE, Sentence.S3_FULL_FEE, () -> CAD_2.times(seats()));
}
/**
 * Section 3: The early discount is 5% if receipt of the payment is no later than January 15 of the year,
 * otherwise 0%.
 */
Figure earlyDiscount() {
    return define(Defined.EARLY_DISCOUNT, Sentence.S3_EARLY_DISCOUNT, () ->
            choose(Sentence.S3_EARLY_DISCOUNT, Defined.EARLY_DISCOUNT)
                    .when(
                            () -> receiptOfThePayment().isNoLaterThan(dayOf(MonthDay.of(1, 15), paid())),
                            () -> PERCENT_5)
                    .otherwise(() -> PERCENT_0));
}
/**
 * Section 3: The late surcharge is 2% if receipt of the payment is after February 28 of the year, otherwise 0%.
 */
Figure lateSurcharge() {
    return define(Defined.LATE_SURCHARGE, Sentence.S3_LATE_SURCHARGE, () ->
            choose(Sentence.S3_LATE_SURCHARGE, Defined.LATE_SURCHARGE)
                    .when(
                            () -> receiptOfThePayment().isAfter(dayOf(MonthDay.of(2, 28), paid())),
                            () -> PERCENT_2)
                    .otherwise(() -> PERCENT_0));
}
/** Section 3: The fee is the full fee × (1 - the early discount + the late surcharge). */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () ->
            fullFee().times(NUMBER_1.minus(earlyDiscount()).plus(lateSurcharge())));
}
/** Section 3: The fee is due January 31 of the year. */
Day feeDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
