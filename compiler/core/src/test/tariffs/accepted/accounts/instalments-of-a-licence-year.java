/** The carriage is 10¢ per home. */
Figure carriage() {
    return define(Defined.CARRIAGE, Sentence.CARRIAGE, () -> CAD_0_1.times(homes()));
}
/** The carriage is due in twelve equal instalments on the last day of each month, the last cent in the last. */
Day carriageDue(Period month) {
    return last(month);
}
