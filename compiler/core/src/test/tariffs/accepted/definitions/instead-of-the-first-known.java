/** The fee is (the first known of wages, costs and $5), or $7 if seats are at least 1. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> choose(Sentence.FEE, Defined.FEE)
            .when(() -> seats().isAtLeast(NUMBER_1), () -> CAD_7)
            .otherwise(() -> choose(Sentence.FEE, Defined.FEE)
                    .when(() -> available(Given.WAGES, paid()).not(), () -> choose(Sentence.FEE, Defined.FEE)
                            .when(() -> available(Given.COSTS, paid()).not(), () -> CAD_5)
                            .otherwise(this::costs))
                    .otherwise(this::wages)));
}
/** The levy is (wages, or costs if wages are not available), or $7 if seats are at least 1, at most $8. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> atMost(
            choose(Sentence.LEVY, Defined.LEVY)
                    .when(() -> seats().isAtLeast(NUMBER_1), () -> CAD_7)
                    .otherwise(() -> choose(Sentence.LEVY, Defined.LEVY)
                            .when(() -> available(Given.WAGES, paid()).not(), this::costs)
                            .otherwise(this::wages)),
            CAD_8));
}
