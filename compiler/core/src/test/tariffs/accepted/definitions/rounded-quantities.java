/** Section 2: The counted guests are guests, rounded up to 10. */
Figure countedGuests() {
    return define(Defined.COUNTED_GUESTS, Sentence.S2_COUNTED_GUESTS, () ->
            rounded(guests(), UP_TO_10, NOT_MONEY));
}
/** Section 2: The counted hours are music hours, rounded down to 0.25 hours. */
Figure countedHours() {
    return define(Defined.COUNTED_HOURS, Sentence.S2_COUNTED_HOURS, () ->
            rounded(musicHours(), DOWN_TO_0_25, NOT_MONEY));
}
/** Section 2: The counted area is area, rounded half up to 1. */
Figure countedArea() {
    return define(Defined.COUNTED_AREA, Sentence.S2_COUNTED_AREA, () ->
            rounded(area(), HALF_UP_TO_1, NOT_MONEY));
}
/** Section 2: The fee is 3¢ per counted guest + $2 per counted hours + 10¢ per counted area. */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () -> CAD_0_03.times(countedGuests())
            .plus(CAD_2.times(countedHours()))
            .plus(CAD_0_1.times(countedArea())));
}
