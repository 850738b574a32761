/** The fee is 10% of the sum of sales for the two months before the quarter. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_10.times(
            sales(Period.day(paid().holding(Period.Kind.QUARTER).start()).holding(Period.Kind.MONTH).minus(2))
                    .plus(sales(
                            Period.day(paid().holding(Period.Kind.QUARTER).start())
                                    .holding(Period.Kind.MONTH)
                                    .minus(1)))));
}
/**
 * The share is (1% of sales in the month before the year) + (10% of sales in the second month before the
 * half-year).
 */
Figure share() {
    return define(Defined.SHARE, Sentence.SHARE, () -> PERCENT_1.times(sales(
                    Period.day(paid().holding(Period.Kind.YEAR).start()).holding(Period.Kind.MONTH).minus(1)))
            .plus(PERCENT_10.times(sales(
                    Period.day(paid().holding(Period.Kind.HALF_YEAR).start())
                            .holding(Period.Kind.MONTH)
                            .minus(2)))));
}
/** The royalty is the fee + the share. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> fee().plus(share()));
}
/** The royalty is due no later than the last day of the month before the quarter after. */
Day royaltyDue() {
    return last(paid().holding(Period.Kind.QUARTER).plus(1).holding(Period.Kind.MONTH).minus(1));
}
