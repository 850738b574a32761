/**
 * The fee, if income is more than costs, is $1.
 *
 * <p>The fee, if costs are at least income, is $2.
 */
Figure fee() {
    return choose(Defined.FEE)
            .when(() -> income().isMoreThan(costs()), Sentence.FEE, () -> CAD_1)
            .when(() -> costs().isAtLeast(income()), Sentence.FEE_2, () -> CAD_2)
            .orElseNotCovered();
}
