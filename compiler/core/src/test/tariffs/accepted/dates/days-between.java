/** The open days are the days from the opening to the closing. */
Figure openDays() {
    return define(Defined.OPEN_DAYS, Sentence.OPEN_DAYS, () -> opening().daysTo(closing(), Sentence.OPEN_DAYS));
}
/** The fee is 1% of sales × (the open days / the days of the year). */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            PERCENT_1.times(sales()).times(openDays().dividedBy(days(paid()), Sentence.FEE)));
}
