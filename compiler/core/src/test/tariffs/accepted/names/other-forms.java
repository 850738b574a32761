/** A small hall is a hall where seats are less than 10. */
Truth smallHall() {
    return define(Defined.SMALL_HALL, Sentence.SMALL_HALL, () -> seats().isLessThan(NUMBER_10));
}
/**
 * The royalty for a small hall is 1% of revenue.
 *
 * <p>The levy for any other hall is 2% of the income.
 */
Figure royalty() {
    return choose(Defined.ROYALTY)
            .when(this::smallHall, Sentence.ROYALTY, () -> PERCENT_1.times(sales()))
            .when(() -> smallHall().not(), Sentence.LEVY, () -> PERCENT_2.times(sales()))
            .orElseNotCovered();
}
/** The levy is due no later than 20 days after the end of the month. */
Day levyDue() {
    return last(paid()).plusDays(20);
}
/** The return is due no later than the last day of the month after. */
Day returnDue() {
    return last(paid().plus(1));
}
