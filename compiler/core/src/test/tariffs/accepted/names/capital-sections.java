/**
 * Section I: The fee, except under section II and section A (1), is $3 per seat.
 *
 * <p>Section II: The fee, if seats is at most 50, is $100.
 *
 * <p>Section A (1): The fee, if seats is more than 50 and the hall is a school hall, is $2 per seat.
 */
Figure fee() {
    return choose(Defined.FEE)
            .when(
                    () -> Truth.all(
                            seats().isAtMost(NUMBER_50).not(),
                            Truth.all(seats().isMoreThan(NUMBER_50), schoolHall()).not()),
                    Sentence.SI_FEE,
                    () -> CAD_3.times(seats()))
            .when(() -> seats().isAtMost(NUMBER_50), Sentence.SII_FEE, () -> CAD_100)
            .when(
                    () -> Truth.all(seats().isMoreThan(NUMBER_50), schoolHall()),
                    Sentence.SA_1_FEE,
                    () -> CAD_2.times(seats()))
            .orElseNotCovered();
}
