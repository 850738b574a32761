/**
 * Section 2: Le taux est le taux durant l'année précédente × (1 + l'indice), arrondi au plus près à 0,1 ¢, en
 * commençant par 3,2 ¢ en 2014.
 */
Figure taux() {
    return define(Defined.TAUX, here(Period.Kind.YEAR), Sentence.S2_TAUX, () -> chained(
            Sentence.S2_TAUX,
            Defined.TAUX,
            Period.year(2014),
            paid(),
            CAD_0_032,
            (year, before) -> rounded(before.times(NUMBER_1.plus(indice(year))), HALF_UP_TO_0_001)));
}
/** Section 3: Le droit de base est la moitié du taux par place. */
Figure droitDeBase() {
    return define(
            Defined.DROIT_DE_BASE,
            here(Period.Kind.YEAR),
            Sentence.S3_DROIT_DE_BASE,
            () -> NUMBER_0_5.times(taux()).times(places()));
}
/** Section 3: Le droit plein est 1 ¢ par place. */
Figure droitPlein() {
    return define(Defined.DROIT_PLEIN, here(Period.Kind.YEAR), Sentence.S3_DROIT_PLEIN, () ->
            CAD_0_01.times(places()));
}
/**
 * Section 3: Le droit est le droit de base + (les deux tiers du taux durant 2015) par place + (le double du
 * droit de base durant l'année précédente) + (le quart du droit de base), au plus 210 % du droit plein durant
 * l'année précédente.
 */
Figure droit() {
    return define(Defined.DROIT, Sentence.S3_DROIT, () -> atMost(
            droitDeBase()
                    .plus(NUMBER_2_OVER_3.times(at(Period.year(2015), this::taux)).times(places()))
                    .plus(NUMBER_2.times(at(paid().minus(1), this::droitDeBase)))
                    .plus(NUMBER_0_25.times(droitDeBase())),
            PERCENT_210.times(at(paid().minus(1), this::droitPlein))));
}
