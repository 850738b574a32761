/** The fee is the price × (guests / 3 guests). */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> price().times(guests().dividedBy(GUESTS_3, Sentence.FEE)));
}
/** The price is $10 if not opera, otherwise not covered. */
Figure price() {
    return define(Defined.PRICE, Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(() -> opera().not(), () -> CAD_10)
            .otherwise(() -> notCovered(Sentence.PRICE, Defined.PRICE)));
}
/** The ratio is sales / $3, or 0 if guests are 0. */
Figure ratio() {
    return define(Defined.RATIO, Sentence.RATIO, () -> choose(Sentence.RATIO, Defined.RATIO)
            .when(() -> guests().is(NUMBER_0), () -> NUMBER_0)
            .otherwise(() -> sales().dividedBy(CAD_3, Sentence.RATIO)));
}
