/** Section 1: The yearly fee is 3% of sales, at least $120. */
Figure yearlyFee() {
    return define(Defined.YEARLY_FEE, Sentence.S1_YEARLY_FEE, () -> atLeast(PERCENT_3.times(sales()), CAD_120));
}
/** Section 1: The base fee is $2 if sales are at least $5,000, otherwise $1. */
Figure baseFee() {
    return define(Defined.BASE_FEE, Sentence.S1_BASE_FEE, () -> choose(Sentence.S1_BASE_FEE, Defined.BASE_FEE)
            .when(() -> sales().isAtLeast(CAD_5000), () -> CAD_2)
            .otherwise(() -> CAD_1));
}
/** Section 2: The monthly part is 1/12 of the yearly fee. */
Figure monthlyPart() {
    return define(Defined.MONTHLY_PART, Sentence.S2_MONTHLY_PART, () -> NUMBER_1_OVER_12.times(yearlyFee()));
}
/** Section 2: The early part is the yearly fee / 12 × 25%. */
Figure earlyPart() {
    return define(Defined.EARLY_PART, Sentence.S2_EARLY_PART, () -> yearlyFee()
            .dividedBy(NUMBER_12, Sentence.S2_EARLY_PART)
            .times(PERCENT_25));
}
/** Section 2: The share is 1/3. */
Figure share() {
    return define(Defined.SHARE, Sentence.S2_SHARE, () -> NUMBER_1_OVER_3);
}
/** Section 2: The shared part is the share of (the yearly fee / 12 months) × 1 month. */
Figure sharedPart() {
    return define(Defined.SHARED_PART, Sentence.S2_SHARED_PART, () -> share()
            .times(yearlyFee().dividedBy(MONTH_12, Sentence.S2_SHARED_PART))
            .times(MONTH_1));
}
/** Section 2: The days' part is the yearly fee × (the days of the month / the days of the year). */
Figure daysPart() {
    return define(Defined.DAYS_PART, Sentence.S2_DAYS_PART, () -> yearlyFee()
            .times(days(paid()).dividedBy(days(paid().holding(Period.Kind.YEAR)), Sentence.S2_DAYS_PART)));
}
/** Section 3: The seat fee is 10¢ per seat in the year of the month. */
Figure seatFee() {
    return define(Defined.SEAT_FEE, Sentence.S3_SEAT_FEE, () -> CAD_0_1.times(seats()));
}
/**
 * Section 3: The royalty is the base fee + the monthly part + the early part + the shared part + the days' part
 * + the seat fee.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.S3_ROYALTY, () -> baseFee()
            .plus(monthlyPart())
            .plus(earlyPart())
            .plus(sharedPart())
            .plus(daysPart())
            .plus(seatFee()));
}
