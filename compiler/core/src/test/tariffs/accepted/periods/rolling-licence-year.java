/** The base for each month is the sum of sales for the two months before. */
Figure base(Period month) {
    return define(Defined.BASE, Subject.part(month), Sentence.BASE, () ->
            sales(month.minus(2)).plus(sales(month.minus(1))));
}
/**
 * The fee is 1% of the greatest sum of sales for four consecutive months of the year + 2% of the sum of the
 * base for each month of the year.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> PERCENT_1.times(
                    sales(Period.day(paid().own(Period.Kind.YEAR).start()).holding(Period.Kind.MONTH))
                            .plus(sales(
                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                            .holding(Period.Kind.MONTH)
                                            .plus(1)))
                            .plus(sales(
                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                            .holding(Period.Kind.MONTH)
                                            .plus(2)))
                            .plus(sales(
                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                            .holding(Period.Kind.MONTH)
                                            .plus(3)))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(1))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(2)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(3)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(4))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(2))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(3)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(4)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(5))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(3))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(4)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(5)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(6))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(4))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(5)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(6)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(7))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(5))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(6)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(7)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(8))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(6))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(7)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(8)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(9))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(7))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(8)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(9)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(10))))
                            .max(
                                    sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(8))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(9)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(10)))
                                            .plus(sales(
                                                    Period.day(paid().own(Period.Kind.YEAR).start())
                                                            .holding(Period.Kind.MONTH)
                                                            .plus(11)))))
            .plus(PERCENT_2.times(sum(paid().own(Period.Kind.YEAR).parts(Period.Kind.MONTH), month ->
                    base(month)))));
}
/** The room part for each room is 1% of the sum of takings for the two months before the quarter. */
Figure roomPart(Subject item) {
    return define(Defined.ROOM_PART, item, Sentence.ROOM_PART, () -> PERCENT_1.times(
            takings(paid().holding(Period.Kind.MONTH).minus(2), item)
                    .plus(takings(paid().holding(Period.Kind.MONTH).minus(1), item))));
}
/** The rent is the sum of the room part for each room. */
Figure rent() {
    return define(Defined.RENT, Sentence.RENT, () -> sum(
            items(
                    "room",
                    paid().holding(Period.Kind.MONTH).minus(2),
                    paid().holding(Period.Kind.MONTH).minus(1)),
            item -> roomPart(item)));
}
