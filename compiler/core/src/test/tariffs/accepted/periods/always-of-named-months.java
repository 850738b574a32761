/** Section 2: The fee is 1% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () -> PERCENT_1.times(sales()));
}
/** Section 3: The levy is 1¢ per guest + the sum of 1¢ per chair for each room. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S3_LEVY, () ->
            CAD_0_01.times(guests(paid().holding(Period.Kind.MONTH)))
                    .plus(sum(items("room", paid().holding(Period.Kind.MONTH)), item ->
                            CAD_0_01.times(chairs(paid().holding(Period.Kind.MONTH), item)))));
}
