/** Section 3: The rate is 2% from January 1, 2025 to July 10, 2026, 3% from July 11, 2026. */
Figure rate() {
    return define(Defined.RATE, here(), Sentence.S3_RATE, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.S3_RATE, Defined.RATE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/**
 * Section 3: The licence is $12 from January 1, 2025 to July 10, 2026, $33 from July 11, 2026, at least $20.
 */
Figure licence() {
    return define(Defined.LICENCE, here(), Sentence.S3_LICENCE, () -> atLeast(
            sharedByDays(paid(), day -> choose(Sentence.S3_LICENCE, Defined.LICENCE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> CAD_12)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> CAD_33)
                    .orElseNotCovered()),
            CAD_20));
}
/** Section 4: The fee is the rate of sales + the licence. */
Figure fee() {
    return define(Defined.FEE, here(), Sentence.S4_FEE, () -> rate().times(sales()).plus(licence()));
}
/** Section 4: The levy is the rate of sales, at least $10. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S4_LEVY, () -> atLeast(rate().times(sales()), CAD_10));
}
/** Section 4: The deposit is 10% of the fee in the year before. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.S4_DEPOSIT, () ->
            PERCENT_10.times(at(paid().holding(Period.Kind.YEAR).minus(1), this::fee)));
}
