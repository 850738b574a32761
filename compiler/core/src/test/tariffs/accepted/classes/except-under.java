/**
 * Section 3: The fee, if the theatre is a drive-in, is $2 per seat.
 *
 * <p>Section 4: The fee, except under section 3, if open days are more than 100, is $1 per seat.
 *
 * <p>Section 5: The fee, except under section 3 and section 4, is $0.50 per seat.
 */
Figure fee() {
    return choose(Defined.FEE)
            .when(this::driveIn, Sentence.S3_FEE, () -> CAD_2.times(seats()))
            .when(
                    () -> Truth.all(openDays().isMoreThan(NUMBER_100), driveIn().not()),
                    Sentence.S4_FEE,
                    () -> CAD_1.times(seats()))
            .when(
                    () -> Truth.all(driveIn().not(), openDays().isMoreThan(NUMBER_100).not()),
                    Sentence.S5_FEE,
                    () -> CAD_0_5.times(seats()))
            .orElseNotCovered();
}
