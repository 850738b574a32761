/**
 * Section 2: The seat fee is $1 if seats are less than 100, $2 if seats are at least 100 and seats are at most
 * 200, $4 if seats are more than 200 and seats are not 250, $8 if seats are 250.
 */
Figure seatFee() {
    return define(Defined.SEAT_FEE, Sentence.S2_SEAT_FEE, () -> choose(Sentence.S2_SEAT_FEE, Defined.SEAT_FEE)
            .when(() -> seats().isLessThan(NUMBER_100), () -> CAD_1)
            .when(() -> Truth.all(seats().isAtLeast(NUMBER_100), seats().isAtMost(NUMBER_200)), () -> CAD_2)
            .when(() -> Truth.all(seats().isMoreThan(NUMBER_200), seats().is(NUMBER_250).not()), () -> CAD_4)
            .when(() -> seats().is(NUMBER_250), () -> CAD_8)
            .orElseNotCovered());
}
/** Section 3: The hour fee is $10 if hours open are at most 12.5 hours, otherwise $20. */
Figure hourFee() {
    return define(Defined.HOUR_FEE, Sentence.S3_HOUR_FEE, () -> choose(Sentence.S3_HOUR_FEE, Defined.HOUR_FEE)
            .when(() -> hoursOpen().isAtMost(HOUR_12_5), () -> CAD_10)
            .otherwise(() -> CAD_20));
}
/**
 * Section 4: The closing fee is $100 if closing is before June 1, 2026, $200 if closing is after May 31, 2026
 * and closing is no later than June 30, 2026, $400 if closing is after June 30, 2026.
 */
Figure closingFee() {
    return define(Defined.CLOSING_FEE, Sentence.S4_CLOSING_FEE, () ->
            choose(Sentence.S4_CLOSING_FEE, Defined.CLOSING_FEE)
                    .when(() -> closing().isBefore(Day.of(LocalDate.of(2026, 6, 1))), () -> CAD_100)
                    .when(
                            () -> Truth.all(
                                    closing().isAfter(Day.of(LocalDate.of(2026, 5, 31))),
                                    closing().isNoLaterThan(Day.of(LocalDate.of(2026, 6, 30)))),
                            () -> CAD_200)
                    .when(() -> closing().isAfter(Day.of(LocalDate.of(2026, 6, 30))), () -> CAD_400)
                    .orElseNotCovered());
}
/** Section 4: The fee is the seat fee + the hour fee + the closing fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> seatFee().plus(hourFee()).plus(closingFee()));
}
