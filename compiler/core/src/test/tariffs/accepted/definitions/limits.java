/**
 * Section 3: The gross royalty is the greater of 10% of revenue and the lesser of 20% of costs and 50¢ per
 * subscriber.
 */
Figure grossRoyalty() {
    return define(Defined.GROSS_ROYALTY, Sentence.S3_GROSS_ROYALTY, () ->
            PERCENT_10.times(revenue()).max(PERCENT_20.times(costs()).min(CAD_0_5.times(subscribers()))));
}
/**
 * Section 3: The royalty is the gross royalty, at least 7.5¢ per subscriber, at most $1,000, rounded down to
 * $0.05.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () ->
            rounded(atMost(atLeast(grossRoyalty(), CAD_0_075.times(subscribers())), CAD_1000), DOWN_TO_0_05));
}
