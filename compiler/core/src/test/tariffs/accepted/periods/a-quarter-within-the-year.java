/** The total is the sum of sales for each month. */
Figure total() {
    return define(Defined.TOTAL, here(), Sentence.TOTAL, () ->
            sum(paid().parts(Period.Kind.MONTH), month -> sales(month)));
}
/** The levy is 1% of the total. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> PERCENT_1.times(total()));
}
/** The fee is 1% of the total + (10% of the total in the quarter of January 2026). */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            PERCENT_1.times(total()).plus(PERCENT_10.times(at(Period.quarter(2026, 1), this::total))));
}
