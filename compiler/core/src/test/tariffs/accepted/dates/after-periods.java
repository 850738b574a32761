/** Section 3: The fee is 1% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> PERCENT_1.times(sales()));
}
/** Section 4: The charge is 5¢ per play. */
Figure charge() {
    return define(Defined.CHARGE, Sentence.S4_CHARGE, () -> CAD_0_05.times(plays()));
}
/** Section 3: The fee is due no later than the last day of the month after the period. */
Day feeDue() {
    return last(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(1));
}
/** Section 4: The charge is due no later than the first day of the second month after the quarter. */
Day chargeDue() {
    return first(Period.day(paid().holding(Period.Kind.QUARTER).end()).holding(Period.Kind.MONTH).plus(2));
}
