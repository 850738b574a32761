/** Section 2: The further capacity is the excess of capacity over 100. */
Figure furtherCapacity() {
    return define(Defined.FURTHER_CAPACITY, Sentence.S2_FURTHER_CAPACITY, () ->
            atLeast(capacity().minus(NUMBER_100), CAPACITY_0, NOT_MONEY));
}
/** Section 2: The room fee is $50.40 + $8.15 per 20 further capacity or part. */
Figure roomFee() {
    return define(Defined.ROOM_FEE, Sentence.S2_ROOM_FEE, () ->
            CAD_50_4.plus(CAD_8_15.times(furtherCapacity().startedBlocks(EXACTLY_20))));
}
/** Section 3: The guest fee is $22.80 per 150 guests or part, at least $22.80. */
Figure guestFee() {
    return define(Defined.GUEST_FEE, Sentence.S3_GUEST_FEE, () ->
            atLeast(CAD_22_8.times(guests().startedBlocks(EXACTLY_150)), CAD_22_8));
}
/** Section 3: The fee is the room fee + the guest fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> roomFee().plus(guestFee()));
}
