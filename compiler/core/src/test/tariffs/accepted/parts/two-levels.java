/** Section 2: The total guests for each month are the sum of guests for each event. */
Figure totalGuests(Period month) {
    return define(Defined.TOTAL_GUESTS, Subject.part(month), Sentence.S2_TOTAL_GUESTS, () ->
            sum(items("event", month), item -> guests(month, item)));
}
/**
 * Section 2: The quarterly fee for each quarter is the sum of 2¢ per total guest for each month, at least $20.
 */
Figure quarterlyFee(Period quarter) {
    return define(Defined.QUARTERLY_FEE, Subject.part(quarter), Sentence.S2_QUARTERLY_FEE, () -> atLeast(
            sum(quarter.parts(Period.Kind.MONTH), month -> CAD_0_02.times(totalGuests(month))), CAD_20));
}
/** Section 3: The fee is the sum of the quarterly fee for each quarter. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () ->
            sum(paid().parts(Period.Kind.QUARTER), quarter -> quarterlyFee(quarter)));
}
