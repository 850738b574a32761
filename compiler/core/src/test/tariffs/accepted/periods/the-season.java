/** The fee is $5 per game + $1 per game in the season before + $2 per game in 2021/22. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> CAD_5.times(games(paid()))
            .plus(CAD_1.times(games(paid().minus(1))))
            .plus(CAD_2.times(games(Period.season(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 4, 30))))));
}
/** The fee is due 20 days after the end of the season. */
Day feeDue() {
    return last(paid()).plusDays(20);
}
