/** The minimum is $400 to December 31, 2026, $500 from January 1, 2027. */
Figure minimum() {
    return define(Defined.MINIMUM, Sentence.MINIMUM, () -> choose(Sentence.MINIMUM, Defined.MINIMUM)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 12, 31)), () -> CAD_400)
            .when(() -> rateDateWithin(LocalDate.of(2027, 1, 1), LocalDate.of(2199, 12, 31)), () -> CAD_500)
            .orElseNotCovered());
}
/** The gross royalty is 5% of sales. */
Figure grossRoyalty() {
    return define(Defined.GROSS_ROYALTY, Sentence.GROSS_ROYALTY, () -> PERCENT_5.times(sales()));
}
/**
 * The royalty is, on the gross royalty, accumulated over the year, 0% of the first (the minimum) and 100% of
 * the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> accumulated(
            Running.GROSS_ROYALTY_OF_THE_YEAR,
            Schedule.of(Sentence.ROYALTY).next(minimum(), PERCENT_0).rest(PERCENT_100),
            grossRoyalty()));
}
