/** The rate is 2% to June 30, 2026, 3% from July 1, 2026. */
Figure rate() {
    return define(Defined.RATE, Sentence.RATE, () -> choose(Sentence.RATE, Defined.RATE)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 6, 30)), () -> PERCENT_2)
            .when(() -> rateDateWithin(LocalDate.of(2026, 7, 1), LocalDate.of(2199, 12, 31)), () -> PERCENT_3)
            .orElseNotCovered());
}
/**
 * The base is $10 per room if the commencement is no earlier than the first day of the year, otherwise the rate
 * of sales in the year before.
 */
Figure base() {
    return define(Defined.BASE, Sentence.BASE, () -> choose(Sentence.BASE, Defined.BASE)
            .when(() -> first(paid()).isNoLaterThan(commencement()), () -> CAD_10.times(rooms()))
            .otherwise(() -> rate().times(sales())));
}
/** The fee is the base + $1 per room. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> base().plus(CAD_1.times(rooms())));
}
/** The fee is due no later than 30 days after the start of the year. */
Day feeDue() {
    return first(paid()).plusDays(30);
}
