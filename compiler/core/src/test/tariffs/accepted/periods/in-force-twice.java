/** The fee is 2% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_2.times(sales()));
}
/** The levy is 1% of sales. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> PERCENT_1.times(sales()));
}
