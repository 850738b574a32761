/** The rate is 2% to June 15, 2026, 3% from June 16, 2026. */
Figure rate() {
    return define(Defined.RATE, here(), Sentence.RATE, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.RATE, Defined.RATE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(1900, 1, 1), LocalDate.of(2026, 6, 15)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 6, 16), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/** The share for each month is the rate of sales. */
Figure share(Period month) {
    return define(Defined.SHARE, Subject.part(month), Sentence.SHARE, () ->
            at(month, this::rate).times(sales(month)));
}
/** The fee is the sum of the share for each month. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> sum(paid().parts(Period.Kind.MONTH), month -> share(month)));
}
