/** The levy is 2% of sales. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> PERCENT_2.times(sales()));
}
/** The levy day is 20 days after the end of the month if sales are more than $0, otherwise not covered. */
Day levyDay() {
    return define(Defined.LEVY_DAY, Sentence.LEVY_DAY, () -> chooseDay(Sentence.LEVY_DAY, Defined.LEVY_DAY)
            .when(() -> sales().isMoreThan(CAD_0), () -> last(paid()).plusDays(20))
            .otherwise(() -> noDay(Sentence.LEVY_DAY, Defined.LEVY_DAY)));
}
/** The late fee is $1 per (the days from the end of the month to the levy day). */
Figure lateFee() {
    return define(Defined.LATE_FEE, Sentence.LATE_FEE, () ->
            CAD_1.times(last(paid()).daysTo(levyDay(), Sentence.LATE_FEE)));
}
/** The visit is the visit day if not closed, otherwise not covered, no later than the last day of the month. */
Day visit() {
    return define(Defined.VISIT, Sentence.VISIT, () -> chooseDay(Sentence.VISIT, Defined.VISIT)
            .when(() -> closed().not(), this::visitDay)
            .otherwise(() -> noDay(Sentence.VISIT, Defined.VISIT))
            .earlierOf(last(paid())));
}
/** The visit fee is $1 per (the days from the start of the month to the visit). */
Figure visitFee() {
    return define(Defined.VISIT_FEE, Sentence.VISIT_FEE, () ->
            CAD_1.times(first(paid()).daysTo(visit(), Sentence.VISIT_FEE)));
}
/** The payment is due the levy day. */
Day paymentDue() {
    return levyDay();
}
/** The payment is due the levy day. */
Day paymentDue_2() {
    return levyDay();
}
/** The payment is due the levy day. */
Day paymentDue_3() {
    return levyDay();
}
