/**
 * Section I: La redevance, sous réserve de l'article II et de l'article A (1), est de 3 $ par place.
 *
 * <p>Section II: La redevance, si les places sont d'au plus 50, est de 100 $.
 *
 * <p>Section A (1): La redevance, si les places sont de plus de 50 et la salle est une salle scolaire, est de
 * 2 $ par place.
 */
Figure redevance() {
    return choose(Defined.REDEVANCE)
            .when(
                    () -> Truth.all(
                            places().isAtMost(NUMBER_50).not(),
                            Truth.all(places().isMoreThan(NUMBER_50), salleScolaire()).not()),
                    Sentence.SI_REDEVANCE,
                    () -> CAD_3.times(places()))
            .when(() -> places().isAtMost(NUMBER_50), Sentence.SII_REDEVANCE, () -> CAD_100)
            .when(
                    () -> Truth.all(places().isMoreThan(NUMBER_50), salleScolaire()),
                    Sentence.SA_1_REDEVANCE,
                    () -> CAD_2.times(places()))
            .orElseNotCovered();
}
