/**
 * Section 2: The licence is $40 if attendance is more than 100 in each of three consecutive months of the year,
 * otherwise $20.
 */
Figure licence() {
    return define(Defined.LICENCE, Sentence.S2_LICENCE, () -> choose(Sentence.S2_LICENCE, Defined.LICENCE)
            .when(
                    () -> inARow(
                            3,
                            paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH),
                            month -> attendance(month).isMoreThan(NUMBER_100)),
                    () -> CAD_40)
            .otherwise(() -> CAD_20));
}
/**
 * Section 3: The fee is $5 if live music in each of two consecutive months of the quarter before, otherwise $2.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> choose(Sentence.S3_FEE, Defined.FEE)
            .when(
                    () -> inARow(
                            2,
                            paid().holding(Period.Kind.QUARTER).minus(1).parts(Period.Kind.MONTH),
                            month -> liveMusic(month)),
                    () -> CAD_5)
            .otherwise(() -> CAD_2));
}
