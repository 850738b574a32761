/** Le taux est de 3 % du 15 mars 2025 au 15 août 2025, 4 % à compter du 16 août 2025. */
Figure taux() {
    return define(Defined.TAUX, Sentence.TAUX, () -> choose(Sentence.TAUX, Defined.TAUX)
            .when(() -> rateDateWithin(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 8, 15)), () -> PERCENT_3)
            .when(() -> rateDateWithin(LocalDate.of(2025, 8, 16), LocalDate.of(2199, 12, 31)), () -> PERCENT_4)
            .orElseNotCovered());
}
/** La redevance est le taux des recettes. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> taux().times(recettes()));
}
