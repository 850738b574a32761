/** Le retour est le terme après l'arrivée si non absent, sinon non visé. */
Day retour() {
    return define(Defined.RETOUR, Sentence.RETOUR, () -> chooseDay(Sentence.RETOUR, Defined.RETOUR)
            .when(() -> absent().not(), () ->
                    shifted(arrivee(), terme(), Sentence.RETOUR, (day, count) -> day.plusMonths(count)))
            .otherwise(() -> noDay(Sentence.RETOUR, Defined.RETOUR)));
}
/**
 * La redevance est de 1 $ par (les jours de l'arrivée au retour) + 1 000 $ par (les jours de l'arrivée à délai
 * semaines après l'arrivée).
 */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () ->
            CAD_1.times(arrivee().daysTo(retour(), Sentence.REDEVANCE))
                    .plus(CAD_1000.times(
                            arrivee()
                                    .daysTo(
                                            shifted(
                                                    arrivee(),
                                                    delai(),
                                                    Sentence.REDEVANCE,
                                                    (day, count) -> day.plusWeeks(count)),
                                            Sentence.REDEVANCE))));
}
/**
 * Le loyer est de 7 $ par (les semaines de l'arrivée au départ) + 100 $ par (les semaines entières de l'arrivée
 * au départ) + 1 000 $ par (les semaines commencées à compter de l'arrivée au départ).
 */
Figure loyer() {
    return define(Defined.LOYER, Sentence.LOYER, () -> CAD_7.times(arrivee().weeksTo(depart(), Sentence.LOYER))
            .plus(CAD_100.times(arrivee().wholeWeeksTo(depart(), Sentence.LOYER)))
            .plus(CAD_1000.times(arrivee().weeksBegunTo(depart(), Sentence.LOYER))));
}
/** La fin est le départ, mais au plus tôt 2 semaines après l'arrivée. */
Day fin() {
    return define(Defined.FIN, Sentence.FIN, () -> depart().laterOf(arrivee().plusDays(14)));
}
/** La pénalité est de 1 $ par (les jours de l'arrivée à la fin). */
Figure penalite() {
    return define(Defined.PENALITE, Sentence.PENALITE, () ->
            CAD_1.times(arrivee().daysTo(fin(), Sentence.PENALITE)));
}
