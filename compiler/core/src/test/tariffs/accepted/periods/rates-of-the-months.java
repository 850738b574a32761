/** A small hall is a hall where seats are less than 100. */
Truth smallHall() {
    return define(Defined.SMALL_HALL, here(Period.Kind.YEAR), Sentence.SMALL_HALL, () ->
            seats().isLessThan(NUMBER_100));
}
/**
 * The rate for a small hall is 1%.
 *
 * <p>The rate for any other hall is 2% to December 31, 2015, 3% from January 1, 2016.
 */
Figure rate() {
    return choose(Defined.RATE, here())
            .when(this::smallHall, Sentence.RATE_SMALL_HALL, () -> PERCENT_1)
            .when(() -> smallHall().not(), Sentence.RATE, () -> choose(Sentence.RATE, Defined.RATE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2015, 12, 31)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2016, 1, 1), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered())
            .orElseNotCovered();
}
/** The share for each month is the rate of sales. */
Figure share(Period month) {
    return define(Defined.SHARE, Subject.part(month), Sentence.SHARE, () ->
            at(month, this::rate).times(sales(month)));
}
/** The fee is the sum of the share for each month. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> sum(paid().parts(Period.Kind.MONTH), month -> share(month)));
}
/** The deposit is the sum of (10% of the share) for each month of the year before. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.DEPOSIT, () ->
            sum(paid().minus(1).parts(Period.Kind.MONTH), month -> PERCENT_10.times(share(month))));
}
