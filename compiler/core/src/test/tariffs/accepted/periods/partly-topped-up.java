/** The levy is 1% of sales. */
Figure levy() {
    return define(Defined.LEVY, here(Period.Kind.MONTH), Sentence.LEVY, () -> PERCENT_1.times(sales()));
}
/**
 * The paid levy for each month is $0 to February 28, 2026, the levy from March 1, 2026, rounded half up to 1¢.
 */
Figure paidLevy(Period month) {
    return define(Defined.PAID_LEVY, Subject.part(month), Sentence.PAID_LEVY, () -> rounded(
            choose(Sentence.PAID_LEVY, Defined.PAID_LEVY)
                    .when(
                            () -> rateDateWithin(month, LocalDate.of(1900, 1, 1), LocalDate.of(2026, 2, 28)),
                            () -> CAD_0)
                    .when(
                            () -> rateDateWithin(month, LocalDate.of(2026, 3, 1), LocalDate.of(2199, 12, 31)),
                            () -> at(month, this::levy))
                    .orElseNotCovered(),
            HALF_UP_TO_0_01));
}
/** The target is $80 to December 31, 2026, $100 from January 1, 2027. */
Figure target() {
    return define(Defined.TARGET, Sentence.TARGET, () -> choose(Sentence.TARGET, Defined.TARGET)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 12, 31)), () -> CAD_80)
            .when(() -> rateDateWithin(LocalDate.of(2027, 1, 1), LocalDate.of(2199, 12, 31)), () -> CAD_100)
            .orElseNotCovered());
}
/** The top-up is the excess of the target over (the sum of the paid levy for each month of the year). */
Figure topUp() {
    return define(Defined.TOP_UP, Sentence.TOP_UP, () -> atLeast(
            target()
                    .minus(sum(paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH), month ->
                            paidLevy(month))),
            CAD_0));
}
