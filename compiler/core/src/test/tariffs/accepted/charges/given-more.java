/** Section 2: The levy is 1¢ per disc. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S2_LEVY, () -> CAD_0_01.times(discs()));
}
/** Section 2: The authors' quarter is 25% of the levy. */
Figure authorsQuarter() {
    return define(Defined.AUTHORS_QUARTER, Sentence.S2_AUTHORS_QUARTER, () -> PERCENT_25.times(levy()));
}
/** Section 2: The singers' quarter is 25% of the levy. */
Figure singersQuarter() {
    return define(Defined.SINGERS_QUARTER, Sentence.S2_SINGERS_QUARTER, () -> PERCENT_25.times(levy()));
}
/** Section 2: The players' quarter is 25% of the levy. */
Figure playersQuarter() {
    return define(Defined.PLAYERS_QUARTER, Sentence.S2_PLAYERS_QUARTER, () -> PERCENT_25.times(levy()));
}
/** Section 2: The makers' quarter is 25% of the levy. */
Figure makersQuarter() {
    return define(Defined.MAKERS_QUARTER, Sentence.S2_MAKERS_QUARTER, () -> PERCENT_25.times(levy()));
}
/** Section 2: The writers' half is 1/2 of the authors' quarter. */
Figure writersHalf() {
    return define(Defined.WRITERS_HALF, Sentence.S2_WRITERS_HALF, () -> NUMBER_0_5.times(authorsQuarter()));
}
/** Section 2: The composers' half is 1/2 of the authors' quarter. */
Figure composersHalf() {
    return define(Defined.COMPOSERS_HALF, Sentence.S2_COMPOSERS_HALF, () -> NUMBER_0_5.times(authorsQuarter()));
}
