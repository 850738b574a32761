/**
 * The length fee is $1 if opening day is before closing day, $2 if closing day is no later than opening day.
 */
Figure lengthFee() {
    return define(Defined.LENGTH_FEE, Sentence.LENGTH_FEE, () -> choose(Sentence.LENGTH_FEE, Defined.LENGTH_FEE)
            .when(() -> openingDay().isBefore(closingDay()), () -> CAD_1)
            .when(() -> closingDay().isNoLaterThan(openingDay()), () -> CAD_2)
            .orElseNotCovered());
}
/** The turned fee is $10 if closing day is after opening day, otherwise $20. */
Figure turnedFee() {
    return define(Defined.TURNED_FEE, Sentence.TURNED_FEE, () -> choose(Sentence.TURNED_FEE, Defined.TURNED_FEE)
            .when(() -> closingDay().isAfter(openingDay()), () -> CAD_10)
            .otherwise(() -> CAD_20));
}
/**
 * The early fee is $100 if March 1, 2026 is after opening day, $200 if March 1, 2026 is no later than opening
 * day.
 */
Figure earlyFee() {
    return define(Defined.EARLY_FEE, Sentence.EARLY_FEE, () -> choose(Sentence.EARLY_FEE, Defined.EARLY_FEE)
            .when(() -> Day.of(LocalDate.of(2026, 3, 1)).isAfter(openingDay()), () -> CAD_100)
            .when(() -> Day.of(LocalDate.of(2026, 3, 1)).isNoLaterThan(openingDay()), () -> CAD_200)
            .orElseNotCovered());
}
/**
 * The spring fee is $1,000 if closing day is before March 1, 2026, $2,000 if opening day is after February 28,
 * 2026, $3,000 if opening day is no later than February 28, 2026 and closing day is after February 28, 2026.
 */
Figure springFee() {
    return define(Defined.SPRING_FEE, Sentence.SPRING_FEE, () -> choose(Sentence.SPRING_FEE, Defined.SPRING_FEE)
            .when(() -> closingDay().isBefore(Day.of(LocalDate.of(2026, 3, 1))), () -> CAD_1000)
            .when(() -> openingDay().isAfter(Day.of(LocalDate.of(2026, 2, 28))), () -> CAD_2000)
            .when(
                    () -> Truth.all(
                            openingDay().isNoLaterThan(Day.of(LocalDate.of(2026, 2, 28))),
                            closingDay().isAfter(Day.of(LocalDate.of(2026, 2, 28)))),
                    () -> CAD_3000)
            .orElseNotCovered());
}
/** The fee is the length fee + the turned fee + the early fee + the spring fee. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> lengthFee()
            .plus(turnedFee())
            .plus(earlyFee())
            .plus(springFee()));
}
