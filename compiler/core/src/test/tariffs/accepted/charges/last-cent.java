/** Section 2: The levy by remainder is 29¢ per disc. */
Figure levyByRemainder() {
    return define(Defined.LEVY_BY_REMAINDER, Sentence.S2_LEVY_BY_REMAINDER, () -> CAD_0_29.times(discs()));
}
/** Section 2: The levy by the first is the levy by remainder. */
Figure levyByTheFirst() {
    return define(Defined.LEVY_BY_THE_FIRST, Sentence.S2_LEVY_BY_THE_FIRST, this::levyByRemainder);
}
/** Section 2: The levy by the last is the levy by remainder. */
Figure levyByTheLast() {
    return define(Defined.LEVY_BY_THE_LAST, Sentence.S2_LEVY_BY_THE_LAST, this::levyByRemainder);
}
/** Section 3: The authors' share is 50% of the levy by remainder. */
Figure authorsShare() {
    return define(Defined.AUTHORS_SHARE, Sentence.S3_AUTHORS_SHARE, () -> PERCENT_50.times(levyByRemainder()));
}
/** Section 3: The performers' share is 30% of the levy by remainder. */
Figure performersShare() {
    return define(Defined.PERFORMERS_SHARE, Sentence.S3_PERFORMERS_SHARE, () ->
            PERCENT_30.times(levyByRemainder()));
}
/** Section 3: The makers' share is 20% of the levy by remainder. */
Figure makersShare() {
    return define(Defined.MAKERS_SHARE, Sentence.S3_MAKERS_SHARE, () -> PERCENT_20.times(levyByRemainder()));
}
/** Section 3: The authors' first is 50% of the levy by the first. */
Figure authorsFirst() {
    return define(Defined.AUTHORS_FIRST, Sentence.S3_AUTHORS_FIRST, () -> PERCENT_50.times(levyByTheFirst()));
}
/** Section 3: The performers' second is 30% of the levy by the first. */
Figure performersSecond() {
    return define(Defined.PERFORMERS_SECOND, Sentence.S3_PERFORMERS_SECOND, () ->
            PERCENT_30.times(levyByTheFirst()));
}
/** Section 3: The makers' third is 20% of the levy by the first. */
Figure makersThird() {
    return define(Defined.MAKERS_THIRD, Sentence.S3_MAKERS_THIRD, () -> PERCENT_20.times(levyByTheFirst()));
}
/** Section 3: The authors' part is 50% of the levy by the last. */
Figure authorsPart() {
    return define(Defined.AUTHORS_PART, Sentence.S3_AUTHORS_PART, () -> PERCENT_50.times(levyByTheLast()));
}
/** Section 3: The performers' part is 30% of the levy by the last. */
Figure performersPart() {
    return define(Defined.PERFORMERS_PART, Sentence.S3_PERFORMERS_PART, () ->
            PERCENT_30.times(levyByTheLast()));
}
/** Section 3: The makers' part is 20% of the levy by the last. */
Figure makersPart() {
    return define(Defined.MAKERS_PART, Sentence.S3_MAKERS_PART, () -> PERCENT_20.times(levyByTheLast()));
}
