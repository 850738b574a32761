/**
 * Le droit est (la somme de 1 $ par place pour chaque aéronef) - (la somme de 10 ¢ par durée pour chaque
 * arrêt).
 */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () ->
            sum(items("aéronef", paid()), item -> CAD_1.times(places(item)))
                    .minus(sum(items("arrêt", paid()), item -> CAD_0_1.times(duree(item)))));
}
