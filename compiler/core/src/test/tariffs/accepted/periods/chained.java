/**
 * Section 2: The home rate is the home rate in the year before × (1 + the index), beginning with 3.2¢ in 2014.
 */
Figure homeRate() {
    return define(Defined.HOME_RATE, here(Period.Kind.YEAR), Sentence.S2_HOME_RATE, () -> chained(
            Sentence.S2_HOME_RATE,
            Defined.HOME_RATE,
            Period.year(2014),
            own(Period.Kind.YEAR),
            CAD_0_032,
            (year, before) -> before.times(NUMBER_1.plus(index(year)))));
}
/**
 * Section 3: The house rate is 2¢ if old house, otherwise (the house rate in the year before + 1¢), at most 5¢,
 * beginning with 1¢ in 2015.
 */
Figure houseRate() {
    return define(Defined.HOUSE_RATE, Sentence.S3_HOUSE_RATE, () -> chained(
            Sentence.S3_HOUSE_RATE,
            Defined.HOUSE_RATE,
            Period.year(2015),
            paid().holding(Period.Kind.YEAR),
            CAD_0_01,
            (year, before) -> atMost(
                    choose(Sentence.S3_HOUSE_RATE, Defined.HOUSE_RATE)
                            .when(() -> oldHouse(year), () -> CAD_0_02)
                            .otherwise(() -> before.plus(CAD_0_01)),
                    CAD_0_05)));
}
/**
 * Section 4: The fee is the home rate per seat + (half of the home rate in 2016) per seat + the house rate per
 * seat.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> homeRate()
            .times(seats())
            .plus(NUMBER_0_5.times(at(Period.year(2016), this::homeRate)).times(seats()))
            .plus(houseRate().times(seats())));
}
/** Section 5: The charge is the home rate per visitor. */
Figure charge() {
    return define(Defined.CHARGE, Sentence.S5_CHARGE, () -> homeRate().times(visitors()));
}
