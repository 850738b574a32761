/** The room fee is $2 per room in December of the year + $1 per room in January of the year. */
Figure roomFee() {
    return define(Defined.ROOM_FEE, Sentence.ROOM_FEE, () -> CAD_2.times(count(items(
                    "room", Period.day(paid().date(MonthDay.of(12, 1))).holding(Period.Kind.MONTH))))
            .plus(CAD_1.times(count(items(
                    "room", Period.day(paid().date(MonthDay.of(1, 1))).holding(Period.Kind.MONTH))))));
}
/** The fee is 1% of receipts in December of the year + the room fee + $1 per star. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_1.times(receipts())
            .plus(roomFee())
            .plus(CAD_1.times(stars())));
}
