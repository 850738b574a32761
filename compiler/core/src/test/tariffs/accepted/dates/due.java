/** The royalty is 3% of sales if chain, otherwise 2% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> choose(Sentence.ROYALTY, Defined.ROYALTY)
            .when(this::chain, () -> PERCENT_3.times(sales()))
            .otherwise(() -> PERCENT_2.times(sales())));
}
/** The payment for a chain is due 20 days after the end of the month. */
Day paymentDue() {
    return last(paid()).plusDays(20);
}
Truth paymentApplies() {
    return chain();
}
/** The payment for any other shop is due January 31 of the year after. */
Day paymentDue_2() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
}
Truth paymentApplies_2() {
    return chain().not();
}
