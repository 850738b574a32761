/** Section 2: The minimum is $500. */
Figure minimum() {
    return define(Defined.MINIMUM, Sentence.S2_MINIMUM, () -> CAD_500);
}
/** Section 3: The gross royalty is 5% of sales. */
Figure grossRoyalty() {
    return define(Defined.GROSS_ROYALTY, Sentence.S3_GROSS_ROYALTY, () -> PERCENT_5.times(sales()));
}
/**
 * Section 3: The royalty is, on the gross royalty, accumulated over the year, 0% of the first (the minimum) and
 * 100% of the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> accumulated(
            Running.GROSS_ROYALTY_OF_THE_YEAR,
            Schedule.of(Sentence.S3_ROYALTY).next(minimum(), PERCENT_0).rest(PERCENT_100),
            grossRoyalty()));
}
/** Section 2: The minimum is due January 31 of the year. */
Day minimumDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR));
}
/** Section 3: The royalty is due 20 days after the end of the month, or credited if negative. */
Day royaltyDue() {
    return last(paid().holding(Period.Kind.MONTH)).plusDays(20);
}
