/**
 * Section 2: The music ratio, if page views are more than 0, is music views / page views.
 *
 * <p>Section 2: The music ratio, if page views are 0, is 0%.
 */
Figure musicRatio() {
    return choose(Defined.MUSIC_RATIO)
            .when(() -> pageViews().isMoreThan(NUMBER_0), Sentence.S2_MUSIC_RATIO, () ->
                    musicViews().dividedBy(pageViews(), Sentence.S2_MUSIC_RATIO))
            .when(() -> pageViews().is(NUMBER_0), Sentence.S2_MUSIC_RATIO_2, () -> NUMBER_0)
            .orElseNotCovered();
}
/** Section 3: The share is music views / page views if page views are at least 10, otherwise 0%. */
Figure share() {
    return define(Defined.SHARE, Sentence.S3_SHARE, () -> choose(Sentence.S3_SHARE, Defined.SHARE)
            .when(() -> pageViews().isAtLeast(NUMBER_10), () ->
                    musicViews().dividedBy(pageViews(), Sentence.S3_SHARE))
            .otherwise(() -> NUMBER_0));
}
/** Section 4: The royalty is 1% of revenue × the music ratio + 1% of revenue × the share. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S4_ROYALTY, () -> PERCENT_1.times(revenue())
            .times(musicRatio())
            .plus(PERCENT_1.times(revenue()).times(share())));
}
