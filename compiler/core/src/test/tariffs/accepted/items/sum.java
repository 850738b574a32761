/** Section 3: The fee for each event is 4¢ per guest, at least $5. */
Figure fee(Subject item) {
    return define(Defined.FEE, item, Sentence.S3_FEE, () -> atLeast(CAD_0_04.times(guests(item)), CAD_5));
}
/** Section 3: The event royalty for each event is the fee per show day if show, otherwise the fee. */
Figure eventRoyalty(Subject item) {
    return define(Defined.EVENT_ROYALTY, item, Sentence.S3_EVENT_ROYALTY, () ->
            choose(Sentence.S3_EVENT_ROYALTY, Defined.EVENT_ROYALTY)
                    .when(() -> show(item), () -> fee(item).times(showDays(item)))
                    .otherwise(() -> fee(item)));
}
/** Section 3: A large event is an event where guests are more than 1,000. */
Truth largeEvent(Subject item) {
    return define(Defined.LARGE_EVENT, item, Sentence.S3_LARGE_EVENT, () ->
            guests(item).isMoreThan(NUMBER_1000));
}
/**
 * Section 4: The royalty is (the sum of the event royalty for each event) + (the sum of the fee for each large
 * event).
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S4_ROYALTY, () ->
            sum(items("event", paid()), item -> eventRoyalty(item))
                    .plus(sumWhere(items("event", paid()), item -> largeEvent(item), item -> fee(item))));
}
