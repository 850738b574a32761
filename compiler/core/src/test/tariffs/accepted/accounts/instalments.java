/** The fee is 1% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_1.times(sales()));
}
/** The extra is $100. */
Figure extra() {
    return define(Defined.EXTRA, Sentence.EXTRA, () -> CAD_100);
}
/** The levy is $50. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> CAD_50);
}
/** The deposit is $10. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.DEPOSIT, () -> CAD_10);
}
/** The fee is due in twelve equal instalments on the first day of each month, the last cent in the last. */
Day feeDue(Period month) {
    return first(month);
}
/**
 * The extra is due in 4 equal instalments 20 days after the end of each quarter, the last cent in the first.
 */
Day extraDue(Period quarter) {
    return last(quarter).plusDays(20);
}
/**
 * Half of the levy is due on January 31 of the year, 1/3 by March 31, and the rest no later than 20 days after
 * the end of the year.
 */
Day levyDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
/**
 * Half of the levy is due on January 31 of the year, 1/3 by March 31, and the rest no later than 20 days after
 * the end of the year.
 */
Day levyDue_2() {
    return dayOf(MonthDay.of(3, 31), paid());
}
/**
 * Half of the levy is due on January 31 of the year, 1/3 by March 31, and the rest no later than 20 days after
 * the end of the year.
 */
Day levyDue_3() {
    return last(paid()).plusDays(20);
}
/** 40% of the deposit is due January 2 of the year, the rest on July 2. */
Day depositDue() {
    return dayOf(MonthDay.of(1, 2), paid());
}
/** 40% of the deposit is due January 2 of the year, the rest on July 2. */
Day depositDue_2() {
    return dayOf(MonthDay.of(7, 2), paid());
}
