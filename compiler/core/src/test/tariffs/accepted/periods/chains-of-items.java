/**
 * The extra fee for each event is half of the extra fee in the month before + sales, beginning with $100 in
 * January 2026.
 */
Figure extraFee(Subject item) {
    return define(Defined.EXTRA_FEE, here(Period.Kind.MONTH, item), Sentence.EXTRA_FEE, () -> chained(
            Sentence.EXTRA_FEE,
            Defined.EXTRA_FEE,
            item,
            Period.month(2026, 1),
            paid(),
            CAD_100,
            (month, before) -> NUMBER_0_5.times(before).plus(sales(month, item))));
}
/**
 * The full fee for each event is half of the full fee in the month before + the extra fee, beginning with $10
 * in January 2026.
 */
Figure fullFee(Subject item) {
    return define(Defined.FULL_FEE, here(Period.Kind.MONTH, item), Sentence.FULL_FEE, () -> chained(
            Sentence.FULL_FEE,
            Defined.FULL_FEE,
            item,
            Period.month(2026, 1),
            paid(),
            CAD_10,
            (month, before) -> NUMBER_0_5.times(before).plus(at(month, () -> extraFee(item)))));
}
/**
 * The base fee for each event is half of the base fee in the month before + the full fee, beginning with $2 in
 * January 2026.
 */
Figure baseFee(Subject item) {
    return define(Defined.BASE_FEE, item, Sentence.BASE_FEE, () -> chained(
            Sentence.BASE_FEE,
            Defined.BASE_FEE,
            item,
            Period.month(2026, 1),
            paid(),
            CAD_2,
            (month, before) -> NUMBER_0_5.times(before).plus(at(month, () -> fullFee(item)))));
}
/** The royalty is the sum of the base fee for each event. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> sum(
            items(
                    "event",
                    orOwn(
                            each(paid().after(Period.month(2026, 1)), month -> each(
                                    month.after(Period.month(2026, 1)),
                                    month2 -> month2.after(Period.month(2026, 1)))),
                            paid())),
            item -> baseFee(item)));
}
