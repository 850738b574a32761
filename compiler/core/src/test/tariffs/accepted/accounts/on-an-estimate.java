/** Section 3: The fee is 3% of compensation, at least $50. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> atLeast(PERCENT_3.times(compensation()), CAD_50));
}
/** Section 3: The fee is 3% of compensation, at least $50. */
Figure feeUsingExpectedCompensationForCompensation() {
    return define(Defined.FEE_USING_EXPECTED_COMPENSATION_FOR_COMPENSATION, Sentence.S3_FEE, () ->
            atLeast(PERCENT_3.times(expectedCompensation()), CAD_50));
}
/** Section 3: The service charge is $12. */
Figure serviceCharge() {
    return define(Defined.SERVICE_CHARGE, Sentence.S3_SERVICE_CHARGE, () -> CAD_12);
}
/** Section 4: The estimate is the fee (using expected compensation for compensation). */
Figure estimate() {
    return define(Defined.ESTIMATE, Sentence.S4_ESTIMATE, this::feeUsingExpectedCompensationForCompensation);
}
/**
 * Section 4: The fee is due on the estimate by January 31 of the year, and what is then still owed, the balance
 * « solde », by January 31 of the year after, or credited if negative.
 */
Figure balance() {
    return define(Defined.BALANCE, Sentence.S4_BALANCE, () ->
            rounded(fee(), HALF_UP_TO_0_01).minus(rounded(estimate(), HALF_UP_TO_0_01)));
}
/**
 * Section 4: The fee is due on the estimate by January 31 of the year, and what is then still owed, the balance
 * « solde », by January 31 of the year after, or credited if negative.
 */
Day estimateDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
/**
 * Section 4: The fee is due on the estimate by January 31 of the year, and what is then still owed, the balance
 * « solde », by January 31 of the year after, or credited if negative.
 */
Day balanceDue() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}
/** Section 4: The service charge is due December 31 of the year. */
Day serviceChargeDue() {
    return dayOf(MonthDay.of(12, 31), paid());
}
