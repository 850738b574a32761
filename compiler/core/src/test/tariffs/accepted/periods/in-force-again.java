/** The rate is 1% for 2006 to 2008, 2% for 2011 and 2012, 3% for 2013. */
Figure rate() {
    return define(Defined.RATE, Sentence.RATE, () -> choose(Sentence.RATE, Defined.RATE)
            .when(() -> rateDateWithin(LocalDate.of(2006, 1, 1), LocalDate.of(2008, 12, 31)), () -> PERCENT_1)
            .when(
                    () -> Truth.any(
                            rateDateWithin(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)),
                            rateDateWithin(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31))),
                    () -> PERCENT_2)
            .when(() -> rateDateWithin(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)), () -> PERCENT_3)
            .orElseNotCovered());
}
/** The royalty is the rate of gross income. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> rate().times(grossIncome()));
}
