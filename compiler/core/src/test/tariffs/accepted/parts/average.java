/**
 * Section 5: The average attendance is the sum of attendance for each month / months open, or 0 if months open
 * are 0.
 */
Figure averageAttendance() {
    return define(Defined.AVERAGE_ATTENDANCE, Sentence.S5_AVERAGE_ATTENDANCE, () ->
            choose(Sentence.S5_AVERAGE_ATTENDANCE, Defined.AVERAGE_ATTENDANCE)
                    .when(() -> monthsOpen().is(NUMBER_0), () -> NUMBER_0)
                    .otherwise(() -> sum(paid().parts(Period.Kind.MONTH), month -> attendance(month))
                            .dividedBy(monthsOpen(), Sentence.S5_AVERAGE_ATTENDANCE)));
}
/**
 * Section 5: The fee is, by average attendance: | up to 100 | $50 | | more than 100 up to 500 | $100 | | more
 * than 500 | $200 |.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S5_FEE, () -> choose(Sentence.S5_FEE, Defined.FEE)
            .when(() -> Truth.all(averageAttendance().isAtMost(NUMBER_100)), () -> CAD_50)
            .when(
                    () -> Truth.all(
                            averageAttendance().isMoreThan(NUMBER_100),
                            averageAttendance().isAtMost(NUMBER_500)),
                    () -> CAD_100)
            .when(() -> Truth.all(averageAttendance().isMoreThan(NUMBER_500)), () -> CAD_200)
            .orElseNotCovered());
}
