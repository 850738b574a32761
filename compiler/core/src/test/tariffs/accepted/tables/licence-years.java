/**
 * The price is by the year and students: | year | up to 100 | more than 100 | | 2003/04 | $3 | $3.50 | |
 * 2004/05 to 2006/07 | $4 | $4.50 |.
 */
Figure price() {
    return define(Defined.PRICE, Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(
                    () -> Truth.all(
                            rateDateWithin(LocalDate.of(2003, 9, 1), LocalDate.of(2004, 8, 31)),
                            Truth.all(students().isAtMost(NUMBER_100))),
                    () -> CAD_3)
            .when(
                    () -> Truth.all(
                            rateDateWithin(LocalDate.of(2003, 9, 1), LocalDate.of(2004, 8, 31)),
                            Truth.all(students().isMoreThan(NUMBER_100))),
                    () -> CAD_3_5)
            .when(
                    () -> Truth.all(
                            rateDateWithin(LocalDate.of(2004, 9, 1), LocalDate.of(2007, 8, 31)),
                            Truth.all(students().isAtMost(NUMBER_100))),
                    () -> CAD_4)
            .when(
                    () -> Truth.all(
                            rateDateWithin(LocalDate.of(2004, 9, 1), LocalDate.of(2007, 8, 31)),
                            Truth.all(students().isMoreThan(NUMBER_100))),
                    () -> CAD_4_5)
            .orElseNotCovered());
}
/** The course price for each month is by the year: | 2003/04 | $10 | | 2004/05 to 2006/07 | $20 |. */
Figure coursePrice(Period month) {
    return define(Defined.COURSE_PRICE, Subject.part(month), Sentence.COURSE_PRICE, () ->
            choose(Sentence.COURSE_PRICE, Defined.COURSE_PRICE)
                    .when(
                            () -> rateDateWithin(month, LocalDate.of(2003, 9, 1), LocalDate.of(2004, 8, 31)),
                            () -> CAD_10)
                    .when(
                            () -> rateDateWithin(month, LocalDate.of(2004, 9, 1), LocalDate.of(2007, 8, 31)),
                            () -> CAD_20)
                    .orElseNotCovered());
}
/** The course fee for each month is the course price per course. */
Figure courseFee(Period month) {
    return define(Defined.COURSE_FEE, Subject.part(month), Sentence.COURSE_FEE, () ->
            coursePrice(month).times(courses(month)));
}
/** The fee is the price per student + the sum of the course fee for each month. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> price()
            .times(students())
            .plus(sum(paid().parts(Period.Kind.MONTH), month -> courseFee(month))));
}
