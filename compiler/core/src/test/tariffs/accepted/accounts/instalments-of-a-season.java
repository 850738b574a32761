/** The fee is 1% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_1.times(sales()));
}
/** The fee is due in six equal instalments on the last day of each month, the last cent in the last. */
Day feeDue(Period month) {
    return last(month);
}
