/** A small theatre is a theatre where seats are less than 10. */
Truth smallTheatre() {
    return define(Defined.SMALL_THEATRE, Sentence.SMALL_THEATRE, () -> seats().isLessThan(NUMBER_10));
}
/**
 * The royalty for a small theatre is 1% of revenue.
 *
 * <p>The levy for any other theatre is 2% of the income.
 */
Figure royalty() {
    return choose(Defined.ROYALTY)
            .when(this::smallTheatre, Sentence.ROYALTY, () -> PERCENT_1.times(sales()))
            .when(() -> smallTheatre().not(), Sentence.LEVY, () -> PERCENT_2.times(sales()))
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
