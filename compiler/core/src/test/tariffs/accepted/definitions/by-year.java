/** Section 2: The rate is 1.7% for 2018 and 2019, 1.9% for 2020 to 2021. */
Figure rate() {
    return define(Defined.RATE, Sentence.S2_RATE, () -> choose(Sentence.S2_RATE, Defined.RATE)
            .when(
                    () -> Truth.any(
                            rateDateWithin(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)),
                            rateDateWithin(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))),
                    () -> PERCENT_1_7)
            .when(() -> rateDateWithin(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)), () -> PERCENT_1_9)
            .orElseNotCovered());
}
/** Section 2: The surcharge is $1 from January 1, 2018 to June 30, 2020, $2 from July 1, 2020. */
Figure surcharge() {
    return define(Defined.SURCHARGE, Sentence.S2_SURCHARGE, () ->
            choose(Sentence.S2_SURCHARGE, Defined.SURCHARGE)
                    .when(() -> rateDateWithin(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 6, 30)), () ->
                            CAD_1)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2020, 7, 1), LocalDate.of(2199, 12, 31)),
                            () -> CAD_2)
                    .orElseNotCovered());
}
/** Section 3: The royalty is the rate of sales + the surcharge. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> rate().times(sales()).plus(surcharge()));
}
