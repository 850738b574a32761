/** The fee is 3% of sales. */
Figure fee() {
    return define(Defined.FEE, here(Period.Kind.YEAR), Sentence.FEE, () -> PERCENT_3.times(sales(paid())));
}
/** The payment is the fee + the deposit. */
Figure payment() {
    return define(Defined.PAYMENT, Sentence.PAYMENT, () -> fee().plus(deposit()));
}
/** The deposit is the first known of the fee in the year before, 1% of rent and $7. */
Figure deposit() {
    return define(Defined.DEPOSIT, Sentence.DEPOSIT, () -> choose(Sentence.DEPOSIT, Defined.DEPOSIT)
            .when(() -> available(Given.SALES, paid().minus(1)).not(), () ->
                    choose(Sentence.DEPOSIT, Defined.DEPOSIT)
                            .when(() -> available(Given.RENT, paid()).not(), () -> CAD_7)
                            .otherwise(() -> PERCENT_1.times(rent())))
            .otherwise(() -> at(paid().minus(1), this::fee)));
}
/** The payment is due January 31 of the year if the fee in the year before is at least $100. */
Day paymentDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
Truth paymentApplies() {
    return at(paid().minus(1), this::fee).isAtLeast(CAD_100);
}
/** The payment is due March 31 of the year if the fee in the year before is less than $100. */
Day paymentDue_2() {
    return dayOf(MonthDay.of(3, 31), paid());
}
Truth paymentApplies_2() {
    return at(paid().minus(1), this::fee).isLessThan(CAD_100);
}
