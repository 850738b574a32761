/** Section 2: The royalty is 5% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, here(Period.Kind.MONTH), Sentence.S2_ROYALTY, () ->
            PERCENT_5.times(sales()));
}
/** Section 3: The paid royalty for each month is the royalty, rounded half up to 1¢. */
Figure paidRoyalty(Period month) {
    return define(Defined.PAID_ROYALTY, Subject.part(month), Sentence.S3_PAID_ROYALTY, () ->
            rounded(at(month, this::royalty), HALF_UP_TO_0_01));
}
/** Section 3: The top-up is the excess of $500 over (the sum of the paid royalty for each month). */
Figure topUp() {
    return define(Defined.TOP_UP, Sentence.S3_TOP_UP, () -> atLeast(
            CAD_500.minus(sum(paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH), month ->
                    paidRoyalty(month))),
            CAD_0));
}
/** Section 2: The royalty is due 20 days after the end of the month, or credited if negative. */
Day royaltyDue() {
    return last(own(Period.Kind.MONTH)).plusDays(20);
}
/** Section 3: The top-up is due December 31 of the year. */
Day topUpDue() {
    return dayOf(MonthDay.of(12, 31), paid().holding(Period.Kind.YEAR));
}
