/**
 * Le prix est selon le gratuit et l'année : | gratuit | 2024 | 2025 à 2026 | | oui | 0 ¢ | 10 ¢ | | non | 50 ¢
 * | 0,55 $ |.
 */
Figure prix() {
    return define(Defined.PRIX, Sentence.PRIX, () -> choose(Sentence.PRIX, Defined.PRIX)
            .when(
                    () -> Truth.all(
                            gratuit(), rateDateWithin(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))),
                    () -> CAD_0)
            .when(
                    () -> Truth.all(
                            gratuit(), rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))),
                    () -> CAD_0_1)
            .when(
                    () -> Truth.all(
                            gratuit().not(),
                            rateDateWithin(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))),
                    () -> CAD_0_5)
            .when(
                    () -> Truth.all(
                            gratuit().not(),
                            rateDateWithin(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))),
                    () -> CAD_0_55)
            .orElseNotCovered());
}
/** Le droit est le prix par place, au moins 1 $. */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () -> atLeast(prix().times(places()), CAD_1));
}
