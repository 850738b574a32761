/** Section 3: The estimated fee is 3% of expected compensation. */
Figure estimatedFee() {
    return define(Defined.ESTIMATED_FEE, Sentence.S3_ESTIMATED_FEE, () ->
            PERCENT_3.times(expectedCompensation()));
}
/** Section 3: The first instalments are 1/4 of the estimated fee, rounded down to $1. */
Figure firstInstalments() {
    return define(Defined.FIRST_INSTALMENTS, Sentence.S3_FIRST_INSTALMENTS, () ->
            rounded(NUMBER_0_25.times(estimatedFee()), DOWN_TO_1));
}
/**
 * Section 3: The instalment is the first instalments if the first day of the quarter is before October 1 of the
 * year, otherwise the estimated fee - 3 × the first instalments.
 */
Figure instalment() {
    return define(Defined.INSTALMENT, Sentence.S3_INSTALMENT, () ->
            choose(Sentence.S3_INSTALMENT, Defined.INSTALMENT)
                    .when(
                            () -> first(paid())
                                    .isBefore(dayOf(MonthDay.of(10, 1), paid().holding(Period.Kind.YEAR))),
                            this::firstInstalments)
                    .otherwise(() -> estimatedFee().minus(NUMBER_3.times(firstInstalments()))));
}
/** Section 3: The instalment is due the last day of the quarter. */
Day instalmentDue() {
    return last(paid());
}
