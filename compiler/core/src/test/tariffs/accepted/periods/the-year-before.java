/** The ordinary fee is 3% of sales to December 31, 2025, 4% of sales from January 1, 2026. */
Figure ordinaryFee() {
    return define(Defined.ORDINARY_FEE, here(), Sentence.ORDINARY_FEE, () ->
            choose(Sentence.ORDINARY_FEE, Defined.ORDINARY_FEE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2025, 12, 31)),
                            () -> PERCENT_3.times(sales()))
                    .when(
                            () -> rateDateWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_4.times(sales()))
                    .orElseNotCovered());
}
/** The seat fee is 1¢ per seat, at least $5. */
Figure seatFee() {
    return define(Defined.SEAT_FEE, here(Period.Kind.YEAR), Sentence.SEAT_FEE, () ->
            atLeast(CAD_0_01.times(seats()), CAD_5));
}
/**
 * The payment is the ordinary fee + (50% of the ordinary fee in the year before) + the seat fee in the year
 * before.
 */
Figure payment() {
    return define(Defined.PAYMENT, Sentence.PAYMENT, () -> ordinaryFee()
            .plus(PERCENT_50.times(at(paid().minus(1), this::ordinaryFee)))
            .plus(at(paid().minus(1), this::seatFee)));
}
