/**
 * The extra fee for each event is half of the extra fee in the month before + sales, beginning with $100 in
 * January 2026.
 */
Figure extraFee(Subject item) {
    return define(Defined.EXTRA_FEE, item, Sentence.EXTRA_FEE, () -> chained(
            Sentence.EXTRA_FEE,
            Defined.EXTRA_FEE,
            item,
            Period.month(2026, 1),
            paid(),
            CAD_100,
            (month, before) -> NUMBER_0_5.times(before).plus(sales(month, item))));
}
/** A big event is an event where the extra fee is at least $60. */
Truth bigEvent(Subject item) {
    return define(Defined.BIG_EVENT, item, Sentence.BIG_EVENT, () -> extraFee(item).isAtLeast(CAD_60));
}
/** The royalty is the sum of $25 for each big event. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> sumWhere(
            items("event", orOwn(paid().after(Period.month(2026, 1)), paid())),
            item -> bigEvent(item),
            item -> CAD_25));
}
