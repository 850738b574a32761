/** The first day of all is 1 year and 2 months after the invoice. */
Day firstDayOfAll() {
    return define(Defined.FIRST_DAY_OF_ALL, Sentence.FIRST_DAY_OF_ALL, () -> invoice().plusMonths(14));
}
/**
 * The first fee is $1 per (the days from the invoice to the first day of all) + $1,000 per (the days from the
 * end of February of the year to 1 year, 2 months and 10 days after the end of February of the year).
 */
Figure firstFee() {
    return define(Defined.FIRST_FEE, Sentence.FIRST_FEE, () ->
            CAD_1.times(invoice().daysTo(firstDayOfAll(), Sentence.FIRST_FEE))
                    .plus(CAD_1000.times(
                            last(Period.day(paid().date(MonthDay.of(2, 1))).holding(Period.Kind.MONTH))
                                    .daysTo(
                                            last(
                                                            Period.day(paid().date(MonthDay.of(2, 1)))
                                                                    .holding(Period.Kind.MONTH))
                                                    .monthsAfterEnd(14)
                                                    .plusDays(10),
                                            Sentence.FIRST_FEE))));
}
/** The notice is 2 months and 10 days before the invoice. */
Day notice() {
    return define(Defined.NOTICE, Sentence.NOTICE, () -> invoice().plusMonths(-2).plusDays(-10));
}
/**
 * The second fee is $1 per (the days from the notice to the invoice) + $1,000 per (the days from 3 weeks and 1
 * day before the invoice to the invoice).
 */
Figure secondFee() {
    return define(Defined.SECOND_FEE, Sentence.SECOND_FEE, () ->
            CAD_1.times(notice().daysTo(invoice(), Sentence.SECOND_FEE))
                    .plus(CAD_1000.times(
                            invoice().plusDays(-21).plusDays(-1).daysTo(invoice(), Sentence.SECOND_FEE))));
}
/** The third fee is $1 per (the days from the invoice to the term after the invoice). */
Figure thirdFee() {
    return define(Defined.THIRD_FEE, Sentence.THIRD_FEE, () -> CAD_1.times(
            invoice()
                    .daysTo(
                            shifted(invoice(), term(), Sentence.THIRD_FEE, (day, count) ->
                                    day.plusMonths(count)),
                            Sentence.THIRD_FEE)));
}
/**
 * The fourth fee is $1 per (the days from the invoice to grace weeks after the invoice) + $1,000 per (the days
 * from grace months before the end of the year to the end of the year).
 */
Figure fourthFee() {
    return define(Defined.FOURTH_FEE, Sentence.FOURTH_FEE, () -> CAD_1.times(
                    invoice()
                            .daysTo(
                                    shifted(
                                            invoice(),
                                            grace(),
                                            Sentence.FOURTH_FEE,
                                            (day, count) -> day.plusWeeks(count)),
                                    Sentence.FOURTH_FEE))
            .plus(CAD_1000.times(
                    shifted(last(paid()), grace(), Sentence.FOURTH_FEE, (day, count) ->
                                    day.monthsAfterEnd(-count))
                            .daysTo(last(paid()), Sentence.FOURTH_FEE))));
}
/** The half term is the term / 2. */
Figure halfTerm() {
    return define(Defined.HALF_TERM, Sentence.HALF_TERM, () -> term().dividedBy(NUMBER_2, Sentence.HALF_TERM));
}
/** The rest of the term is the term - 6 months. */
Figure restOfTheTerm() {
    return define(Defined.REST_OF_THE_TERM, Sentence.REST_OF_THE_TERM, () -> term().minus(MONTH_6));
}
/**
 * The fifth fee is $1 per (the days from the invoice to half term after the invoice) + $1,000 per (the days
 * from the invoice to the rest of the term after the invoice).
 */
Figure fifthFee() {
    return define(Defined.FIFTH_FEE, Sentence.FIFTH_FEE, () -> CAD_1.times(
                    invoice()
                            .daysTo(
                                    shifted(
                                            invoice(),
                                            halfTerm(),
                                            Sentence.FIFTH_FEE,
                                            (day, count) -> day.plusMonths(count)),
                                    Sentence.FIFTH_FEE))
            .plus(CAD_1000.times(
                    invoice()
                            .daysTo(
                                    shifted(
                                            invoice(),
                                            restOfTheTerm(),
                                            Sentence.FIFTH_FEE,
                                            (day, count) -> day.plusMonths(count)),
                                    Sentence.FIFTH_FEE))));
}
/** The sixth fee is $1 per (the days from the invoice to grace days after the invoice). */
Figure sixthFee() {
    return define(Defined.SIXTH_FEE, Sentence.SIXTH_FEE, () -> CAD_1.times(
            invoice()
                    .daysTo(
                            shifted(invoice(), grace(), Sentence.SIXTH_FEE, (day, count) ->
                                    day.plusDays(count)),
                            Sentence.SIXTH_FEE)));
}
/** Records of the lease are kept for 1 year and 6 months after the end of the year. */
Day recordsOfTheLeaseKeptUntil() {
    return last(paid()).monthsAfterEnd(18);
}
