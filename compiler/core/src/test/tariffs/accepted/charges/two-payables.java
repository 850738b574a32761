/**
 * The music royalty is, on music income, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
 */
Figure musicRoyalty() {
    return define(Defined.MUSIC_ROYALTY, Sentence.MUSIC_ROYALTY, () ->
            accumulated(Running.MUSIC_INCOME_OF_THE_YEAR, MUSIC_ROYALTY_BRACKETS, musicIncome()));
}
/**
 * The talk royalty is, on talk income + music income, accumulated over the year, 0.5% of the first $1,000 and
 * 0.8% of the rest, at least $1.
 */
Figure talkRoyalty() {
    return define(Defined.TALK_ROYALTY, Sentence.TALK_ROYALTY, () -> atLeast(
            accumulated(
                    Running.TALK_INCOME_MUSIC_INCOME_OF_THE_YEAR,
                    TALK_ROYALTY_BRACKETS,
                    talkIncome().plus(musicIncome())),
            CAD_1));
}
