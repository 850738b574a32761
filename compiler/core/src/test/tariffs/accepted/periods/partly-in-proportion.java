/** Section 3: The fee is 2% of sales, at least $100. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> atLeast(PERCENT_2.times(sales()), CAD_100));
}
/** Section 3: The levy is 1% of sales. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S3_LEVY, () -> PERCENT_1.times(sales()));
}
