/** The limit is 500 seats. */
Figure limit() {
    return define(Defined.LIMIT, Sentence.LIMIT, () -> SEATS_500);
}
/** A small hall is a hall where seats are less than 100. */
Truth smallHall() {
    return define(Defined.SMALL_HALL, Sentence.SMALL_HALL, () -> seats().isLessThan(NUMBER_100));
}
/** A middle hall is a hall where (a) seats are at least 100; and (b) seats are less than the limit. */
Truth middleHall() {
    return define(Defined.MIDDLE_HALL, Sentence.MIDDLE_HALL, () ->
            Truth.all(seats().isAtLeast(NUMBER_100), seats().isLessThan(limit())));
}
/** A large hall is a hall where the limit is at most seats. */
Truth largeHall() {
    return define(Defined.LARGE_HALL, Sentence.LARGE_HALL, () -> limit().isAtMost(seats()));
}
/**
 * The base fee for a small hall is $1.
 *
 * <p>The base fee for a middle hall is $2.
 *
 * <p>The base fee for a large hall is $3.
 */
Figure baseFee() {
    return choose(Defined.BASE_FEE)
            .when(this::smallHall, Sentence.BASE_FEE_SMALL_HALL, () -> CAD_1)
            .when(this::middleHall, Sentence.BASE_FEE_MIDDLE_HALL, () -> CAD_2)
            .when(this::largeHall, Sentence.BASE_FEE_LARGE_HALL, () -> CAD_3)
            .orElseNotCovered();
}
/** A quiet hall is a hall where kind of music is recorded music. */
Truth quietHall() {
    return define(Defined.QUIET_HALL, Sentence.QUIET_HALL, () -> kindOfMusic().is("recorded music"));
}
/** A live hall is a hall where (a) not charity; and (b) kind of music is not recorded music. */
Truth liveHall() {
    return define(Defined.LIVE_HALL, Sentence.LIVE_HALL, () ->
            Truth.all(charity().not(), kindOfMusic().is("recorded music").not()));
}
/** A charity hall is a hall where (a) charity; and (b) the hall is not a quiet hall. */
Truth charityHall() {
    return define(Defined.CHARITY_HALL, Sentence.CHARITY_HALL, () -> Truth.all(charity(), quietHall().not()));
}
/**
 * The music fee for a live hall is $10.
 *
 * <p>The music fee for a quiet hall is $20.
 *
 * <p>The music fee for a charity hall is $5.
 */
Figure musicFee() {
    return choose(Defined.MUSIC_FEE)
            .when(this::liveHall, Sentence.MUSIC_FEE_LIVE_HALL, () -> CAD_10)
            .when(this::quietHall, Sentence.MUSIC_FEE_QUIET_HALL, () -> CAD_20)
            .when(this::charityHall, Sentence.MUSIC_FEE_CHARITY_HALL, () -> CAD_5)
            .orElseNotCovered();
}
/**
 * The guest fee is $1 if guests are less than 100, $2 if seats are at least 100 and guests are at least 100.
 */
Figure guestFee() {
    return define(Defined.GUEST_FEE, Sentence.GUEST_FEE, () -> choose(Sentence.GUEST_FEE, Defined.GUEST_FEE)
            .when(() -> guests().isLessThan(NUMBER_100), () -> CAD_1)
            .when(() -> Truth.all(seats().isAtLeast(NUMBER_100), guests().isAtLeast(NUMBER_100)), () -> CAD_2)
            .orElseNotCovered());
}
/** The fee is the base fee + the music fee + the guest fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> baseFee().plus(musicFee()).plus(guestFee()));
}
