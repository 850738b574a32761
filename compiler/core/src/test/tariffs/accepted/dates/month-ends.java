/** Section 3: The royalty is 2% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> PERCENT_2.times(sales()));
}
/** Section 4: The report fee is $5. */
Figure reportFee() {
    return define(Defined.REPORT_FEE, Sentence.S4_REPORT_FEE, () -> CAD_5);
}
/**
 * Section 3: The royalty is due the later of 30 days after the end of the month and 1 month after the end of
 * the month.
 */
Day royaltyDue() {
    return last(paid()).plusDays(30).laterOf(last(paid()).monthsAfterEnd(1));
}
/** Section 4: The report fee is due the last day of the month after the month. */
Day reportFeeDue() {
    return last(paid().plus(1));
}
