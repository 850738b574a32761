/**
 * The fee is, by music hours: | less than 6 | $10 | | at least 6 up to 12.5 | $20 | | more than 12.5 | $30 |.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> choose(Sentence.FEE, Defined.FEE)
            .when(() -> Truth.all(musicHours().isLessThan(NUMBER_6)), () -> CAD_10)
            .when(
                    () -> Truth.all(musicHours().isAtLeast(NUMBER_6), musicHours().isAtMost(NUMBER_12_5)),
                    () -> CAD_20)
            .when(() -> Truth.all(musicHours().isMoreThan(NUMBER_12_5)), () -> CAD_30)
            .orElseNotCovered());
}
