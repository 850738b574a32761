/** Section 3: The share is, by seats: | up to 100 | not covered | | more than 100 | not covered |. */
Figure share() {
    return define(Defined.SHARE, Sentence.S3_SHARE, () -> choose(Sentence.S3_SHARE, Defined.SHARE)
            .when(() -> Truth.all(seats().isAtMost(NUMBER_100)), () ->
                    notCovered(Sentence.S3_SHARE, Defined.SHARE))
            .when(() -> Truth.all(seats().isMoreThan(NUMBER_100)), () ->
                    notCovered(Sentence.S3_SHARE, Defined.SHARE))
            .orElseNotCovered());
}
/** Section 3: The fee is $10 if seats are at most 10, otherwise $100 × the share. */
Figure fee() {
    return define(Defined.FEE, Sentence.S3_FEE, () -> choose(Sentence.S3_FEE, Defined.FEE)
            .when(() -> seats().isAtMost(NUMBER_10), () -> CAD_10)
            .otherwise(() -> CAD_100.times(share())));
}
