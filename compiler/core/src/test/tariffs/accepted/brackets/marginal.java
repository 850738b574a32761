/**
 * Section 3: The royalty is, on receipts, 1% of the first $1,000, 2% of the next $2,000 and 3.5% of the rest.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> onScale(S3_ROYALTY_BRACKETS, receipts()));
}
