/** Le taux est de 2 % jusqu'au 31 décembre 2024, 3 % à compter du 1er janvier 2025. */
Figure taux() {
    return define(Defined.TAUX, here(), Sentence.TAUX, () -> choose(Sentence.TAUX, Defined.TAUX)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2024, 12, 31)), () -> PERCENT_2)
            .when(() -> rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2199, 12, 31)), () -> PERCENT_3)
            .orElseNotCovered());
}
/**
 * La base est de 10 % des ventes de l'année précédente + 1 % des recettes de décembre de l'année + 1 $ par
 * place de l'année précédente.
 */
Figure base() {
    return define(Defined.BASE, Sentence.BASE, () -> PERCENT_10.times(ventes(paid().minus(1)))
            .plus(PERCENT_1.times(recettes(
                    Period.day(paid().date(MonthDay.of(12, 1))).holding(Period.Kind.MONTH))))
            .plus(CAD_1.times(places())));
}
/** La redevance est la base + le taux de l'année précédente × les ventes + 1 % des recettes de janvier 2020. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> base()
            .plus(at(paid().minus(1), this::taux).times(ventes(paid())))
            .plus(PERCENT_1.times(recettes(Period.month(2020, 1)))));
}
