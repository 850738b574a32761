/**
 * Section 3: The fee is, by capacity and dancing: | capacity | without dancing | with dancing | | 1 to 100 |
 * $22.06 | $44.13 | | 101 to 300 | $31.72 | $63.49 | | more than 300 | $93.78 | not available |.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> choose(Sentence.S3_FEE, Defined.FEE)
            .when(
                    () -> Truth.all(
                            Truth.all(capacity().isAtLeast(NUMBER_1), capacity().isAtMost(NUMBER_100)),
                            dancing().is("without dancing")),
                    () -> CAD_22_06)
            .when(
                    () -> Truth.all(
                            Truth.all(capacity().isAtLeast(NUMBER_1), capacity().isAtMost(NUMBER_100)),
                            dancing().is("with dancing")),
                    () -> CAD_44_13)
            .when(
                    () -> Truth.all(
                            Truth.all(capacity().isAtLeast(NUMBER_101), capacity().isAtMost(NUMBER_300)),
                            dancing().is("without dancing")),
                    () -> CAD_31_72)
            .when(
                    () -> Truth.all(
                            Truth.all(capacity().isAtLeast(NUMBER_101), capacity().isAtMost(NUMBER_300)),
                            dancing().is("with dancing")),
                    () -> CAD_63_49)
            .when(
                    () -> Truth.all(
                            Truth.all(capacity().isMoreThan(NUMBER_300)), dancing().is("without dancing")),
                    () -> CAD_93_78)
            .when(
                    () -> Truth.all(Truth.all(capacity().isMoreThan(NUMBER_300)), dancing().is("with dancing")),
                    () -> notCovered(Sentence.S3_FEE, Defined.FEE))
            .orElseNotCovered());
}
