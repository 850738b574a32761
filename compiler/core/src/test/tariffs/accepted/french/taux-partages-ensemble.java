/** Le taux est de 2 % du 1er janvier 2025 au 10 juillet 2026, 3 % à compter du 11 juillet 2026. */
Figure taux() {
    return define(Defined.TAUX, Sentence.TAUX, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.TAUX, Defined.TAUX)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/** Le prix est de 5 $ du 1er janvier 2025 au 19 octobre 2026, 12 $ à compter du 20 octobre 2026. */
Figure prix() {
    return define(Defined.PRIX, Sentence.PRIX, () -> sharedByDays(paid(), day ->
            choose(Sentence.PRIX, Defined.PRIX)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 19)),
                            () -> CAD_5)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 10, 20), LocalDate.of(2199, 12, 31)),
                            () -> CAD_12)
                    .orElseNotCovered()));
}
/**
 * Le droit unitaire est de 2 % × 5 $ du 1er janvier 2025 au 10 juillet 2026, 3 % × 6 $ à compter du 11 juillet
 * 2026.
 */
Figure droitUnitaire() {
    return define(Defined.DROIT_UNITAIRE, Sentence.DROIT_UNITAIRE, () -> sharedByDays(paid(), day ->
            choose(Sentence.DROIT_UNITAIRE, Defined.DROIT_UNITAIRE)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 10)),
                            () -> CAD_0_1)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2026, 7, 11), LocalDate.of(2199, 12, 31)),
                            () -> CAD_0_18)
                    .orElseNotCovered()));
}
/**
 * La première partie est, sur les recettes, le taux de la première tranche de 10 000 $ et 1 % de l'excédent.
 */
Figure premierePartie() {
    return define(Defined.PREMIERE_PARTIE, Sentence.PREMIERE_PARTIE, () ->
            onScale(Schedule.of(Sentence.PREMIERE_PARTIE).next(CAD_10000, taux()).rest(PERCENT_1), recettes()));
}
/** La redevance est la première partie + le prix par place + le droit unitaire par place. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> premierePartie()
            .plus(prix().times(places()))
            .plus(droitUnitaire().times(places())));
}
