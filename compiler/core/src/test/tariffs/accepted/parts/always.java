/** Section 3: The fee is 1% of the sum of sales for each month of the quarter. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> PERCENT_1.times(sum(
            paid().holding(Period.Kind.QUARTER).parts(Period.Kind.MONTH), month -> sales(month))));
}
/** Section 3: The deposit is $1 per seat in the year before + rent. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.S3_DEPOSIT, () ->
            CAD_1.times(seats(paid().holding(Period.Kind.YEAR).minus(1))).plus(rent()));
}
/** Section 3: The instalment is 1% of sales. */
Figure instalment() {
    return define(Defined.INSTALMENT, Sentence.S3_INSTALMENT, () ->
            PERCENT_1.times(sales(paid().holding(Period.Kind.MONTH))));
}
