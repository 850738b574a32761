/** The fee is the base fee, or $0 if charity, at least $5. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> atLeast(
            choose(Sentence.FEE, Defined.FEE).when(this::charity, () -> CAD_0).otherwise(this::baseFee),
            CAD_5));
}
/**
 * The base fee is the first known of $1 per area × (1 + 10% per floor), the staff fee, $3 per visitor and $100.
 */
Figure baseFee() {
    return define(Defined.BASE_FEE, Sentence.BASE_FEE, () -> choose(Sentence.BASE_FEE, Defined.BASE_FEE)
            .when(
                    () -> Truth.any(available(Given.AREA, paid()).not(), available(Given.FLOORS, paid()).not()),
                    () -> choose(Sentence.BASE_FEE, Defined.BASE_FEE)
                            .when(() -> available(Given.STAFF, paid()).not(), () ->
                                    choose(Sentence.BASE_FEE, Defined.BASE_FEE)
                                            .when(() -> available(Given.VISITORS, paid()).not(), () -> CAD_100)
                                            .otherwise(() -> CAD_3.times(visitors())))
                            .otherwise(this::staffFee))
            .otherwise(() -> CAD_1.times(area()).times(NUMBER_1.plus(PERCENT_10.times(floors())))));
}
/** The staff fee is $2 per staff. */
Figure staffFee() {
    return define(Defined.STAFF_FEE, Sentence.STAFF_FEE, () -> CAD_2.times(staff()));
}
/**
 * The deposit is 1% of the first known of sales in the year before and the greater of estimated sales and
 * $1,000.
 */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.DEPOSIT, () -> PERCENT_1.times(
            choose(Sentence.DEPOSIT, Defined.DEPOSIT)
                    .when(() -> available(Given.SALES, paid().minus(1)).not(), () ->
                            estimatedSales().max(CAD_1000))
                    .otherwise(this::sales)));
}
