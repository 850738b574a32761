/** The rate is 1% for 2025 and 2026, 2% for 2027. */
Figure rate() {
    return define(Defined.RATE, Sentence.RATE, () -> choose(Sentence.RATE, Defined.RATE)
            .when(
                    () -> Truth.any(
                            rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                            rateDateWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))),
                    () -> PERCENT_1)
            .when(() -> rateDateWithin(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), () -> PERCENT_2)
            .orElseNotCovered());
}
/** The fee is the rate of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> rate().times(sales()));
}
