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
/** La redevance est le taux des recettes. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> taux().times(recettes()));
}
