/** The seat fee for each aircraft is $2 per seat to December 31, 2025, $3 per seat from January 1, 2026. */
Figure seatFee(Subject item) {
    return define(Defined.SEAT_FEE, here(item), Sentence.SEAT_FEE, () ->
            choose(Sentence.SEAT_FEE, Defined.SEAT_FEE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2025, 12, 31)),
                            () -> CAD_2.times(seats(item)))
                    .when(
                            () -> rateDateWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2199, 12, 31)),
                            () -> CAD_3.times(seats(item)))
                    .orElseNotCovered());
}
/** The estimated fee is the sum of (the seat fee in the year before) for each aircraft. */
Figure estimatedFee() {
    return define(Defined.ESTIMATED_FEE, Sentence.ESTIMATED_FEE, () ->
            sum(items("aircraft", paid().minus(1)), item -> at(paid().minus(1), () -> seatFee(item))));
}
