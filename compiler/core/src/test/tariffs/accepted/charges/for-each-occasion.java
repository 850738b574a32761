/** The fee for each concert is 3% of receipts. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_3.times(receipts()));
}
/** The base fee is $60. */
Figure baseFee() {
    return define(Defined.BASE_FEE, Sentence.BASE_FEE, () -> CAD_60);
}
/** The fee for each concert is due 30 days after the concert. */
Day feeDue() {
    return first(paid()).plusDays(30);
}
/** The base fee is due January 31 of the year. */
Day baseFeeDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR));
}
