/**
 * Le taux pour chaque signal est de 5 % des ventes, au plus 110 % du taux durant le trimestre précédent, en
 * commençant par 100 $ durant le trimestre de janvier 2016.
 */
Figure taux(Subject item) {
    return define(Defined.TAUX, item, Sentence.TAUX, () -> chained(
            Sentence.TAUX,
            Defined.TAUX,
            item,
            Period.quarter(2016, 1),
            paid(),
            CAD_100,
            (quarter, before) -> atMost(PERCENT_5.times(ventes(quarter, item)), PERCENT_110.times(before))));
}
/** Le droit est la somme du taux pour chaque signal. */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () ->
            sum(items("signal", orOwn(paid().after(Period.quarter(2016, 1)), paid())), item -> taux(item)));
}
