/**
 * Section 4: The seat fee is $1.40 × (CPI in June of the year before / CPI in June 2020), rounded half up to
 * 1¢.
 */
Figure seatFee() {
    return define(Defined.SEAT_FEE, Sentence.S4_SEAT_FEE, () -> rounded(
            CAD_1_4.times(
                    cpi(Period.day(paid().minus(1).date(MonthDay.of(6, 1))).holding(Period.Kind.MONTH))
                            .dividedBy(cpi(Period.month(2020, 6)), Sentence.S4_SEAT_FEE)),
            HALF_UP_TO_0_01));
}
/** Section 4: The fee is the seat fee per seat. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> seatFee().times(seats()));
}
