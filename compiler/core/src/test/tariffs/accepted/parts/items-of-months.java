/** The price is $1 to February 28, 2026, $2 from March 1, 2026. */
Figure price() {
    return define(Defined.PRICE, here(), Sentence.PRICE, () -> choose(Sentence.PRICE, Defined.PRICE)
            .when(() -> rateDateWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 2, 28)), () -> CAD_1)
            .when(() -> rateDateWithin(LocalDate.of(2026, 3, 1), LocalDate.of(2199, 12, 31)), () -> CAD_2)
            .orElseNotCovered());
}
/** A weak signal is a signal where subscribers are less than 5. */
Truth weakSignal(Subject item) {
    return define(Defined.WEAK_SIGNAL, here(Period.Kind.MONTH, item), Sentence.WEAK_SIGNAL, () ->
            subscribers(own(Period.Kind.MONTH), item).isLessThan(NUMBER_5));
}
/**
 * The signal fee for each signal for each month is $0 if the signal is a weak signal, otherwise (the price per
 * subscriber, at least $10).
 */
Figure signalFee(Subject item, Period month) {
    return define(Defined.SIGNAL_FEE, itemIn(item, month), Sentence.SIGNAL_FEE, () ->
            choose(Sentence.SIGNAL_FEE, Defined.SIGNAL_FEE)
                    .when(() -> at(month, () -> weakSignal(item)), () -> CAD_0)
                    .otherwise(() -> atLeast(at(month, this::price).times(subscribers(month, item)), CAD_10)));
}
/** The monthly fee for each month is the sum of the signal fee for each signal. */
Figure monthlyFee(Period month) {
    return define(Defined.MONTHLY_FEE, Subject.part(month), Sentence.MONTHLY_FEE, () ->
            sum(items("signal", month), item -> signalFee(item, month)));
}
/** The fee is the sum of (the sum of the signal fee for each signal) for each month. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> sum(
            paid().holding(Period.Kind.QUARTER).parts(Period.Kind.MONTH),
            month -> sum(items("signal", month), item -> signalFee(item, month))));
}
/** The total for each signal is the sum of the signal fee for each month. */
Figure total(Subject item) {
    return define(Defined.TOTAL, item, Sentence.TOTAL, () ->
            sum(paid().holding(Period.Kind.QUARTER).parts(Period.Kind.MONTH), month -> signalFee(item, month)));
}
/** The second fee is the sum of the total for each signal. */
Figure secondFee() {
    return define(Defined.SECOND_FEE, Sentence.SECOND_FEE, () -> sum(
            items("signal", paid().holding(Period.Kind.QUARTER).parts(Period.Kind.MONTH)),
            item -> total(item)));
}
