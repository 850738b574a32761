/** A small concert is a concert where seats are at most 100. */
Truth smallConcert() {
    return define(Defined.SMALL_CONCERT, Sentence.SMALL_CONCERT, () -> seats().isAtMost(NUMBER_100));
}
/** A club night is a small concert where not outdoors. */
Truth clubNight() {
    return define(Defined.CLUB_NIGHT, Sentence.CLUB_NIGHT, () -> Truth.all(smallConcert(), outdoors().not()));
}
/**
 * The fee for a small concert is the small fee.
 *
 * <p>The fee for any other concert is 3% of receipts, at least $20.
 */
Figure fee() {
    return choose(Defined.FEE)
            .when(this::smallConcert, Sentence.FEE_SMALL_CONCERT, this::smallFee)
            .when(() -> smallConcert().not(), Sentence.FEE, () -> atLeast(PERCENT_3.times(receipts()), CAD_20))
            .orElseNotCovered();
}
/** The small fee is $10 for a club night, otherwise $15. */
Figure smallFee() {
    return define(Defined.SMALL_FEE, Sentence.SMALL_FEE, () -> choose(Sentence.SMALL_FEE, Defined.SMALL_FEE)
            .when(this::clubNight, () -> CAD_10)
            .otherwise(() -> CAD_15));
}
/** The fee for a small concert is due January 31 of the year after. */
Day feeDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
}
Truth feeApplies() {
    return smallConcert();
}
/** The fee for any other concert is due 30 days after the concert. */
Day feeDue_2() {
    return first(paid()).plusDays(30);
}
Truth feeApplies_2() {
    return smallConcert().not();
}
