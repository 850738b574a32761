/** Section 1: A long gap is an idle gap where idle days are at least 15 days. */
Truth longGap(Subject item) {
    return define(Defined.LONG_GAP, item, Sentence.S1_LONG_GAP, () -> idleDays(item).isAtLeast(DAY_15));
}
/** Section 1: A steady aircraft is an aircraft where the number of idle gaps is 0. */
Truth steadyAircraft(Subject item) {
    return define(Defined.STEADY_AIRCRAFT, item, Sentence.S1_STEADY_AIRCRAFT, () -> countWhere(
                    items("idle gap", paid().holding(Period.Kind.YEAR)), item2 -> aircraft(item2).names(item))
            .is(NUMBER_0));
}
/** Section 2: The idle time for each aircraft is the sum of idle days for each long gap. */
Figure idleTime(Subject item) {
    return define(Defined.IDLE_TIME, item, Sentence.S2_IDLE_TIME, () -> sumWhere(
            items("idle gap", paid().holding(Period.Kind.YEAR)),
            item2 -> Truth.all(aircraft(item2).names(item), longGap(item2)),
            item2 -> idleDays(item2)));
}
/** Section 2: The ordinary rate for each aircraft is $1 per seat. */
Figure ordinaryRate(Subject item) {
    return define(Defined.ORDINARY_RATE, item, Sentence.S2_ORDINARY_RATE, () -> CAD_1.times(seats(item)));
}
/**
 * Section 2: The rate for each aircraft is the ordinary rate × (1 - the idle time / 365 days) - 10¢ per idle
 * gap.
 */
Figure rate(Subject item) {
    return define(Defined.RATE, item, Sentence.S2_RATE, () -> ordinaryRate(item)
            .times(NUMBER_1.minus(idleTime(item).dividedBy(DAY_365, Sentence.S2_RATE)))
            .minus(CAD_0_1.times(countWhere(
                    items("idle gap", paid().holding(Period.Kind.YEAR)),
                    item2 -> aircraft(item2).names(item)))));
}
/**
 * Section 2: The longest for each aircraft is the greatest idle days for each idle gap, or 0 days if the number
 * of idle gaps is 0.
 */
Figure longest(Subject item) {
    return define(Defined.LONGEST, item, Sentence.S2_LONGEST, () -> choose(Sentence.S2_LONGEST, Defined.LONGEST)
            .when(
                    () -> countWhere(items("idle gap", paid().holding(Period.Kind.YEAR)), item2 ->
                                    aircraft(item2).names(item))
                            .is(NUMBER_0),
                    () -> DAY_0)
            .otherwise(() -> greatestWhere(
                    Sentence.S2_LONGEST,
                    items("idle gap", paid().holding(Period.Kind.YEAR)),
                    item2 -> aircraft(item2).names(item),
                    item2 -> idleDays(item2))));
}
/**
 * Section 2: The fee is (the sum of the rate for each aircraft) + (the sum of 1¢ per (the longest) for each
 * aircraft) - $5 per steady aircraft.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.S2_FEE, () ->
            sum(items("aircraft", paid().holding(Period.Kind.YEAR)), item -> rate(item))
                    .plus(sum(items("aircraft", paid().holding(Period.Kind.YEAR)), item ->
                            CAD_0_01.times(longest(item))))
                    .minus(CAD_5.times(countWhere(
                            items("aircraft", paid().holding(Period.Kind.YEAR)),
                            item -> steadyAircraft(item)))));
}
/**
 * Section 3: The port fee for each port for each month is $1 per berth, at least the sum of 1¢ per passenger
 * for each landing.
 */
Figure portFee(Subject item, Period month) {
    return define(Defined.PORT_FEE, itemIn(item, month), Sentence.S3_PORT_FEE, () -> atLeast(
            CAD_1.times(berths(month, item)),
            sumWhere(items("landing", month), item2 -> port(month, item2).names(item), item2 ->
                    CAD_0_01.times(passengers(month, item2)))));
}
/**
 * Section 3: The landing fee is the sum of (the sum of the port fee for each port) for each month of the
 * quarter.
 */
Figure landingFee() {
    return define(Defined.LANDING_FEE, Sentence.S3_LANDING_FEE, () -> sum(
            paid().holding(Period.Kind.QUARTER).parts(Period.Kind.MONTH),
            month -> sum(items("port", month), item -> portFee(item, month))));
}
