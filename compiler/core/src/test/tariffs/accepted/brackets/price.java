/**
 * The fee is, on attendance, 1.15¢ for the first 100,000, 0.50¢ for the next 100,000 and 0.28¢ for the rest, at
 * least $20.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            atLeast(onScale(FEE_BRACKETS, attendance(), NOT_MONEY), CAD_20));
}
