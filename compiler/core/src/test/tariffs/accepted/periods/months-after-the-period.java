/** A small shop is a shop where staff are less than 5. */
Truth smallShop() {
    return define(Defined.SMALL_SHOP, Sentence.SMALL_SHOP, () -> staff().isLessThan(NUMBER_5));
}
/** The fee is 1% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_1.times(sales()));
}
/** The fee is due the last day of the month after the period. */
Day feeDue() {
    return last(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(1));
}
/** The sales report is due the first day of the month before the period. */
Day salesReportDue() {
    return first(paid().holding(Period.Kind.MONTH).minus(1));
}
