/** Section 2: A large room is a room where seats are more than 50. */
Truth largeRoom(Subject item) {
    return define(Defined.LARGE_ROOM, here(Period.Kind.QUARTER, item), Sentence.S2_LARGE_ROOM, () ->
            seats(item).isMoreThan(NUMBER_50));
}
/** Section 2: A long bar is a bar where taps are at least 10. */
Truth longBar(Subject item) {
    return define(Defined.LONG_BAR, item, Sentence.S2_LONG_BAR, () -> taps(item).isAtLeast(NUMBER_10));
}
/** Section 2: The price is $5 if the number of rooms is at most 2, otherwise $4. */
Figure price() {
    return define(Defined.PRICE, Sentence.S2_PRICE, () -> choose(Sentence.S2_PRICE, Defined.PRICE)
            .when(
                    () -> count(items("room", paid().holding(Period.Kind.QUARTER))).isAtMost(NUMBER_2),
                    () -> CAD_5)
            .otherwise(() -> CAD_4));
}
/**
 * Section 2: The fee is the price per room + $2 per large room + $1 per 3 tables counted or part + 1% of sales.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () -> price()
            .times(count(items("room", paid().holding(Period.Kind.QUARTER))))
            .plus(CAD_2.times(countWhere(items("room", paid().holding(Period.Kind.QUARTER)), item ->
                    largeRoom(item))))
            .plus(CAD_1.times(tablesCounted().startedBlocks(EXACTLY_3)))
            .plus(PERCENT_1.times(sales())));
}
/** Section 2: The tables counted are the sum of tables for each room. */
Figure tablesCounted() {
    return define(Defined.TABLES_COUNTED, Sentence.S2_TABLES_COUNTED, () ->
            sum(items("room", paid().holding(Period.Kind.QUARTER)), item -> tables(item)));
}
/** Section 3: The rooms counted are the number of rooms. */
Figure roomsCounted() {
    return define(Defined.ROOMS_COUNTED, here(Period.Kind.QUARTER), Sentence.S3_ROOMS_COUNTED, () ->
            count(items("room", own(Period.Kind.QUARTER))));
}
/**
 * Section 3: The licence is $10 per room in the quarter of January 1 of the year + $3 per large room in the
 * last quarter + $1 per room counted in the last quarter + 50¢ per bar + $7 × (the number of long bars / 1
 * bar).
 */
Figure licence() {
    return define(Defined.LICENCE, Sentence.S3_LICENCE, () -> CAD_10.times(count(items(
                    "room",
                    Period.day(paid().holding(Period.Kind.YEAR).date(MonthDay.of(1, 1)))
                            .holding(Period.Kind.QUARTER))))
            .plus(CAD_3.times(countWhere(items("room", lastQuarter(paid())), item ->
                    at(lastQuarter(paid()), () -> largeRoom(item)))))
            .plus(CAD_1.times(at(lastQuarter(paid()), this::roomsCounted)))
            .plus(CAD_0_5.times(count(items("bar"))))
            .plus(CAD_7.times(
                    countWhere(items("bar"), item -> longBar(item)).dividedBy(BAR_1, Sentence.S3_LICENCE))));
}
