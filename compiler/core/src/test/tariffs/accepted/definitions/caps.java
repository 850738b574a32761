/** Section 2: The gross fee is 2% of receipts, at least $100, at most $1,000. */
Figure grossFee() {
    return define(Defined.GROSS_FEE, Sentence.S2_GROSS_FEE, () ->
            atMost(atLeast(PERCENT_2.times(receipts()), CAD_100), CAD_1000));
}
/**
 * Section 3: The fee is the lesser of the gross fee and 1.065 × last year's fee, or the gross fee if last
 * year's fee is not available.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> choose(Sentence.S3_FEE, Defined.FEE)
            .when(() -> available(Given.LAST_YEARS_FEE, paid()).not(), this::grossFee)
            .otherwise(() -> grossFee().min(NUMBER_1_065.times(lastYearsFee()))));
}
