/** Le taux est de 2 % jusqu'au 15 mai 2025, 3 % à compter du 16 mai 2025. */
Figure taux() {
    return define(Defined.TAUX, here(), Sentence.TAUX, () -> sharedByDays(
            paid(),
            day -> choose(Sentence.TAUX, Defined.TAUX)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(1900, 1, 1), LocalDate.of(2025, 5, 15)),
                            () -> PERCENT_2)
                    .when(
                            () -> rateDateWithin(day, LocalDate.of(2025, 5, 16), LocalDate.of(2199, 12, 31)),
                            () -> PERCENT_3)
                    .orElseNotCovered(),
            NOT_MONEY));
}
/** La redevance est le taux des ventes + (le taux en date du 16 mai 2025) de 1 000 $. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> taux()
            .times(ventes())
            .plus(at(Period.day(LocalDate.of(2025, 5, 16)), this::taux).times(CAD_1000)));
}
