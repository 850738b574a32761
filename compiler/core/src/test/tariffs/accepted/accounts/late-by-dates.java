/** The royalty is 10% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> PERCENT_10.times(sales()));
}
/** The fee is 5% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_5.times(sales()));
}
/** The levy is 3% of sales. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> PERCENT_3.times(sales()));
}
/** The extra is 2% of sales. */
Figure extra() {
    return define(Defined.EXTRA, Sentence.EXTRA, () -> PERCENT_2.times(sales()));
}
/** The payment is due January 31 of the year after. */
Day paymentDue() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}
/** The payment is due January 31 of the year after. */
Day paymentDue_2() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}
/** The payment is due January 31 of the year after. */
Day paymentDue_3() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}
/** The payment is due January 31 of the year after. */
Day paymentDue_4() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}
