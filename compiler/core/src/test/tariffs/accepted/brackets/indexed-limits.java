/** Section 2: The limit is $1,000 for 2026, $1,500 for 2027, $2,000 for 2028. */
Figure limit() {
    return define(Defined.LIMIT, Sentence.S2_LIMIT, () -> choose(Sentence.S2_LIMIT, Defined.LIMIT)
            .when(() -> rateDateWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), () -> CAD_1000)
            .when(() -> rateDateWithin(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), () -> CAD_1500)
            .when(() -> rateDateWithin(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)), () -> CAD_2000)
            .orElseNotCovered());
}
/**
 * Section 3: The royalty is, on income, accumulated over the year, 1% of the first (the limit), 2% of the next
 * (the limit) and 3% of the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> accumulated(
            Running.INCOME_OF_THE_YEAR,
            Schedule.of(Sentence.S3_ROYALTY).next(limit(), PERCENT_1).next(limit(), PERCENT_2).rest(PERCENT_3),
            income()));
}
