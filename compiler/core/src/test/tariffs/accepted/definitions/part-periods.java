/** Section 2: The seat fee is ($40 per seat) × days in service / days of that year. */
Figure seatFee() {
    return define(Defined.SEAT_FEE, Sentence.S2_SEAT_FEE, () -> CAD_40.times(seats())
            .times(daysInService())
            .dividedBy(daysOfThatYear(), Sentence.S2_SEAT_FEE));
}
/** Section 3: The yearly passengers are passengers × 12 months / reporting months. */
Figure yearlyPassengers() {
    return define(Defined.YEARLY_PASSENGERS, Sentence.S3_YEARLY_PASSENGERS, () -> passengers()
            .times(MONTH_12)
            .dividedBy(reportingMonths(), Sentence.S3_YEARLY_PASSENGERS));
}
/** Section 3: The passenger fee is 2¢ per yearly passenger. */
Figure passengerFee() {
    return define(Defined.PASSENGER_FEE, Sentence.S3_PASSENGER_FEE, () -> CAD_0_02.times(yearlyPassengers()));
}
/** Section 4: The lounge fee is $365 × (1 - 1/12 per full months closed). */
Figure loungeFee() {
    return define(Defined.LOUNGE_FEE, Sentence.S4_LOUNGE_FEE, () ->
            CAD_365.times(NUMBER_1.minus(NUMBER_1_OVER_12.times(fullMonthsClosed()))));
}
/** Section 4: The fee is the seat fee + the passenger fee + the lounge fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> seatFee().plus(passengerFee()).plus(loungeFee()));
}
