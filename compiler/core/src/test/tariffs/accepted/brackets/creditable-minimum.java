/** Section 2: The minimum is $120 per outlet. */
Figure minimum() {
    return define(Defined.MINIMUM, Sentence.S2_MINIMUM, () -> CAD_120.times(outlets()));
}
/**
 * Section 3: The royalty is, on sales, accumulated over the year, 0% of the first (the minimum / 6%) and 6% of
 * the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> accumulated(
            Running.SALES_OF_THE_YEAR,
            Schedule.of(Sentence.S3_ROYALTY)
                    .next(minimum().dividedBy(PERCENT_6, Sentence.S3_ROYALTY), PERCENT_0)
                    .rest(PERCENT_6),
            sales()));
}
/** Section 2: The minimum is due the first day of the year. */
Day minimumDue() {
    return first(paid().holding(Period.Kind.YEAR));
}
/** Section 3: The royalty is due the last day of the month after the month. */
Day royaltyDue() {
    return last(paid().holding(Period.Kind.MONTH).plus(1));
}
