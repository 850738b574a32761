/**
 * Section 2: The music ratio is music views / page views, or 100% if music views are not available, or 90% if
 * page views are not available, or 50% if page views are 0.
 */
Figure musicRatio() {
    return define(Defined.MUSIC_RATIO, Sentence.S2_MUSIC_RATIO, () ->
            choose(Sentence.S2_MUSIC_RATIO, Defined.MUSIC_RATIO)
                    .when(() -> available(Given.MUSIC_VIEWS, paid()).not(), () -> PERCENT_100)
                    .when(() -> available(Given.PAGE_VIEWS, paid()).not(), () -> PERCENT_90)
                    .when(() -> pageViews().is(NUMBER_0), () -> PERCENT_50)
                    .otherwise(() -> musicViews().dividedBy(pageViews(), Sentence.S2_MUSIC_RATIO)));
}
/** Section 3: The royalty is 2% of revenue × the music ratio. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> PERCENT_2.times(revenue()).times(musicRatio()));
}
