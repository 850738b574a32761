/** Section 2: The film fee for each film is 1% of the ticket price, at least 5¢. */
Figure filmFee(Subject item) {
    return define(Defined.FILM_FEE, item, Sentence.S2_FILM_FEE, () ->
            atLeast(PERCENT_1.times(ticketPrice(item)), CAD_0_05));
}
/** Section 3: The fee is the sum of (the sum of (the film fee per seat) for each film) for each stage. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> sum(items("stage", paid()), item ->
            sum(items("film", paid()), item2 -> filmFee(item2).times(seats(item)))));
}
