/** Section 3: The monthly royalty for each month is 1% of ticket sales, at least the minimum. */
Figure monthlyRoyalty(Period month) {
    return define(Defined.MONTHLY_ROYALTY, Subject.part(month), Sentence.S3_MONTHLY_ROYALTY, () ->
            atLeast(PERCENT_1.times(ticketSales(month)), minimum(month)));
}
/** Section 3: The minimum for each month is $10 if live music, otherwise $5. */
Figure minimum(Period month) {
    return define(Defined.MINIMUM, Subject.part(month), Sentence.S3_MINIMUM, () ->
            choose(Sentence.S3_MINIMUM, Defined.MINIMUM)
                    .when(() -> liveMusic(month), () -> CAD_10)
                    .otherwise(() -> CAD_5));
}
/** Section 4: The licence is $40 if live music in any month, otherwise $20. */
Figure licence() {
    return define(Defined.LICENCE, Sentence.S4_LICENCE, () -> choose(Sentence.S4_LICENCE, Defined.LICENCE)
            .when(() -> any(paid().parts(Period.Kind.MONTH), month -> liveMusic(month)), () -> CAD_40)
            .otherwise(() -> CAD_20));
}
/** Section 4: The fee is (the sum of the monthly royalty for each month) + the licence. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () ->
            sum(paid().parts(Period.Kind.MONTH), month -> monthlyRoyalty(month)).plus(licence()));
}
