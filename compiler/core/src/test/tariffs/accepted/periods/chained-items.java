/** Section 2: A local signal is a signal where local. */
Truth localSignal(Subject item) {
    return define(Defined.LOCAL_SIGNAL, item, Sentence.S2_LOCAL_SIGNAL, () ->
            local(paid().holding(Period.Kind.YEAR), item));
}
/**
 * Section 2: The signal rate for each signal is 5% of sales, at most 110% of the signal rate in the year
 * before, beginning with $100 in 2015.
 */
Figure signalRate(Subject item) {
    return define(Defined.SIGNAL_RATE, item, Sentence.S2_SIGNAL_RATE, () -> chained(
            Sentence.S2_SIGNAL_RATE,
            Defined.SIGNAL_RATE,
            item,
            Period.year(2015),
            paid().holding(Period.Kind.YEAR),
            CAD_100,
            (year, before) -> atMost(PERCENT_5.times(sales(year, item)), PERCENT_110.times(before))));
}
/**
 * Section 2: The base for each signal is the base in the year before + (10% of sales if local, otherwise $5),
 * beginning with $10 in 2015.
 */
Figure base(Subject item) {
    return define(Defined.BASE, item, Sentence.S2_BASE, () -> chained(
            Sentence.S2_BASE,
            Defined.BASE,
            item,
            Period.year(2015),
            paid().holding(Period.Kind.YEAR),
            CAD_10,
            (year, before) -> before.plus(
                    choose(Sentence.S2_BASE, Defined.BASE)
                            .when(() -> local(year, item), () -> PERCENT_10.times(sales(year, item)))
                            .otherwise(() -> CAD_5))));
}
/**
 * Section 2: The fee is (the sum of the signal rate for each signal) + the sum of the base for each local
 * signal.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () -> sum(
                    items(
                            "signal",
                            orOwn(
                                    paid().holding(Period.Kind.YEAR).after(Period.year(2015)),
                                    paid().holding(Period.Kind.YEAR))),
                    item -> signalRate(item))
            .plus(sumWhere(
                    items(
                            "signal",
                            all(List.of(
                                    List.of(paid().holding(Period.Kind.YEAR)),
                                    paid().holding(Period.Kind.YEAR).after(Period.year(2015))))),
                    item -> localSignal(item),
                    item -> base(item))));
}
/**
 * Section 3: The price is the price in the quarter before × (1 + the index), rounded half up to 0.1¢, beginning
 * with 5¢ in the quarter of January 2016.
 */
Figure price() {
    return define(Defined.PRICE, Sentence.S3_PRICE, () -> chained(
            Sentence.S3_PRICE,
            Defined.PRICE,
            Period.quarter(2016, 1),
            paid().holding(Period.Kind.QUARTER),
            CAD_0_05,
            (quarter, before) -> rounded(before.times(NUMBER_1.plus(index(quarter))), HALF_UP_TO_0_001)));
}
/**
 * Section 3: The half rate is the half rate in the half-year before × 2, beginning with 1¢ in the half-year of
 * January 2016.
 */
Figure halfRate() {
    return define(Defined.HALF_RATE, Sentence.S3_HALF_RATE, () -> chained(
            Sentence.S3_HALF_RATE,
            Defined.HALF_RATE,
            Period.halfYear(2016, 1),
            paid().holding(Period.Kind.HALF_YEAR),
            CAD_0_01,
            (halfYear, before) -> before.times(NUMBER_2)));
}
/** Section 3: The levy is the price per seat. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S3_LEVY, () -> price().times(seats()));
}
/** Section 3: The charge is the half rate per head. */
Figure charge() {
    return define(Defined.CHARGE, Sentence.S3_CHARGE, () -> halfRate().times(heads()));
}
