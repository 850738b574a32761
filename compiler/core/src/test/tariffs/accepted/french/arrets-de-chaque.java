/** Un long arrêt est un arrêt où la durée est d'au moins 15 jours. */
Truth longArret(Subject item) {
    return define(Defined.LONG_ARRET, item, Sentence.LONG_ARRET, () -> duree(item).isAtLeast(DAY_15));
}
/**
 * Le montant pour chaque aéronef est de 1 $ par place - 10 ¢ par arrêt - la somme de 1 ¢ par durée pour chaque
 * long arrêt.
 */
Figure montant(Subject item) {
    return define(Defined.MONTANT, item, Sentence.MONTANT, () -> CAD_1.times(places(item))
            .minus(CAD_0_1.times(countWhere(items("arrêt", paid()), item2 -> aeronef(item2).names(item))))
            .minus(sumWhere(
                    items("arrêt", paid()),
                    item2 -> Truth.all(aeronef(item2).names(item), longArret(item2)),
                    item2 -> CAD_0_01.times(duree(item2)))));
}
/**
 * La plus longue durée pour chaque aéronef est le maximum de durée pour chaque arrêt, ou 0 jour si le nombre
 * d'arrêts est 0.
 */
Figure plusLongueDuree(Subject item) {
    return define(Defined.PLUS_LONGUE_DUREE, item, Sentence.PLUS_LONGUE_DUREE, () ->
            choose(Sentence.PLUS_LONGUE_DUREE, Defined.PLUS_LONGUE_DUREE)
                    .when(
                            () -> countWhere(items("arrêt", paid()), item2 -> aeronef(item2).names(item))
                                    .is(NUMBER_0),
                            () -> DAY_0)
                    .otherwise(() -> greatestWhere(
                            Sentence.PLUS_LONGUE_DUREE,
                            items("arrêt", paid()),
                            item2 -> aeronef(item2).names(item),
                            item2 -> duree(item2))));
}
/**
 * Le droit est (la somme du montant pour chaque aéronef) + la somme de 1 ¢ par la plus longue durée pour chaque
 * aéronef.
 */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () -> sum(items("aéronef", paid()), item -> montant(item))
            .plus(sum(items("aéronef", paid()), item -> CAD_0_01.times(plusLongueDuree(item)))));
}
