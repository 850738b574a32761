/** Section 2: The seat fee is, by seats: | 1 to 100 | $1 | | 101 to 300 | $2 | | more than 300 | $4 |. */
Figure seatFee() {
    return define(Defined.SEAT_FEE, Sentence.S2_SEAT_FEE, () -> choose(Sentence.S2_SEAT_FEE, Defined.SEAT_FEE)
            .when(() -> Truth.all(seats().isAtLeast(NUMBER_1), seats().isAtMost(NUMBER_100)), () -> CAD_1)
            .when(() -> Truth.all(seats().isAtLeast(NUMBER_101), seats().isAtMost(NUMBER_300)), () -> CAD_2)
            .when(() -> Truth.all(seats().isMoreThan(NUMBER_300)), () -> CAD_4)
            .orElseNotCovered());
}
/**
 * Section 3: The hour fee is, by hours open: | less than 6 | $10 | | at least 6 up to 12.5 | $20 | | more than
 * 12.5 | $40 |.
 */
Figure hourFee() {
    return define(Defined.HOUR_FEE, Sentence.S3_HOUR_FEE, () -> choose(Sentence.S3_HOUR_FEE, Defined.HOUR_FEE)
            .when(() -> Truth.all(hoursOpen().isLessThan(NUMBER_6)), () -> CAD_10)
            .when(
                    () -> Truth.all(hoursOpen().isAtLeast(NUMBER_6), hoursOpen().isAtMost(NUMBER_12_5)),
                    () -> CAD_20)
            .when(() -> Truth.all(hoursOpen().isMoreThan(NUMBER_12_5)), () -> CAD_40)
            .orElseNotCovered());
}
/**
 * Section 4: The receipts fee is, by receipts: | up to $1,000 | $100 | | more than $1,000 less than $5,000 |
 * $200 | | at least $5,000 | $400 |.
 */
Figure receiptsFee() {
    return define(Defined.RECEIPTS_FEE, Sentence.S4_RECEIPTS_FEE, () ->
            choose(Sentence.S4_RECEIPTS_FEE, Defined.RECEIPTS_FEE)
                    .when(() -> Truth.all(receipts().isAtMost(CAD_1000)), () -> CAD_100)
                    .when(
                            () -> Truth.all(receipts().isMoreThan(CAD_1000), receipts().isLessThan(CAD_5000)),
                            () -> CAD_200)
                    .when(() -> Truth.all(receipts().isAtLeast(CAD_5000)), () -> CAD_400)
                    .orElseNotCovered());
}
/** Section 4: The fee is the seat fee + the hour fee + the receipts fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> seatFee().plus(hourFee()).plus(receiptsFee()));
}
