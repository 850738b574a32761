/** The royalty is 2% of sales to June 30, 2026, 3% of sales from July 1, 2026. */
Figure royalty() {
    return define(Defined.ROYALTY, here(), Sentence.ROYALTY, () -> choose(Sentence.ROYALTY, Defined.ROYALTY)
            .when(
                    () -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 6, 30)),
                    () -> PERCENT_2.times(sales()))
            .when(
                    () -> rateDateWithin(LocalDate.of(2026, 7, 1), LocalDate.of(2199, 12, 31)),
                    () -> PERCENT_3.times(sales()))
            .orElseNotCovered());
}
/** The top-up is the excess of $100 over the sum of the royalty for each month. */
Figure topUp() {
    return define(Defined.TOP_UP, Sentence.TOP_UP, () -> atLeast(
            CAD_100.minus(sum(paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH), month ->
                    at(month, this::royalty))),
            CAD_0));
}
