/** The nearest is sales, rounded half up to $1. */
Figure nearest() {
    return define(Defined.NEAREST, Sentence.NEAREST, () -> rounded(sales(), HALF_UP_TO_1));
}
/** The nearest but halves down is sales, rounded half down to $1. */
Figure nearestButHalvesDown() {
    return define(Defined.NEAREST_BUT_HALVES_DOWN, Sentence.NEAREST_BUT_HALVES_DOWN, () ->
            rounded(sales(), HALF_DOWN_TO_1));
}
/** The nearest even is sales, rounded half even to $1. */
Figure nearestEven() {
    return define(Defined.NEAREST_EVEN, Sentence.NEAREST_EVEN, () -> rounded(sales(), HALF_EVEN_TO_1));
}
/** The upper is sales, rounded up to $1. */
Figure upper() {
    return define(Defined.UPPER, Sentence.UPPER, () -> rounded(sales(), UP_TO_1));
}
/** The lower is sales, rounded down to $1. */
Figure lower() {
    return define(Defined.LOWER, Sentence.LOWER, () -> rounded(sales(), DOWN_TO_1));
}
