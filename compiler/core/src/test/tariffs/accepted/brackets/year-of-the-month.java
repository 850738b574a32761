/**
 * The royalty is, on income in the reference month, accumulated over the year of the month, 1% of the first
 * $1,000 and 2% of the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () ->
            accumulated(Running.INCOME_OF_THE_YEAR, ROYALTY_BRACKETS, income()));
}
