/** The rate day is the day before the first day of the month. */
Day rateDay() {
    return define(Defined.RATE_DAY, Sentence.RATE_DAY, () -> first(paid()).plusDays(-1));
}
/** The levy is (1/12 of the Bank Rate on the rate day) of deposits. */
Figure levy() {
    return define(Defined.LEVY, Sentence.LEVY, () -> NUMBER_1_OVER_12.times(bankRate()).times(deposits()));
}
