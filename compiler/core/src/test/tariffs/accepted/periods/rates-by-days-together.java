/** Section 3: The rate is 2% from January 1, 2025 to July 10, 2026, 3% from July 11, 2026. */
Figure rate() {
    return define(Defined.RATE, Sentence.S3_RATE, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.S3_RATE, Defined.RATE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/** Section 3: The price is $5 from January 1, 2025 to October 19, 2026, $12 from October 20, 2026. */
Figure price() {
    return define(Defined.PRICE, Sentence.S3_PRICE, () -> sharedByDays(paid(), day ->
            choose(Sentence.S3_PRICE, Defined.PRICE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 19)),
                            () -> CAD_5)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 10, 20), LocalDate.of(2199, 12, 31)),
                            () -> CAD_12)
                    .orElseNotCovered()));
}
/** Section 3: The later price is $1 from January 1, 2025 to July 19, 2027, $2 from July 20, 2027. */
Figure laterPrice() {
    return define(Defined.LATER_PRICE, Sentence.S3_LATER_PRICE, () -> sharedByDays(paid(), day ->
            choose(Sentence.S3_LATER_PRICE, Defined.LATER_PRICE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 7, 19)),
                            () -> CAD_1)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2027, 7, 20), LocalDate.of(2199, 12, 31)),
                            () -> CAD_2)
                    .orElseNotCovered()));
}
/** Section 3: The unit fee is 2% × $5 from January 1, 2025 to July 10, 2026, 3% × $6 from July 11, 2026. */
Figure unitFee() {
    return define(Defined.UNIT_FEE, Sentence.S3_UNIT_FEE, () -> sharedByDays(paid(), day ->
            choose(Sentence.S3_UNIT_FEE, Defined.UNIT_FEE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> CAD_0_1)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> CAD_0_18)
                    .orElseNotCovered()));
}
/** Section 4: The first part is, on sales, the rate of the first $10,000 and 1% of the rest. */
Figure firstPart() {
    return define(Defined.FIRST_PART, Sentence.S4_FIRST_PART, () ->
            onScale(Schedule.of(Sentence.S4_FIRST_PART).next(CAD_10000, rate()).rest(PERCENT_1), sales()));
}
/** Section 4: The second part is the price per unit. */
Figure secondPart() {
    return define(Defined.SECOND_PART, Sentence.S4_SECOND_PART, () -> price().times(units()));
}
/** Section 4: The third part is (the rate of the later price) per unit. */
Figure thirdPart() {
    return define(Defined.THIRD_PART, Sentence.S4_THIRD_PART, () -> rate().times(laterPrice()).times(units()));
}
/** Section 4: The fee is the first part + the second part + the third part + the unit fee per unit. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> firstPart()
            .plus(secondPart())
            .plus(thirdPart())
            .plus(unitFee().times(units())));
}
/** Section 4: The levy is the rate of sales + the price per unit. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S4_LEVY, () -> rate().times(sales()).plus(price().times(units())));
}
