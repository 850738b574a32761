/** Un événement ouvert est un événement où gratuit. */
Truth evenementOuvert(Subject item) {
    return define(
            Defined.EVENEMENT_OUVERT,
            here(Period.Kind.MONTH, item),
            Sentence.EVENEMENT_OUVERT,
            () -> gratuit(item));
}
/** La part pour chaque événement pour chaque mois est 1 % des recettes. */
Figure part_2(Subject item, Period month) {
    return define(Defined.PART, itemIn(item, month), Sentence.PART, () ->
            PERCENT_1.times(recettes(month, item)));
}
/** Le sommet pour chaque mois est le maximum de la part pour chaque événement. */
Figure sommet(Period month) {
    return define(Defined.SOMMET, Subject.part(month), Sentence.SOMMET, () ->
            greatest(Sentence.SOMMET, items("événement", month), item -> part_2(item, month)));
}
/**
 * Le creux pour chaque mois est 0 $ si le nombre d'événements ouverts est 0, sinon le minimum des recettes pour
 * chaque événement ouvert.
 */
Figure creux(Period month) {
    return define(Defined.CREUX, Subject.part(month), Sentence.CREUX, () ->
            choose(Sentence.CREUX, Defined.CREUX)
                    .when(
                            () -> countWhere(items("événement", month), item ->
                                            at(month, () -> evenementOuvert(item)))
                                    .is(NUMBER_0),
                            () -> CAD_0)
                    .otherwise(() -> leastWhere(
                            Sentence.CREUX,
                            items("événement", month),
                            item -> at(month, () -> evenementOuvert(item)),
                            item -> recettes(month, item))));
}
/** La redevance est (la somme du sommet pour chaque mois) + 1 % du minimum du creux pour chaque mois. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () ->
            sum(paid().parts(Period.Kind.MONTH), month -> sommet(month))
                    .plus(PERCENT_1.times(least(
                            Sentence.REDEVANCE, paid().parts(Period.Kind.MONTH), month -> creux(month)))));
}
