/**
 * The daily fee is, by attendance: | up to 25,000 | $13.75 | | 25,001 to 50,000 | $27.66 | | 50,001 to 75,000 |
 * $69.00 | | more than 75,000 | not available |.
 */
Figure dailyFee() {
    return define(Defined.DAILY_FEE, Sentence.DAILY_FEE, () -> choose(Sentence.DAILY_FEE, Defined.DAILY_FEE)
            .when(() -> Truth.all(attendance().isAtMost(NUMBER_25000)), () -> CAD_13_75)
            .when(
                    () -> Truth.all(attendance().isAtLeast(NUMBER_25001), attendance().isAtMost(NUMBER_50000)),
                    () -> CAD_27_66)
            .when(
                    () -> Truth.all(attendance().isAtLeast(NUMBER_50001), attendance().isAtMost(NUMBER_75000)),
                    () -> CAD_69)
            .when(() -> Truth.all(attendance().isMoreThan(NUMBER_75000)), () ->
                    notCovered(Sentence.DAILY_FEE, Defined.DAILY_FEE))
            .orElseNotCovered());
}
/**
 * The royalty, if attendance is at most 75,000, is the daily fee per fair day.
 *
 * <p>The royalty, if attendance is more than 75,000, is, on attendance, 1.15¢ for the first 100,000, 0.50¢ for
 * the next 100,000, 0.38¢ for the next 300,000 and 0.28¢ for the rest.
 */
Figure royalty() {
    return choose(Defined.ROYALTY)
            .when(() -> attendance().isAtMost(NUMBER_75000), Sentence.ROYALTY, () ->
                    dailyFee().times(fairDays()))
            .when(() -> attendance().isMoreThan(NUMBER_75000), Sentence.ROYALTY_2, () ->
                    onScale(ROYALTY_2_BRACKETS, attendance(), NOT_MONEY))
            .orElseNotCovered();
}
/** The payment for a yearly fair is due January 31 of the year after. */
Day paymentDue() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
}
Truth paymentApplies() {
    return yearlyFair();
}
/** The payment for any other fair is due 30 days after closing. */
Day paymentDue_2() {
    return closing().plusDays(30);
}
Truth paymentApplies_2() {
    return yearlyFair().not();
}
