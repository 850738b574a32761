/** A long gap is an idle gap where idle days are at least 15 days. */
Truth longGap(Subject item) {
    return define(Defined.LONG_GAP, item, Sentence.LONG_GAP, () -> idleDays(item).isAtLeast(DAY_15));
}
/** The credit for each idle gap is 10¢ per idle day. */
Figure credit(Subject item) {
    return define(Defined.CREDIT, item, Sentence.CREDIT, () -> CAD_0_1.times(idleDays(item)));
}
/**
 * The fee is (the sum of $1 per seat for each aircraft) - (the sum of the credit for each long gap) - $1 per
 * idle gap.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () ->
            sum(items("aircraft", paid()), item -> CAD_1.times(seats(item)))
                    .minus(sumWhere(items("idle gap", paid()), item -> longGap(item), item -> credit(item)))
                    .minus(CAD_1.times(count(items("idle gap", paid())))));
}
