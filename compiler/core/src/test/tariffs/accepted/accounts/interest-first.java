/** The royalty is, on sales, 2% of the rest. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> onScale(ROYALTY_BRACKETS, sales()));
}
/** The royalty is due 20 days after the end of the period. */
Day royaltyDue() {
    return last(paid()).plusDays(20);
}
