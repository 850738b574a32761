/** Section 3: The rate is 4% if large, otherwise 3%. */
Figure rate() {
    return define(Defined.RATE, Sentence.S3_RATE, () -> choose(Sentence.S3_RATE, Defined.RATE)
            .when(this::large, () -> PERCENT_4)
            .otherwise(() -> PERCENT_3));
}
/** Section 3: The gross fee is the rate of compensation. */
Figure grossFee() {
    return define(Defined.GROSS_FEE, Sentence.S3_GROSS_FEE, () -> rate().times(compensation()));
}
/** Section 3: The gross fee is the rate of compensation. */
Figure grossFeeUsingExpectedCompensationForCompensation() {
    return define(
            Defined.GROSS_FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION,
            Sentence.S3_GROSS_FEE,
            () -> rate().times(expectedCompensation()));
}
/** Section 3: The fee is the gross fee, at least the minimum. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> atLeast(grossFee(), minimum()));
}
/** Section 3: The fee is the gross fee, at least the minimum. */
Figure feeUsingExpectedCompensationForCompensation() {
    return define(Defined.FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION, Sentence.S3_FEE, () ->
            atLeast(grossFeeUsingExpectedCompensationForCompensation(), minimum()));
}
/** Section 3: The minimum is $100 if large, otherwise $50. */
Figure minimum() {
    return define(Defined.MINIMUM, Sentence.S3_MINIMUM, () -> choose(Sentence.S3_MINIMUM, Defined.MINIMUM)
            .when(this::large, () -> CAD_100)
            .otherwise(() -> CAD_50));
}
/**
 * Section 4: The estimated fee is the fee (using expected compensation for compensation), rounded half up to
 * 1¢.
 */
Figure estimatedFee() {
    return define(Defined.ESTIMATED_FEE, Sentence.S4_ESTIMATED_FEE, () ->
            rounded(feeUsingExpectedCompensationForCompensation(), HALF_UP_TO_0_01));
}
/** Section 4: The first payment is the estimated fee. */
Figure firstPayment() {
    return define(Defined.FIRST_PAYMENT, Sentence.S4_FIRST_PAYMENT, this::estimatedFee);
}
/** Section 4: The settlement is (the fee, rounded half up to 1¢) - the estimated fee. */
Figure settlement() {
    return define(Defined.SETTLEMENT, Sentence.S4_SETTLEMENT, () ->
            rounded(fee(), HALF_UP_TO_0_01).minus(estimatedFee()));
}
/** Section 4: The first payment is due January 31 of the year. */
Day firstPaymentDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
/** Section 4: The settlement is due January 31 of the year after, or credited if negative. */
Day settlementDue() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}
