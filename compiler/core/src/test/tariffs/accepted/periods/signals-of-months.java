/** The counted subscribers for each signal are the sum of subscribers for each month. */
Figure countedSubscribers(Subject item) {
    return define(Defined.COUNTED_SUBSCRIBERS, item, Sentence.COUNTED_SUBSCRIBERS, () ->
            sum(paid().parts(Period.Kind.MONTH), month -> subscribers(month, item)));
}
/**
 * The growth for each signal is the sum of the excess of subscribers over subscribers in the month before for
 * each month.
 */
Figure growth(Subject item) {
    return define(Defined.GROWTH, item, Sentence.GROWTH, () -> sum(
            paid().parts(Period.Kind.MONTH),
            month -> atLeast(
                    subscribers(month, item).minus(subscribers(month.minus(1), item)),
                    SUBSCRIBERS_0,
                    NOT_MONEY)));
}
/**
 * The fee is (the sum of $1 per counted subscriber for each signal) + the sum of $2 per growth for each signal.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            sum(items("signal", paid().parts(Period.Kind.MONTH)), item -> CAD_1.times(countedSubscribers(item)))
                    .plus(sum(
                            items(
                                    "signal",
                                    all(List.of(
                                            paid().parts(Period.Kind.MONTH),
                                            each(paid().parts(Period.Kind.MONTH), month ->
                                                    List.of(month.minus(1)))))),
                            item -> CAD_2.times(growth(item)))));
}
