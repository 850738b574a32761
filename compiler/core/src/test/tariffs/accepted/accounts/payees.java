/** The royalty is 2% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> PERCENT_2.times(sales()));
}
/** The licence fee is $15. */
Figure licenceFee() {
    return define(Defined.LICENCE_FEE, Sentence.LICENCE_FEE, () -> CAD_15);
}
/** The royalty is due 20 days after the end of the month. */
Day royaltyDue() {
    return last(paid().holding(Period.Kind.MONTH)).plusDays(20);
}
/** The licence fee is due January 31 of the year after. */
Day licenceFeeDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
}
/** The sales report is due no later than 20 days after the end of the month. */
Day salesReportDue() {
    return last(paid().holding(Period.Kind.MONTH)).plusDays(20);
}
