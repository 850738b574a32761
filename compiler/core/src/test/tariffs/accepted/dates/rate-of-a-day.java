/** Section 3: The rate is 2% from January 1, 2025 to July 10, 2026, 3% from July 11, 2026. */
Figure rate() {
    return define(Defined.RATE, here(), Sentence.S3_RATE, () -> choose(Sentence.S3_RATE, Defined.RATE)
            .when(() -> rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)), () -> PERCENT_2)
            .when(() -> rateDateWithin(LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)), () -> PERCENT_3)
            .orElseNotCovered());
}
/**
 * Section 3: The unit price is $12 from January 1, 2025 to July 10, 2026, $33 from July 11, 2026, at least $20.
 */
Figure unitPrice() {
    return define(Defined.UNIT_PRICE, here(), Sentence.S3_UNIT_PRICE, () -> atLeast(
            choose(Sentence.S3_UNIT_PRICE, Defined.UNIT_PRICE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> CAD_12)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> CAD_33)
                    .orElseNotCovered(),
            CAD_20));
}
/** Section 3: The closing rate is the rate on the last day of the month. */
Figure closingRate() {
    return define(Defined.CLOSING_RATE, Sentence.S3_CLOSING_RATE, () ->
            at(Period.day(paid().holding(Period.Kind.MONTH).end()), this::rate));
}
/** Section 3: The fee is the closing rate of sales + (the rate on March 3, 2026) of $100. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> closingRate()
            .times(sales(paid().holding(Period.Kind.MONTH)))
            .plus(at(Period.day(LocalDate.of(2026, 3, 3)), this::rate).times(CAD_100)));
}
/** Section 4: The part for each month is (the rate on the last day of the month) of sales. */
Figure part_2(Period month) {
    return define(Defined.PART, Subject.part(month), Sentence.S4_PART, () ->
            at(Period.day(month.end()), this::rate).times(sales(month)));
}
/**
 * Section 4: The levy is (the sum of the part for each month) + (the unit price on the day before the start of
 * the year).
 */
Figure levy() {
    return define(Defined.LEVY, Sentence.S4_LEVY, () ->
            sum(paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH), month -> part_2(month))
                    .plus(at(
                            Period.day(paid().holding(Period.Kind.YEAR).start().plusDays(-1)),
                            this::unitPrice)));
}
