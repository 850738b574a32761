/** Section 2: The earned royalty is 8% of sales. */
Figure earnedRoyalty() {
    return define(Defined.EARNED_ROYALTY, Sentence.S2_EARNED_ROYALTY, () -> PERCENT_8.times(sales()));
}
/** Section 3: The royalty is the excess of the earned royalty over the advance carried forward. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () ->
            atLeast(earnedRoyalty().minus(advanceCarriedForward()), CAD_0));
}
/**
 * Section 3: The remaining advance is the excess of the advance carried forward over the earned royalty,
 * rounded half up to 1¢.
 */
Figure remainingAdvance() {
    return define(Defined.REMAINING_ADVANCE, Sentence.S3_REMAINING_ADVANCE, () ->
            rounded(atLeast(advanceCarriedForward().minus(earnedRoyalty()), CAD_0), HALF_UP_TO_0_01));
}
