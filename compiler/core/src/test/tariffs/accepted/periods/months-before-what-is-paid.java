/** The royalty is 2% of the sum of sales for the two months before. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> PERCENT_2.times(
            sales(Period.day(paid().start()).holding(Period.Kind.MONTH).minus(2))
                    .plus(sales(Period.day(paid().start()).holding(Period.Kind.MONTH).minus(1)))));
}
