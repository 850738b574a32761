/** The stay fee is $7 per (the weeks from the arrival to the departure). */
Figure stayFee() {
    return define(Defined.STAY_FEE, Sentence.STAY_FEE, () ->
            CAD_7.times(arrival().weeksTo(departure(), Sentence.STAY_FEE)));
}
/** The whole weeks are the whole weeks from the arrival to the departure. */
Figure wholeWeeks() {
    return define(Defined.WHOLE_WEEKS, Sentence.WHOLE_WEEKS, () ->
            arrival().wholeWeeksTo(departure(), Sentence.WHOLE_WEEKS));
}
/** The week fee is $10 per whole weeks + $1 per (the weeks begun from the arrival to the departure). */
Figure weekFee() {
    return define(Defined.WEEK_FEE, Sentence.WEEK_FEE, () -> CAD_10.times(wholeWeeks())
            .plus(CAD_1.times(arrival().weeksBegunTo(departure(), Sentence.WEEK_FEE))));
}
/** The booking day is 2 weeks before the arrival. */
Day bookingDay() {
    return define(Defined.BOOKING_DAY, Sentence.BOOKING_DAY, () -> arrival().plusDays(-14));
}
/**
 * The booking fee is $5 if the whole weeks are at least 3 weeks, otherwise $1 per (the days from the booking
 * day to the departure).
 */
Figure bookingFee() {
    return define(Defined.BOOKING_FEE, Sentence.BOOKING_FEE, () ->
            choose(Sentence.BOOKING_FEE, Defined.BOOKING_FEE)
                    .when(() -> wholeWeeks().isAtLeast(WEEK_3), () -> CAD_5)
                    .otherwise(() -> CAD_1.times(bookingDay().daysTo(departure(), Sentence.BOOKING_FEE))));
}
