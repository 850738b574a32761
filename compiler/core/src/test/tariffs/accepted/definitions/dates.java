/**
 * The fee, if opened is before March 1, 2020, is $1.
 *
 * <p>The fee, if opened is after February 29, 2020 and opened is no later than June 30, 2020, is $2.
 *
 * <p>The fee, if opened is after June 30, 2020, is the other.
 */
Figure fee() {
    return choose(Defined.FEE)
            .when(() -> opened().isBefore(Day.of(LocalDate.of(2020, 3, 1))), Sentence.FEE, () -> CAD_1)
            .when(
                    () -> Truth.all(
                            opened().isAfter(Day.of(LocalDate.of(2020, 2, 29))),
                            opened().isNoLaterThan(Day.of(LocalDate.of(2020, 6, 30)))),
                    Sentence.FEE_2,
                    () -> CAD_2)
            .when(() -> opened().isAfter(Day.of(LocalDate.of(2020, 6, 30))), Sentence.FEE_3, this::other)
            .orElseNotCovered();
}
/** The other is $1 if closed is before opened, otherwise $7. */
Figure other() {
    return define(Defined.OTHER, Sentence.OTHER, () -> choose(Sentence.OTHER, Defined.OTHER)
            .when(() -> closed().isBefore(opened()), () -> CAD_1)
            .otherwise(() -> CAD_7));
}
