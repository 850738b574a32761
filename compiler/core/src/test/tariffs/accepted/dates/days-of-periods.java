/** The licence is $36,600 × (the days of the month / the days of the year), at least $1 per plays. */
Figure licence() {
    return define(Defined.LICENCE, Sentence.LICENCE, () -> atLeast(
            CAD_36600.times(
                    days(paid().holding(Period.Kind.MONTH))
                            .dividedBy(days(paid().holding(Period.Kind.YEAR)), Sentence.LICENCE)),
            CAD_1.times(plays())));
}
/**
 * The year's licence is the sum of ($1 per (the days of the month)) for each month + $1,000 per (the days of
 * the year before).
 */
Figure yearsLicence() {
    return define(Defined.YEARS_LICENCE, Sentence.YEARS_LICENCE, () ->
            sum(paid().holding(Period.Kind.YEAR).parts(Period.Kind.MONTH), month -> CAD_1.times(days(month)))
                    .plus(CAD_1000.times(days(paid().holding(Period.Kind.YEAR).minus(1)))));
}
