/** Section 2: The full fee is $1.20 per floor area. */
Figure fullFee() {
    return define(Defined.FULL_FEE, Sentence.S2_FULL_FEE, () -> CAD_1_2.times(floorArea()));
}
/** Section 3: The members' discount is 10% if member, otherwise 0%. */
Figure membersDiscount() {
    return define(Defined.MEMBERS_DISCOUNT, Sentence.S3_MEMBERS_DISCOUNT, () ->
            choose(Sentence.S3_MEMBERS_DISCOUNT, Defined.MEMBERS_DISCOUNT)
                    .when(this::member, () -> PERCENT_10)
                    .otherwise(() -> PERCENT_0));
}
/** Section 3: The early discount is 15% if early, otherwise 0%. */
Figure earlyDiscount() {
    return define(Defined.EARLY_DISCOUNT, Sentence.S3_EARLY_DISCOUNT, () ->
            choose(Sentence.S3_EARLY_DISCOUNT, Defined.EARLY_DISCOUNT)
                    .when(this::early, () -> PERCENT_15)
                    .otherwise(() -> PERCENT_0));
}
/**
 * Section 3: The reduced fee, if way is added, is the full fee × (1 - (the members' discount + the early
 * discount)).
 *
 * <p>Section 3: The reduced fee, if way is one after the other, is the full fee × (1 - the members' discount) ×
 * (1 - the early discount).
 */
Figure reducedFee() {
    return choose(Defined.REDUCED_FEE)
            .when(() -> way().is("added"), Sentence.S3_REDUCED_FEE_ADDED, () ->
                    fullFee().times(NUMBER_1.minus(membersDiscount().plus(earlyDiscount()))))
            .when(
                    () -> way().is("one after the other"),
                    Sentence.S3_REDUCED_FEE_ONE_AFTER_THE_OTHER,
                    () -> fullFee()
                            .times(NUMBER_1.minus(membersDiscount()))
                            .times(NUMBER_1.minus(earlyDiscount())))
            .orElseNotCovered();
}
/** Section 4: The fee is the reduced fee + 20% of the reduced fee if late, otherwise the reduced fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> choose(Sentence.S4_FEE, Defined.FEE)
            .when(this::late, () -> reducedFee().plus(PERCENT_20.times(reducedFee())))
            .otherwise(this::reducedFee));
}
