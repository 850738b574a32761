/** The fee is 1% of turnover. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_1.times(turnover()));
}
/**
 * The fee day is February 15 of the year after if the fee is more than $1,000, otherwise January 31 of the year
 * after.
 */
Day feeDay() {
    return define(Defined.FEE_DAY, Sentence.FEE_DAY, () -> chooseDay(Sentence.FEE_DAY, Defined.FEE_DAY)
            .when(() -> fee().isMoreThan(CAD_1000), () ->
                    dayOf(MonthDay.of(2, 15), paid().holding(Period.Kind.YEAR).plus(1)))
            .otherwise(() -> dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1))));
}
/** The levy is 2% of sales. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> PERCENT_2.times(sales()));
}
/** The levy day is the early day if chain, the late day otherwise. */
Day levyDay() {
    return define(Defined.LEVY_DAY, Sentence.LEVY_DAY, () -> chooseDay(Sentence.LEVY_DAY, Defined.LEVY_DAY)
            .when(this::chain, this::earlyDay)
            .otherwise(this::lateDay));
}
/** The fee is due the fee day. */
Day feeDue() {
    return feeDay();
}
/**
 * The levy is due no later than the levy day, but no earlier than 20 days after the end of the month, but no
 * later than January 31 of the year after.
 */
Day levyDue() {
    return levyDay()
            .laterOf(last(paid().holding(Period.Kind.MONTH)).plusDays(20))
            .earlierOf(dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1)));
}
