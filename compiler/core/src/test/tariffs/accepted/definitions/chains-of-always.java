/** The share is used seats / seats. */
Figure share() {
    return define(Defined.SHARE, Sentence.SHARE, () -> usedSeats().dividedBy(seats(), Sentence.SHARE));
}
/**
 * The size fee is $1 if seats are at most 100, $3 if paid seats are at least 100, $2 if (a) seats are more than
 * 100; and (b) paid seats are less than 100.
 */
Figure sizeFee() {
    return define(Defined.SIZE_FEE, Sentence.SIZE_FEE, () -> choose(Sentence.SIZE_FEE, Defined.SIZE_FEE)
            .when(() -> seats().isAtMost(NUMBER_100), () -> CAD_1)
            .when(() -> paidSeats().isAtLeast(NUMBER_100), () -> CAD_3)
            .when(
                    () -> Truth.all(seats().isMoreThan(NUMBER_100), paidSeats().isLessThan(NUMBER_100)),
                    () -> CAD_2)
            .orElseNotCovered());
}
/**
 * The free fee is $10 if paid seats are less than 100, $20 if free seats are at least 50, $30 if (a) paid seats
 * are at least 100; and (b) free seats are less than 50.
 */
Figure freeFee() {
    return define(Defined.FREE_FEE, Sentence.FREE_FEE, () -> choose(Sentence.FREE_FEE, Defined.FREE_FEE)
            .when(() -> paidSeats().isLessThan(NUMBER_100), () -> CAD_10)
            .when(() -> freeSeats().isAtLeast(NUMBER_50), () -> CAD_20)
            .when(
                    () -> Truth.all(paidSeats().isAtLeast(NUMBER_100), freeSeats().isLessThan(NUMBER_50)),
                    () -> CAD_30)
            .orElseNotCovered());
}
/** The fee is (the share of $100) + the size fee + the free fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> share().times(CAD_100).plus(sizeFee()).plus(freeFee()));
}
