/**
 * The price is by premises and the year: | premises | 2024 | 2025 to 2026 | | up to 1,000 | 50¢ | 55¢ | | more
 * than 1,000 | not covered | 99¢ |.
 */
Figure price() {
    return define(Defined.PRICE, here(), Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(
                    () -> Truth.all(
                            Truth.all(premises(own(Period.Kind.MONTH)).isAtMost(NUMBER_1000)),
                            rateDateWithin(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))),
                    () -> CAD_0_5)
            .when(
                    () -> Truth.all(
                            Truth.all(premises(own(Period.Kind.MONTH)).isAtMost(NUMBER_1000)),
                            rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))),
                    () -> CAD_0_55)
            .when(
                    () -> Truth.all(
                            Truth.all(premises(own(Period.Kind.MONTH)).isMoreThan(NUMBER_1000)),
                            rateDateWithin(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))),
                    () -> notCovered(Sentence.PRICE, Defined.PRICE))
            .when(
                    () -> Truth.all(
                            Truth.all(premises(own(Period.Kind.MONTH)).isMoreThan(NUMBER_1000)),
                            rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))),
                    () -> CAD_0_99)
            .orElseNotCovered());
}
/** The fee is the price per premises. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> price().times(premises(paid().holding(Period.Kind.MONTH))));
}
/** The share for each month is the price per premises. */
Figure share(Period month) {
    return define(Defined.SHARE, Subject.part(month), Sentence.SHARE, () ->
            at(month, this::price).times(premises(month)));
}
/** The correction is 10% of the sum of the share for each month of the year before. */
Figure correction() {
    return define(Defined.CORRECTION, Sentence.CORRECTION, () -> PERCENT_10.times(sum(
            paid().holding(Period.Kind.YEAR).minus(1).parts(Period.Kind.MONTH), month -> share(month))));
}
