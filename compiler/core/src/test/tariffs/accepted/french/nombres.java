/** Une grande salle est une salle où les places sont de plus de 50. */
Truth grandeSalle(Subject item) {
    return define(Defined.GRANDE_SALLE, here(Period.Kind.YEAR, item), Sentence.GRANDE_SALLE, () ->
            places(item).isMoreThan(NUMBER_50));
}
/**
 * Le supplément est de 10 $ si le nombre de grandes salles durant l'année précédente est d'au moins 2, sinon 0
 * $.
 */
Figure supplement() {
    return define(Defined.SUPPLEMENT, Sentence.SUPPLEMENT, () -> choose(Sentence.SUPPLEMENT, Defined.SUPPLEMENT)
            .when(
                    () -> countWhere(items("salle", paid().minus(1)), item ->
                                    at(paid().minus(1), () -> grandeSalle(item)))
                            .isAtLeast(NUMBER_2),
                    () -> CAD_10)
            .otherwise(() -> CAD_0));
}
/** Le droit est (5 $ par salle + 2 $ par grande salle) + le supplément. */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () -> CAD_5.times(count(items("salle", paid())))
            .plus(CAD_2.times(countWhere(items("salle", paid()), item -> grandeSalle(item))))
            .plus(supplement()));
}
