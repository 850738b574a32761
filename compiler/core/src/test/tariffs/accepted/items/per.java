/** Section 2: The counted seats are 3 seats per car place if drive-in, otherwise seats. */
Figure countedSeats() {
    return define(Defined.COUNTED_SEATS, Sentence.S2_COUNTED_SEATS, () ->
            choose(Sentence.S2_COUNTED_SEATS, Defined.COUNTED_SEATS)
                    .when(this::driveIn, () -> SEATS_3.times(carPlaces()))
                    .otherwise(this::seats));
}
/** Section 3: The guest fee is $22.80 per 150 guests or part. */
Figure guestFee() {
    return define(Defined.GUEST_FEE, Sentence.S3_GUEST_FEE, () ->
            CAD_22_8.times(guests().startedBlocks(EXACTLY_150)));
}
/** Section 3: The fee is ($1.40 per counted seat) × (1 - 1/12 per month closed) + the guest fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> CAD_1_4.times(countedSeats())
            .times(NUMBER_1.minus(NUMBER_1_OVER_12.times(monthsClosed())))
            .plus(guestFee()));
}
