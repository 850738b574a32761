/**
 * Section 3: The counted guests for a member are guests in the year before.
 *
 * <p>Section 3: The counted guests for any other organizer are guests.
 */
Figure countedGuests() {
    return choose(Defined.COUNTED_GUESTS)
            .when(this::member, Sentence.S3_COUNTED_GUESTS_MEMBER, () ->
                    guests(paid().holding(Period.Kind.YEAR).minus(1)))
            .when(() -> member().not(), Sentence.S3_COUNTED_GUESTS, () -> guests(paid()))
            .orElseNotCovered();
}
/**
 * Section 3: The fee is, by counted guests: | up to 100 | $10 | | 101 to 200 | $20 | | more than 200 | $30 |.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> choose(Sentence.S3_FEE, Defined.FEE)
            .when(() -> Truth.all(countedGuests().isAtMost(NUMBER_100)), () -> CAD_10)
            .when(
                    () -> Truth.all(
                            countedGuests().isAtLeast(NUMBER_101), countedGuests().isAtMost(NUMBER_200)),
                    () -> CAD_20)
            .when(() -> Truth.all(countedGuests().isMoreThan(NUMBER_200)), () -> CAD_30)
            .orElseNotCovered());
}
/** Section 4: The fee for a member is due no later than January 31 of the year. */
Day feeDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR));
}
Truth feeApplies() {
    return member();
}
/**
 * Section 4: The fee for any other organizer is due no later than the last day of the month after the period.
 */
Day feeDue_2() {
    return last(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(1));
}
Truth feeApplies_2() {
    return member().not();
}
