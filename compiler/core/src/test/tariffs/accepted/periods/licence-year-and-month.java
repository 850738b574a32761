/** Section 3: The fee is $3 per student + 1% of grants + 5¢ per copy. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> CAD_3.times(students())
            .plus(PERCENT_1.times(grants()))
            .plus(CAD_0_05.times(copies())));
}
/** Section 4: The extra is 10¢ per copy + 2% of grants in the year of the month. */
Figure extra() {
    return define(Defined.EXTRA, Sentence.S4_EXTRA, () ->
            CAD_0_1.times(copies()).plus(PERCENT_2.times(grants())));
}
