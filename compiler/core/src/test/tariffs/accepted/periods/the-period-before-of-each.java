/** The fee is $1 per skater in the period before. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> CAD_1.times(skaters()));
}
/** The share is 1¢ per disc. */
Figure share() {
    return define(Defined.SHARE, here(Period.Kind.TWO_MONTHS), Sentence.SHARE, () ->
            CAD_0_01.times(discs(own(Period.Kind.TWO_MONTHS))));
}
/** The levy is 10¢ per disc + 2¢ per disc in the period before + the share in the period before. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () ->
            CAD_0_1.times(discs(paid().holding(Period.Kind.TWO_MONTHS)))
                    .plus(CAD_0_02.times(discs(paid().minus(1))))
                    .plus(at(paid().minus(1), this::share)));
}
