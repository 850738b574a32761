/** The rate is 2% to June 30, 2026, 3% from July 1, 2026. */
Figure rate() {
    return define(Defined.RATE, Sentence.RATE, () -> choose(Sentence.RATE, Defined.RATE)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 6, 30)), () -> PERCENT_2)
            .when(() -> rateDateWithin(LocalDate.of(2026, 7, 1), LocalDate.of(2199, 12, 31)), () -> PERCENT_3)
            .orElseNotCovered());
}
/** The fee is the rate of sales + $1 per concert, at least $50. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            atLeast(rate().times(sales()).plus(CAD_1.times(concerts())), CAD_50));
}
/** The fee is due no later than 30 days after the licence year. */
Day feeDue() {
    return first(paid()).plusDays(30);
}
