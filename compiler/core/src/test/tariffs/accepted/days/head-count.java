/**
 * Section 2: The later students are the excess of students on February 1 of the year over students on October 1
 * of the year.
 */
Figure laterStudents() {
    return define(Defined.LATER_STUDENTS, Sentence.S2_LATER_STUDENTS, () -> atLeast(
            students(Period.day(paid().date(MonthDay.of(2, 1))))
                    .minus(students(Period.day(paid().date(MonthDay.of(10, 1))))),
            STUDENTS_0,
            NOT_MONEY));
}
/** Section 2: The fee is 85¢ per student on October 1 of the year + 10¢ per later student. */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () ->
            CAD_0_85.times(students(Period.day(paid().date(MonthDay.of(10, 1)))))
                    .plus(CAD_0_1.times(laterStudents())));
}
