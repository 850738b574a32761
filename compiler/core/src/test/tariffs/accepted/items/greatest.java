/** Section 2: The event fee for each event is 1% of ticket sales + 2¢ per guest. */
Figure eventFee(Subject item) {
    return define(Defined.EVENT_FEE, item, Sentence.S2_EVENT_FEE, () ->
            PERCENT_1.times(ticketSales(paid().holding(Period.Kind.QUARTER), item))
                    .plus(CAD_0_02.times(guests(item))));
}
/** Section 2: A free event is an event where free entry. */
Truth freeEvent(Subject item) {
    return define(Defined.FREE_EVENT, item, Sentence.S2_FREE_EVENT, () -> freeEntry(item));
}
/**
 * Section 2: The supplement is $0 if the number of free events is 0, otherwise 10% of the least ticket sales
 * for each free event.
 */
Figure supplement() {
    return define(Defined.SUPPLEMENT, Sentence.S2_SUPPLEMENT, () ->
            choose(Sentence.S2_SUPPLEMENT, Defined.SUPPLEMENT)
                    .when(
                            () -> countWhere(
                                            items("event", paid().holding(Period.Kind.QUARTER)),
                                            item -> freeEvent(item))
                                    .is(NUMBER_0),
                            () -> CAD_0)
                    .otherwise(() -> PERCENT_10.times(leastWhere(
                            Sentence.S2_SUPPLEMENT,
                            items("event", paid().holding(Period.Kind.QUARTER)),
                            item -> freeEvent(item),
                            item -> ticketSales(paid().holding(Period.Kind.QUARTER), item)))));
}
/** Section 2: The fee is $10 + the greatest event fee for each event + the supplement. */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () -> CAD_10.plus(greatest(
                    Sentence.S2_FEE,
                    items("event", paid().holding(Period.Kind.QUARTER)),
                    item -> eventFee(item)))
            .plus(supplement()));
}
/**
 * Section 3: The licence is 1% of the greatest (ticket sales in the quarter of January 1 of the year + ticket
 * sales in the last quarter) for each event.
 */
Figure licence() {
    return define(Defined.LICENCE, Sentence.S3_LICENCE, () -> PERCENT_1.times(greatest(
            Sentence.S3_LICENCE,
            items(
                    "event",
                    Period.day(paid().holding(Period.Kind.YEAR).date(MonthDay.of(1, 1)))
                            .holding(Period.Kind.QUARTER),
                    lastQuarter(paid())),
            item -> ticketSales(
                            Period.day(paid().holding(Period.Kind.YEAR).date(MonthDay.of(1, 1)))
                                    .holding(Period.Kind.QUARTER),
                            item)
                    .plus(ticketSales(lastQuarter(paid()), item)))));
}
