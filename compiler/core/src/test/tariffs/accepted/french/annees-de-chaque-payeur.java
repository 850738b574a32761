/**
 * La base est de 10 $ par chambre si le début de la licence est au plus tôt le premier jour de l'année, sinon 2
 * % des ventes durant l'année précédente.
 */
Figure base() {
    return define(Defined.BASE, Sentence.BASE, () -> choose(Sentence.BASE, Defined.BASE)
            .when(() -> first(paid()).isNoLaterThan(debutDeLaLicence()), () -> CAD_10.times(chambres()))
            .otherwise(() -> PERCENT_2.times(ventes())));
}
/** La redevance est la base + 1 $ par chambre. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> base().plus(CAD_1.times(chambres())));
}
/** La redevance est exigible au plus tard 30 jours après le début de l'année. */
Day redevanceDue() {
    return first(paid()).plusDays(30);
}
