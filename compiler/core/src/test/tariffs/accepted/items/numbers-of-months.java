/** A large room is a room where seats are more than 50. */
Truth largeRoom(Subject item) {
    return define(Defined.LARGE_ROOM, here(Period.Kind.MONTH, item), Sentence.LARGE_ROOM, () ->
            seats(item).isMoreThan(NUMBER_50));
}
/** The share for each month is $3 per room + $1 per 2 large rooms. */
Figure share(Period month) {
    return define(Defined.SHARE, Subject.part(month), Sentence.SHARE, () ->
            CAD_3.times(count(items("room", month)))
                    .plus(CAD_1.times(
                            countWhere(items("room", month), item -> at(month, () -> largeRoom(item)))
                                    .dividedBy(NUMBER_2, Sentence.SHARE))));
}
/**
 * The fee is the sum of the share for each month + $100 × (the sum of the number of rooms for each month of the
 * quarter before / 1 room).
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            sum(paid().holding(Period.Kind.QUARTER).parts(Period.Kind.MONTH), month -> share(month))
                    .plus(CAD_100.times(
                            sum(
                                            paid()
                                                    .holding(Period.Kind.QUARTER)
                                                    .minus(1)
                                                    .parts(Period.Kind.MONTH),
                                            month -> count(items("room", month)))
                                    .dividedBy(ROOM_1, Sentence.FEE))));
}
/** The deposit is 10% of ($3 per room in the month before) + the number of large rooms / 1 room × $2. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.DEPOSIT, () ->
            PERCENT_10.times(CAD_3.times(count(items("room", paid().holding(Period.Kind.MONTH).minus(1)))))
                    .plus(
                            countWhere(items("room", paid().holding(Period.Kind.MONTH)), item ->
                                            largeRoom(item))
                                    .dividedBy(ROOM_1, Sentence.DEPOSIT)
                                    .times(CAD_2)));
}
