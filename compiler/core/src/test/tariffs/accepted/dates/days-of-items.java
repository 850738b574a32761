/**
 * The end for each booking is extra days days after the closing if held over, otherwise the closing, no earlier
 * than 1 week after the opening.
 */
Day end(Subject item) {
    return define(Defined.END, item, Sentence.END, () -> chooseDay(Sentence.END, Defined.END)
            .when(() -> heldOver(item), () ->
                    shifted(closing(item), extraDays(item), Sentence.END, (day, count) -> day.plusDays(count)))
            .otherwise(() -> closing(item))
            .laterOf(opening(item).plusDays(7)));
}
/** The fee is the sum of $1 per (the days from the opening to the end) for each booking. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            sum(items("booking", paid()), item -> CAD_1.times(opening(item).daysTo(end(item), Sentence.FEE))));
}
