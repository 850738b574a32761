/** Section 2: An open room is a room where open. */
Truth openRoom(Subject item) {
    return define(Defined.OPEN_ROOM, item, Sentence.S2_OPEN_ROOM, () -> open(item));
}
/** Section 2: The share for each room is $10 × (used seats / seats). */
Figure share(Subject item) {
    return define(Defined.SHARE, item, Sentence.S2_SHARE, () ->
            CAD_10.times(usedSeats(item).dividedBy(seats(item), Sentence.S2_SHARE)));
}
/** Section 3: The fee is (the sum of the share for each open room) + the sum of (1¢ per tap) for each bar. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> sumWhere(
                    items("room", paid().holding(Period.Kind.QUARTER)),
                    item -> openRoom(item),
                    item -> share(item))
            .plus(sum(items("bar"), item -> CAD_0_01.times(taps(item)))));
}
/** Section 3: The deposit is 1% of sales. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.S3_DEPOSIT, () -> PERCENT_1.times(sales()));
}
