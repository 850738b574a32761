/** The total is the sum of sales for each month. */
Figure total() {
    return define(Defined.TOTAL, here(), Sentence.TOTAL, () ->
            sum(paid().parts(Period.Kind.MONTH), month -> sales(month)));
}
/** The levy is 1% of the total. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> PERCENT_1.times(total()));
}
/** The fee is 2% of the total + (1% of the total in the half-year before). */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_2.times(total())
            .plus(PERCENT_1.times(at(paid().holding(Period.Kind.HALF_YEAR).minus(1), this::total))));
}
