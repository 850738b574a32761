/** Section 3: The rate is 2% from September 1, 2025 to March 30, 2026, 3% from March 31, 2026. */
Figure rate() {
    return define(Defined.RATE, Sentence.S3_RATE, () -> choose(Sentence.S3_RATE, Defined.RATE)
            .when(
                    () -> lastRateDateWithin(paid(), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 30)),
                    () -> PERCENT_2)
            .when(
                    () -> lastRateDateWithin(paid(), LocalDate.of(2026, 3, 31), LocalDate.of(2199, 12, 31)),
                    () -> PERCENT_3)
            .orElseNotCovered());
}
/**
 * Section 3: The extra for 2025 is $5.
 *
 * <p>Section 3: The extra for 2026 to 2027 is $7.
 */
Figure extra() {
    return choose(Defined.EXTRA)
            .when(
                    () -> lastRateDateWithin(paid(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                    Sentence.S3_EXTRA_2025,
                    () -> CAD_5)
            .when(
                    () -> lastRateDateWithin(paid(), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                    Sentence.S3_EXTRA_2026,
                    () -> CAD_7)
            .orElseNotCovered();
}
/** Section 4: The fee is the rate of sales + the extra. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> rate().times(sales()).plus(extra()));
}
/** Section 4: The levy is the rate of sales + the extra. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S4_LEVY, () -> rate().times(sales()).plus(extra()));
}
