/** The price is 10¢ to September 30, 2025, 20¢ from October 1, 2025. */
Figure price() {
    return define(Defined.PRICE, Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2025, 9, 30)), () -> CAD_0_1)
            .when(() -> rateDateWithin(LocalDate.of(2025, 10, 1), LocalDate.of(2199, 12, 31)), () -> CAD_0_2)
            .orElseNotCovered());
}
/** The fee is the price per skater. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> price().times(skaters()));
}
