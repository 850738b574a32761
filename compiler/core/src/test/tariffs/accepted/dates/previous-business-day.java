/** The royalty is 2% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> PERCENT_2.times(sales()));
}
/** The royalty is due the last day of the month after the month. */
Day royaltyDue() {
    return previousBusinessDay(last(paid().plus(1)), Sentence.ROYALTY_DUE, "Canada");
}
