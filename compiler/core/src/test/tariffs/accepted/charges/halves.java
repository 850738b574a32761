/** Section 2: The fee is 1% of sales. */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () -> PERCENT_1.times(sales()));
}
/** Section 2: The first half is 1/2 of the fee. */
Figure firstHalf() {
    return define(Defined.FIRST_HALF, Sentence.S2_FIRST_HALF, () -> NUMBER_0_5.times(fee()));
}
/** Section 2: The second half is 1/2 of the fee. */
Figure secondHalf() {
    return define(Defined.SECOND_HALF, Sentence.S2_SECOND_HALF, () -> NUMBER_0_5.times(fee()));
}
/** Section 3: The authors' part is 1/3 of the second half. */
Figure authorsPart() {
    return define(Defined.AUTHORS_PART, Sentence.S3_AUTHORS_PART, () -> NUMBER_1_OVER_3.times(secondHalf()));
}
/** Section 3: The makers' part is 2/3 of the second half. */
Figure makersPart() {
    return define(Defined.MAKERS_PART, Sentence.S3_MAKERS_PART, () -> NUMBER_2_OVER_3.times(secondHalf()));
}
/** Section 4: The pool is $1, or $0 if the shop is a silent shop. */
Figure pool() {
    return define(Defined.POOL, Sentence.S4_POOL, () -> choose(Sentence.S4_POOL, Defined.POOL)
            .when(this::silentShop, () -> CAD_0)
            .otherwise(() -> CAD_1));
}
/** Section 4: A silent shop is a shop where own plays + other plays are 0. */
Truth silentShop() {
    return define(Defined.SILENT_SHOP, Sentence.S4_SILENT_SHOP, () -> ownPlays()
            .plus(otherPlays())
            .is(NUMBER_0));
}
/**
 * Section 4: The own part is $1 × (own plays / (own plays + other plays), or 0 if own plays + other plays are
 * 0).
 */
Figure ownPart() {
    return define(Defined.OWN_PART, Sentence.S4_OWN_PART, () -> CAD_1.times(
            choose(Sentence.S4_OWN_PART, Defined.OWN_PART)
                    .when(() -> ownPlays().plus(otherPlays()).is(NUMBER_0), () -> NUMBER_0)
                    .otherwise(() ->
                            ownPlays().dividedBy(ownPlays().plus(otherPlays()), Sentence.S4_OWN_PART))));
}
/**
 * Section 4: The other part is $1 × (other plays / (own plays + other plays), or 0 if own plays + other plays
 * are 0).
 */
Figure otherPart() {
    return define(Defined.OTHER_PART, Sentence.S4_OTHER_PART, () -> CAD_1.times(
            choose(Sentence.S4_OTHER_PART, Defined.OTHER_PART)
                    .when(() -> ownPlays().plus(otherPlays()).is(NUMBER_0), () -> NUMBER_0)
                    .otherwise(() ->
                            otherPlays().dividedBy(ownPlays().plus(otherPlays()), Sentence.S4_OTHER_PART))));
}
/** Section 5: The levy is $1. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S5_LEVY, () -> CAD_1);
}
/** Section 5: The remainder is the levy - the cut part. */
Figure remainder() {
    return define(Defined.REMAINDER, Sentence.S5_REMAINDER, () -> levy().minus(cutPart()));
}
/** Section 5: The cut part is cut. */
Figure cutPart() {
    return define(Defined.CUT_PART, Sentence.S5_CUT_PART, this::cut);
}
/** Section 6: The royalty is, on sales, 0.16% of the first $1,000 and 0.31% of the rest. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S6_ROYALTY, () -> onScale(S6_ROYALTY_BRACKETS, sales()));
}
/** Section 6: The large part is, on sales, 0.15% of the first $1,000 and 0.29% of the rest. */
Figure largePart() {
    return define(Defined.LARGE_PART, Sentence.S6_LARGE_PART, () -> onScale(S6_LARGE_PART_BRACKETS, sales()));
}
/** Section 6: The small part is, on sales, 0.01% of the first $1,000 and 0.02% of the rest. */
Figure smallPart() {
    return define(Defined.SMALL_PART, Sentence.S6_SMALL_PART, () -> onScale(S6_SMALL_PART_BRACKETS, sales()));
}
