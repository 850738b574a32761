/** The royalty is 2% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> PERCENT_2.times(sales()));
}
/** The extra is $5. */
Figure extra() {
    return define(Defined.EXTRA, Sentence.EXTRA, () -> CAD_5);
}
/** The royalty is due no later than 20 days after the end of the month. */
Day royaltyDue() {
    return last(paid()).plusDays(20);
}
/** The extra is due 2 months after the first day of the month. */
Day extraDue() {
    return first(paid()).plusMonths(2);
}
