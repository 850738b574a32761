/** The event fee is 3% of receipts + $1 per (the days from the contract to the concert). */
Figure eventFee() {
    return define(Defined.EVENT_FEE, Sentence.EVENT_FEE, () -> PERCENT_3.times(receipts())
            .plus(CAD_1.times(contract().daysTo(first(paid()), Sentence.EVENT_FEE))));
}
/** The base fee is $60. */
Figure baseFee() {
    return define(Defined.BASE_FEE, Sentence.BASE_FEE, () -> CAD_60);
}
/** The event fee is due no later than 30 days after the concert if outdoors. */
Day eventFeeDue() {
    return first(paid()).plusDays(30);
}
Truth eventFeeApplies() {
    return outdoors();
}
/** The event fee is due the last day of the month after the day of the concert if not outdoors. */
Day eventFeeDue_2() {
    return last(Period.day(paid().start()).holding(Period.Kind.MONTH).plus(1));
}
Truth eventFeeApplies_2() {
    return outdoors().not();
}
/** The base fee is due January 31 of the year. */
Day baseFeeDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR));
}
/** The concert report is due the day after the concert. */
Day concertReportDue() {
    return first(paid()).plusDays(1);
}
