/** The royalty is $0 if sales are less than $50, otherwise 2% of sales. */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () -> choose(Sentence.ROYALTY, Defined.ROYALTY)
            .when(() -> sales().isLessThan(CAD_50), () -> CAD_0)
            .otherwise(() -> PERCENT_2.times(sales())));
}
/** The first payment is $5 if chain, otherwise not covered. */
Figure firstPayment() {
    return define(Defined.FIRST_PAYMENT, Sentence.FIRST_PAYMENT, () ->
            choose(Sentence.FIRST_PAYMENT, Defined.FIRST_PAYMENT)
                    .when(this::chain, () -> CAD_5)
                    .otherwise(() -> notCovered(Sentence.FIRST_PAYMENT, Defined.FIRST_PAYMENT)));
}
/** The royalty for a chain is due 20 days after the end of the month if sales are at least $50. */
Day royaltyDue() {
    return last(paid()).plusDays(20);
}
Truth royaltyApplies() {
    return Truth.all(chain(), sales().isAtLeast(CAD_50));
}
/** The royalty for any other shop is due January 31 of the year after if sales are at least $50. */
Day royaltyDue_2() {
    return dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1));
}
Truth royaltyApplies_2() {
    return Truth.all(chain().not(), sales().isAtLeast(CAD_50));
}
/** The first payment for a chain is due the last day of the month. */
Day firstPaymentDue() {
    return last(paid());
}
Truth firstPaymentApplies() {
    return chain();
}
/** The royalty report for a chain is due 5 days after the end of the month. */
Day royaltyReportDue() {
    return last(paid()).plusDays(5);
}
Truth royaltyReportApplies() {
    return chain();
}
/** The royalty report for any other shop is due 9 days after the end of the month. */
Day royaltyReportDue_2() {
    return last(paid()).plusDays(9);
}
Truth royaltyReportApplies_2() {
    return chain().not();
}
/** The list A is due 5 days after the end of the month if sales are at least $50. */
Day listADue() {
    return last(paid()).plusDays(5);
}
Truth listAApplies() {
    return sales().isAtLeast(CAD_50);
}
/** The list A is due 9 days after the end of the month if sales are less than $50. */
Day listADue_2() {
    return last(paid()).plusDays(9);
}
Truth listAApplies_2() {
    return sales().isLessThan(CAD_50);
}
/** "This notice" is due 5 days after the end of the month. */
Day thisNoticeDue() {
    return last(paid()).plusDays(5);
}
/** "The royalty statement" is due 5 days after the end of the month. */
Day theRoyaltyStatementDue() {
    return last(paid()).plusDays(5);
}
/** Records of sales are kept for 6 years after the end of the year. */
Day recordsOfSalesKeptUntil() {
    return last(paid().holding(Period.Kind.YEAR)).yearsAfterEnd(6);
}
/** Records of ownership are kept for 7 years after the end of the year. */
Day recordsOfOwnershipKeptUntil() {
    return last(paid().holding(Period.Kind.YEAR)).yearsAfterEnd(7);
}
