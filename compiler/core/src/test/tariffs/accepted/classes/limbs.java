/**
 * A low-use station is a station where (a) (i) airtime is less than 20% of hours on air; and (ii) keeps
 * recordings; or (b) licensed and not small.
 */
Truth lowUseStation() {
    return define(Defined.LOW_USE_STATION, Sentence.LOW_USE_STATION, () -> Truth.any(
            Truth.all(airtime().isLessThan(PERCENT_20.times(hoursOnAir())), keepsRecordings()),
            Truth.all(licensed(), small().not())));
}
/** The fee is $10 if low-use station, otherwise $50. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> choose(Sentence.FEE, Defined.FEE)
            .when(this::lowUseStation, () -> CAD_10)
            .otherwise(() -> CAD_50));
}
