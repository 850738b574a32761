/**
 * Section 3: Le droit est, selon la capacité et la danse : | capacité | sans danse | avec danse | | 1 à 100 |
 * 22,06 $ | 44,13 $ | | 101 à 300 | 31,72 $ | 63,49 $ | | plus de 300 | 93,78 $ | non disponible |.
 */
Figure droit() {
    return define(Defined.DROIT, Sentence.S3_DROIT, () -> choose(Sentence.S3_DROIT, Defined.DROIT)
            .when(
                    () -> Truth.all(
                            Truth.all(capacite().isAtLeast(NUMBER_1), capacite().isAtMost(NUMBER_100)),
                            danse().is("sans danse")),
                    () -> CAD_22_06)
            .when(
                    () -> Truth.all(
                            Truth.all(capacite().isAtLeast(NUMBER_1), capacite().isAtMost(NUMBER_100)),
                            danse().is("avec danse")),
                    () -> CAD_44_13)
            .when(
                    () -> Truth.all(
                            Truth.all(capacite().isAtLeast(NUMBER_101), capacite().isAtMost(NUMBER_300)),
                            danse().is("sans danse")),
                    () -> CAD_31_72)
            .when(
                    () -> Truth.all(
                            Truth.all(capacite().isAtLeast(NUMBER_101), capacite().isAtMost(NUMBER_300)),
                            danse().is("avec danse")),
                    () -> CAD_63_49)
            .when(
                    () -> Truth.all(Truth.all(capacite().isMoreThan(NUMBER_300)), danse().is("sans danse")),
                    () -> CAD_93_78)
            .when(
                    () -> Truth.all(Truth.all(capacite().isMoreThan(NUMBER_300)), danse().is("avec danse")),
                    () -> notCovered(Sentence.S3_DROIT, Defined.DROIT))
            .orElseNotCovered());
}
