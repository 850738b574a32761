/** Le droit est la somme de (1 ¢ par place occupée) pour chaque salle. */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () ->
            sum(items("salle", paid()), item -> CAD_0_01.times(placesOccupees(item))));
}
