/** Section 2: The ordinary fee is 3% of sales to August 31, 2017, 4% of sales from September 1, 2017. */
Figure ordinaryFee() {
    return define(Defined.ORDINARY_FEE, here(), Sentence.S2_ORDINARY_FEE, () ->
            choose(Sentence.S2_ORDINARY_FEE, Defined.ORDINARY_FEE)
                    .when(
                            () -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2017, 8, 31)),
                            () -> PERCENT_3.times(sales(paid())))
                    .when(
                            () -> rateDateWithin(LocalDate.of(2017, 9, 1), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_4.times(sales(paid())))
                    .orElseNotCovered());
}
/** Section 2: The fee is the ordinary fee, at most 110% of the ordinary fee in the year before. */
Figure fee() {
    return define(Defined.FEE, here(), Sentence.S2_FEE, () ->
            atMost(ordinaryFee(), PERCENT_110.times(at(paid().minus(1), this::ordinaryFee))));
}
/**
 * Section 3: The grant is 5% of sales, at most 110% of the grant in the year before, beginning with $100 in
 * 2014/15.
 */
Figure grant() {
    return define(Defined.GRANT, Sentence.S3_GRANT, () -> chained(
            Sentence.S3_GRANT,
            Defined.GRANT,
            Period.yearFrom(LocalDate.of(2014, 9, 1)),
            paid(),
            CAD_100,
            (year, before) -> atMost(PERCENT_5.times(sales(year)), PERCENT_110.times(before))));
}
/**
 * Section 4: The aid is the lesser of half of the fee in the year before, one third of sales in the year before
 * and twice the fee.
 */
Figure aid() {
    return define(Defined.AID, Sentence.S4_AID, () -> NUMBER_0_5.times(at(paid().minus(1), this::fee))
            .min(NUMBER_1_OVER_3.times(sales(paid().minus(1))))
            .min(NUMBER_2.times(fee())));
}
