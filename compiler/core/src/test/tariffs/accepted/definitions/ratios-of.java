/** Section 3: The rate is 2%. */
Figure rate() {
    return define(Defined.RATE, Sentence.S3_RATE, () -> PERCENT_2);
}
/** Section 3: The music ratio is (music / airtime, at most 1). */
Figure musicRatio() {
    return define(Defined.MUSIC_RATIO, Sentence.S3_MUSIC_RATIO, () ->
            atMost(music().dividedBy(airtime(), Sentence.S3_MUSIC_RATIO), NUMBER_1, NOT_MONEY));
}
/** Section 3: The share is 1/3 if large, otherwise 1. */
Figure share() {
    return define(Defined.SHARE, Sentence.S3_SHARE, () -> choose(Sentence.S3_SHARE, Defined.SHARE)
            .when(this::large, () -> NUMBER_1_OVER_3)
            .otherwise(() -> NUMBER_1));
}
/** Section 3: The discount is 0 if large, otherwise 20%. */
Figure discount() {
    return define(Defined.DISCOUNT, Sentence.S3_DISCOUNT, () -> choose(Sentence.S3_DISCOUNT, Defined.DISCOUNT)
            .when(this::large, () -> NUMBER_0)
            .otherwise(() -> PERCENT_20));
}
/** Section 3: The factor is 0.5. */
Figure factor() {
    return define(Defined.FACTOR, Sentence.S3_FACTOR, () -> NUMBER_0_5);
}
/**
 * Section 4: The royalty is (the rate of income) + ((the rate × the factor) of income) + (the music ratio of
 * $10) + (the share of $9) + ((1 - the discount) of $5) + ((1 - 1/4) of $4) + ((0.5 × music / airtime) of $8) +
 * (0 of income) + (the agreed rate of income) + (income × the factor) + (1/2 of $6).
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S4_ROYALTY, () -> rate()
            .times(income())
            .plus(rate().times(factor()).times(income()))
            .plus(musicRatio().times(CAD_10))
            .plus(share().times(CAD_9))
            .plus(NUMBER_1.minus(discount()).times(CAD_5))
            .plus(CAD_3)
            .plus(NUMBER_0_5.times(music()).dividedBy(airtime(), Sentence.S4_ROYALTY).times(CAD_8))
            .plus(NUMBER_0.times(income()))
            .plus(agreedRate().times(income()))
            .plus(income().times(factor()))
            .plus(CAD_3));
}
