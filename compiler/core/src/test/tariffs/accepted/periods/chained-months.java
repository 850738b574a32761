/** Section 2: The price is the price in the month before + 1¢, beginning with 10¢ in November 2025. */
Figure price() {
    return define(Defined.PRICE, here(Period.Kind.MONTH), Sentence.S2_PRICE, () -> chained(
            Sentence.S2_PRICE,
            Defined.PRICE,
            Period.month(2025, 11),
            own(Period.Kind.MONTH),
            CAD_0_1,
            (month, before) -> before.plus(CAD_0_01)));
}
/**
 * Section 3: The rate is the rate in the month before × (1 + the change), rounded half up to 1¢, beginning with
 * $1 in January 2026.
 */
Figure rate() {
    return define(Defined.RATE, Sentence.S3_RATE, () -> chained(
            Sentence.S3_RATE,
            Defined.RATE,
            Period.month(2026, 1),
            paid().holding(Period.Kind.MONTH),
            CAD_1,
            (month, before) -> rounded(before.times(NUMBER_1.plus(change(month))), HALF_UP_TO_0_01)));
}
/** Section 4: The fee is the sum of the price per guest for each month. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> sum(
            paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH),
            month -> at(month, this::price).times(guests(month))));
}
/** Section 4: The charge is the rate per guest. */
Figure charge() {
    return define(Defined.CHARGE, Sentence.S4_CHARGE, () ->
            rate().times(guests(paid().holding(Period.Kind.MONTH))));
}
