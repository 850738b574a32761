/** The fee is the base fee + the share of income. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> baseFee().plus(shareOfIncome()));
}
/**
 * The base fee is $1 per area, or the staff fee if area is not available, or $3 per visitor if staff are not
 * available, or $100 if visitors are not available, or $0 if charity, at most $500.
 */
Figure baseFee() {
    return define(Defined.BASE_FEE, Sentence.BASE_FEE, () -> atMost(
            choose(Sentence.BASE_FEE, Defined.BASE_FEE)
                    .when(() -> available(Given.AREA, paid()).not(), () ->
                            choose(Sentence.BASE_FEE, Defined.BASE_FEE)
                                    .when(() -> available(Given.STAFF, paid()).not(), () ->
                                            choose(Sentence.BASE_FEE, Defined.BASE_FEE)
                                                    .when(
                                                            () -> available(Given.VISITORS, paid()).not(),
                                                            () -> CAD_100)
                                                    .otherwise(() -> CAD_3.times(visitors())))
                                    .otherwise(this::staffFee))
                    .when(this::charity, () -> CAD_0)
                    .otherwise(() -> CAD_1.times(area())),
            CAD_500));
}
/** The staff fee is $2 per staff. */
Figure staffFee() {
    return define(Defined.STAFF_FEE, Sentence.STAFF_FEE, () -> CAD_2.times(staff()));
}
/** The share of income is 1% of income, or $5 if income is not available. */
Figure shareOfIncome() {
    return define(Defined.SHARE_OF_INCOME, Sentence.SHARE_OF_INCOME, () ->
            choose(Sentence.SHARE_OF_INCOME, Defined.SHARE_OF_INCOME)
                    .when(() -> available(Given.INCOME, paid()).not(), () -> CAD_5)
                    .otherwise(() -> PERCENT_1.times(income())));
}
/** The part of ten is 10 area / area, or 0 if area is 0. */
Figure partOfTen() {
    return define(Defined.PART_OF_TEN, Sentence.PART_OF_TEN, () ->
            choose(Sentence.PART_OF_TEN, Defined.PART_OF_TEN)
                    .when(() -> area().is(NUMBER_0), () -> NUMBER_0)
                    .otherwise(() -> AREA_10.dividedBy(area(), Sentence.PART_OF_TEN)));
}
/** The part of fifteen is 15 area / area, or 0 if area is 0. */
Figure partOfFifteen() {
    return define(Defined.PART_OF_FIFTEEN, Sentence.PART_OF_FIFTEEN, () ->
            choose(Sentence.PART_OF_FIFTEEN, Defined.PART_OF_FIFTEEN)
                    .when(() -> area().is(NUMBER_0), () -> NUMBER_0)
                    .otherwise(() -> AREA_15.dividedBy(area(), Sentence.PART_OF_FIFTEEN)));
}
