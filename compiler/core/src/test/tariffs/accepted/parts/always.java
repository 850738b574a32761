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
/** Section 3: The surcharge is by the year: | 2020 | $1 per seat in the year before | | 2021 to 2030 | $5 |. */
Figure surcharge() {
    return define(Defined.SURCHARGE, Sentence.S3_SURCHARGE, () ->
            choose(Sentence.S3_SURCHARGE, Defined.SURCHARGE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                            () -> CAD_1.times(seats(paid().holding(Period.Kind.YEAR).minus(1))))
                    .when(
                            () -> rateDateWithin(LocalDate.of(2021, 1, 1), LocalDate.of(2030, 12, 31)),
                            () -> CAD_5)
                    .orElseNotCovered());
}
