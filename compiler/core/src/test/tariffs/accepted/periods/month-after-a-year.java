/** The fee is (10% of sales in the month before) + (1% of sales in the second month after). */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            PERCENT_10.times(sales(paid().holding(Period.Kind.MONTH).minus(1)))
                    .plus(PERCENT_1.times(sales(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(2)))));
}
/** The fee is due no later than the last day of the month after. */
Day feeDue() {
    return last(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(1));
}
