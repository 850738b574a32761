/**
 * The rate is 1% to March 14, 2025, 3% from March 15, 2025 to July 31, 2026, 4% from August 1, 2026 to August
 * 20, 2026.
 */
Figure rate() {
    return define(Defined.RATE, Sentence.RATE, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.RATE, Defined.RATE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(1900, 1, 1), LocalDate.of(2025, 3, 14)),
                            () -> PERCENT_1)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 3, 15), LocalDate.of(2026, 7, 31)),
                            () -> PERCENT_3)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 20)),
                            () -> PERCENT_4)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/** The fee is the rate of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> rate().times(sales()));
}
