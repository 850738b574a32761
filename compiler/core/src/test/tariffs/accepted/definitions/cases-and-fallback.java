/**
 * The fee is 1% of sales if large, otherwise 2% of sales, or $3 if charity, or $5 if sales are not available.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> choose(Sentence.FEE, Defined.FEE)
            .when(this::charity, () -> CAD_3)
            .when(() -> available(Given.SALES, paid()).not(), () -> CAD_5)
            .otherwise(() -> choose(Sentence.FEE, Defined.FEE)
                    .when(this::large, () -> PERCENT_1.times(sales()))
                    .otherwise(() -> PERCENT_2.times(sales()))));
}
