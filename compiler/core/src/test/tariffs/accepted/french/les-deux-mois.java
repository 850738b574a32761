/** La redevance est de 5 $ par partie + 1 $ par partie durant les deux mois précédents. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () ->
            CAD_5.times(parties(paid())).plus(CAD_1.times(parties(paid().minus(1)))));
}
/** La redevance est exigible 20 jours après la fin des deux mois. */
Day redevanceDue() {
    return last(paid()).plusDays(20);
}
