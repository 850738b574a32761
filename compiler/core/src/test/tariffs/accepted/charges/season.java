/** The price is €3 if guests are less than 10, €2 if guests are 10 or guests are 11, otherwise not covered. */
Figure price() {
    return define(Defined.PRICE, Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(() -> guests().isLessThan(NUMBER_10), () -> EUR_3)
            .when(() -> Truth.any(guests().is(NUMBER_10), guests().is(NUMBER_11)), () -> EUR_2)
            .otherwise(() -> notCovered(Sentence.PRICE, Defined.PRICE)));
}
/** The fee is (the price × guests / 1 guest) + €0.07 per area. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> price()
            .times(guests())
            .dividedBy(GUESTS_1, Sentence.FEE)
            .plus(EUR_0_07.times(area())));
}
