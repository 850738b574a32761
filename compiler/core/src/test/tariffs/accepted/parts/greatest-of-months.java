/** The crowd for each month is the sum of guests for each event. */
Figure crowd(Period month) {
    return define(Defined.CROWD, Subject.part(month), Sentence.CROWD, () ->
            sum(items("event", month), item -> guests(month, item)));
}
/**
 * The fee is 2% of the greatest sales for each month + 1% of the least sales for each month of the quarter
 * before + 1¢ per (the greatest crowd for each month).
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            PERCENT_2.times(greatest(Sentence.FEE, paid().parts(Period.Kind.MONTH), month -> sales(month)))
                    .plus(PERCENT_1.times(least(
                            Sentence.FEE, paid().minus(1).parts(Period.Kind.MONTH), month -> sales(month))))
                    .plus(CAD_0_01.times(greatest(Sentence.FEE, paid().parts(Period.Kind.MONTH), month ->
                            crowd(month)))));
}
