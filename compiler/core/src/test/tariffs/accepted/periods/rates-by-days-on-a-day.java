/** The rate is 2% to May 15, 2025, 3% from May 16, 2025. */
Figure rate() {
    return define(Defined.RATE, here(), Sentence.RATE, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.RATE, Defined.RATE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(1900, 1, 1), LocalDate.of(2025, 5, 15)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 5, 16), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/** The fee is the rate of sales + (the rate on May 16, 2025) of $1,000. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> rate()
            .times(sales())
            .plus(at(Period.day(LocalDate.of(2025, 5, 16)), this::rate).times(CAD_1000)));
}
