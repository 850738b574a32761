/** The fee is (10% of sales in the month before) + (1% of sales in the month after the quarter). */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            PERCENT_10.times(sales(paid().holding(Period.Kind.MONTH).minus(1)))
                    .plus(PERCENT_1.times(sales(
                            Period.day(paid().holding(Period.Kind.QUARTER).end())
                                    .holding(Period.Kind.MONTH)
                                    .plus(1)))));
}
/** The licence is $10. */
Figure licence() {
    return define(Defined.LICENCE, Sentence.LICENCE, () -> CAD_10);
}
/** The fee is due no later than the last day of the month after the quarter. */
Day feeDue() {
    return last(Period.day(paid().holding(Period.Kind.QUARTER).end()).holding(Period.Kind.MONTH).plus(1));
}
/** The licence is due no later than the last day of the month of the last day of the year. */
Day licenceDue() {
    return last(Period.day(paid().holding(Period.Kind.YEAR).end()).holding(Period.Kind.MONTH));
}
/** Records of sales are kept for 6 months after the end of the second month after the period. */
Day recordsOfSalesKeptUntil() {
    return last(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(2)).monthsAfterEnd(6);
}
