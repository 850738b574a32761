/**
 * The rent fee is $10 per (the whole months from the beginning to the ending) + $1 per (the months begun from
 * the beginning to the ending).
 */
Figure rentFee() {
    return define(Defined.RENT_FEE, Sentence.RENT_FEE, () ->
            CAD_10.times(beginning().wholeMonthsTo(ending(), Sentence.RENT_FEE))
                    .plus(CAD_1.times(beginning().monthsBegunTo(ending(), Sentence.RENT_FEE))));
}
/**
 * The late fee is $10 per (the whole months from the end of February of the year to the ending) + $1 per (the
 * months begun from the end of February of the year to the ending).
 */
Figure lateFee() {
    return define(Defined.LATE_FEE, Sentence.LATE_FEE, () -> CAD_10.times(
                    last(Period.day(paid().date(MonthDay.of(2, 1))).holding(Period.Kind.MONTH))
                            .wholeMonthsAfterEndTo(ending(), Sentence.LATE_FEE))
            .plus(CAD_1.times(
                    last(Period.day(paid().date(MonthDay.of(2, 1))).holding(Period.Kind.MONTH))
                            .monthsBegunAfterEndTo(ending(), Sentence.LATE_FEE))));
}
/** The day fee is $1 per (the days of the month of the beginning) + $100 per (the days of 2024). */
Figure dayFee() {
    return define(Defined.DAY_FEE, Sentence.DAY_FEE, () ->
            CAD_1.times(days(beginning(), asked -> asked.holding(Period.Kind.MONTH)))
                    .plus(CAD_100.times(days(Period.year(2024)))));
}
