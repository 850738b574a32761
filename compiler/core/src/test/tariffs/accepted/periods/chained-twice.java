/**
 * The room fee is (half of the room fee in the month before) + 1% of sales, beginning with $2.50 in November
 * 2025.
 */
Figure roomFee() {
    return define(Defined.ROOM_FEE, here(Period.Kind.MONTH), Sentence.ROOM_FEE, () -> chained(
            Sentence.ROOM_FEE,
            Defined.ROOM_FEE,
            Period.month(2025, 11),
            paid(),
            CAD_2_5,
            (month, before) -> NUMBER_0_5.times(before).plus(PERCENT_1.times(sales(month)))));
}
/** The base fee is the base fee in the month before + the room fee, beginning with $10 in January 2026. */
Figure baseFee() {
    return define(Defined.BASE_FEE, Sentence.BASE_FEE, () -> chained(
            Sentence.BASE_FEE,
            Defined.BASE_FEE,
            Period.month(2026, 1),
            paid(),
            CAD_10,
            (month, before) -> before.plus(at(month, this::roomFee))));
}
/** The royalty is the base fee. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, this::baseFee);
}
