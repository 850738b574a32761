/** Section 2: The lower rate is 1% for 2026, 1.5% for 2027 to 2028. */
Figure lowerRate() {
    return define(Defined.LOWER_RATE, Sentence.S2_LOWER_RATE, () ->
            choose(Sentence.S2_LOWER_RATE, Defined.LOWER_RATE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                            () -> PERCENT_1)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)),
                            () -> PERCENT_1_5)
                    .orElseNotCovered());
}
/** Section 2: The limit is $120,000 × months open / 12 months. */
Figure limit() {
    return define(Defined.LIMIT, Sentence.S2_LIMIT, () ->
            CAD_120000.times(monthsOpen()).dividedBy(MONTH_12, Sentence.S2_LIMIT));
}
/**
 * Section 3: The royalty is, on income, the lower rate of the first (the limit) and (10% of the share of music)
 * of the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> onScale(
            Schedule.of(Sentence.S3_ROYALTY).next(limit(), lowerRate()).rest(PERCENT_10.times(shareOfMusic())),
            income()));
}
