/** The levy is (the excess of $10 per disc over price, at most $50) + the extra. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () ->
            atMost(atLeast(CAD_10.times(discs()).minus(price()), CAD_0), CAD_50).plus(extra()));
}
/** The extra is $1 if early importer, otherwise the later extra. */
Figure extra() {
    return define(Defined.EXTRA, Sentence.EXTRA, () -> choose(Sentence.EXTRA, Defined.EXTRA)
            .when(this::earlyImporter, () -> CAD_1)
            .otherwise(this::laterExtra));
}
/** The later extra is $2 if kind is small, otherwise share of $100. */
Figure laterExtra() {
    return define(Defined.LATER_EXTRA, Sentence.LATER_EXTRA, () ->
            choose(Sentence.LATER_EXTRA, Defined.LATER_EXTRA)
                    .when(() -> kind().is("small"), () -> CAD_2)
                    .otherwise(() -> share().times(CAD_100)));
}
/** An early importer is an importer where kind is small and opened is before March 1, 2020. */
Truth earlyImporter() {
    return define(Defined.EARLY_IMPORTER, Sentence.EARLY_IMPORTER, () ->
            Truth.all(kind().is("small"), opened().isBefore(Day.of(LocalDate.of(2020, 3, 1)))));
}
