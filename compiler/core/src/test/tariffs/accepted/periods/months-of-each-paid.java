/** The month's share for each month is 1% of sales, at least $5. */
Figure monthsShare(Period month) {
    return define(Defined.MONTHS_SHARE, Subject.part(month), Sentence.MONTHS_SHARE, () ->
            atLeast(PERCENT_1.times(sales(month)), CAD_5));
}
/** The total is the sum of the month's share for each month. */
Figure total() {
    return define(Defined.TOTAL, here(), Sentence.TOTAL, () ->
            sum(paid().parts(Period.Kind.MONTH), month -> monthsShare(month)));
}
/** The season fee is $3 if open in any month, otherwise $1. */
Figure seasonFee() {
    return define(Defined.SEASON_FEE, Sentence.SEASON_FEE, () -> choose(Sentence.SEASON_FEE, Defined.SEASON_FEE)
            .when(
                    () -> any(paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH), month -> open(month)),
                    () -> CAD_3)
            .otherwise(() -> CAD_1));
}
/** The dues are 1% of sales. */
Figure dues() {
    return define(Defined.DUES, Sentence.DUES, () -> PERCENT_1.times(sales(paid().holding(Period.Kind.MONTH))));
}
/** The levy is half of the total + (10% of the total in the quarter before). */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> NUMBER_0_5.times(total())
            .plus(PERCENT_10.times(at(paid().holding(Period.Kind.QUARTER).minus(1), this::total))));
}
/** The fee is 20% of the total + the season fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_20.times(total()).plus(seasonFee()));
}
