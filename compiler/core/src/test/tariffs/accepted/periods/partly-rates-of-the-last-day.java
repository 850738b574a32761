/** The price is $1 for 2025, $2 for 2026. */
Figure price() {
    return define(Defined.PRICE, Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(
                    () -> lastRateDateWithin(paid(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                    () -> CAD_1)
            .when(
                    () -> lastRateDateWithin(paid(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                    () -> CAD_2)
            .orElseNotCovered());
}
/** The fee is the price per pupil. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> price().times(pupils()));
}
