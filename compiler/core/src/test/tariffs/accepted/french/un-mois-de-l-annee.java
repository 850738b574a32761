/** La redevance est de 1 % des recettes en décembre de l'année + 1 $ par étoile. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () ->
            PERCENT_1.times(recettes()).plus(CAD_1.times(etoiles())));
}
