/** The royalty is 1% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> PERCENT_1.times(sales()));
}
/** The SOCAN part is 50% of the royalty. */
Figure socanPart() {
    return define(Defined.SOCAN_PART, Sentence.SOCAN_PART, () -> PERCENT_50.times(royalty()));
}
/** The Connect part is 50% of the royalty. */
Figure connectPart() {
    return define(Defined.CONNECT_PART, Sentence.CONNECT_PART, () -> PERCENT_50.times(royalty()));
}
/** The royalty is due the last day of the month. */
Day royaltyDue() {
    return last(paid());
}
