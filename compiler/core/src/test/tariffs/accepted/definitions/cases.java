/**
 * The beginning, if charity, is opening.
 *
 * <p>The beginning, if not charity, is the later of opening and moving.
 */
Day beginning() {
    return chooseDay(Defined.BEGINNING)
            .when(this::charity, Sentence.BEGINNING_CHARITY, this::opening)
            .when(() -> charity().not(), Sentence.BEGINNING, () -> opening().laterOf(moving()))
            .orElseNotCovered();
}
/**
 * Reduced, if charity, is dancing.
 *
 * <p>Reduced, if not charity, is live music.
 */
Truth reduced() {
    return chooseTruth(Defined.REDUCED)
            .when(this::charity, Sentence.REDUCED_CHARITY, this::dancing)
            .when(() -> charity().not(), Sentence.REDUCED, this::liveMusic)
            .orElseNotCovered();
}
/**
 * The operator, if charity, is owner.
 *
 * <p>The operator, if not charity, is tenant.
 */
Word operator() {
    return chooseWord(Defined.OPERATOR)
            .when(this::charity, Sentence.OPERATOR_CHARITY, this::owner)
            .when(() -> charity().not(), Sentence.OPERATOR, this::tenant)
            .orElseNotCovered();
}
/**
 * The fee is 5¢ per guest if reduced, 10¢ per guest if not reduced and beginning is before April 1, 2020,
 * otherwise 20¢ per guest.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> choose(Sentence.FEE, Defined.FEE)
            .when(this::reduced, () -> CAD_0_05.times(guests()))
            .when(
                    () -> Truth.all(reduced().not(), beginning().isBefore(Day.of(LocalDate.of(2020, 4, 1)))),
                    () -> CAD_0_1.times(guests()))
            .otherwise(() -> CAD_0_2.times(guests())));
}
/** The fee is due 2 years after the first day of the month. */
Day feeDue() {
    return first(paid()).plusYears(2);
}
