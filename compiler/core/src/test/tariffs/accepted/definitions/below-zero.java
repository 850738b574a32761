/** The guest fee is 2¢ per guest. */
Figure guestFee() {
    return define(Defined.GUEST_FEE, Sentence.GUEST_FEE, () -> CAD_0_02.times(guests()));
}
/** The table fee is $6 per 150 guests. */
Figure tableFee() {
    return define(Defined.TABLE_FEE, Sentence.TABLE_FEE, () ->
            CAD_6.times(guests().dividedBy(NUMBER_150, Sentence.TABLE_FEE)));
}
/** The started fee is $6 per 150 guests or part. */
Figure startedFee() {
    return define(Defined.STARTED_FEE, Sentence.STARTED_FEE, () ->
            CAD_6.times(guests().startedBlocks(EXACTLY_150)));
}
/** The bracket fee is, on guests, 3¢ for the first 100 and 1¢ for the rest. */
Figure bracketFee() {
    return define(Defined.BRACKET_FEE, Sentence.BRACKET_FEE, () ->
            onScale(BRACKET_FEE_BRACKETS, guests(), NOT_MONEY));
}
