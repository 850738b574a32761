/** Section 2: The levy is 29¢ per disc. */
Figure levy() {
    return define(Defined.LEVY, Sentence.S2_LEVY, () -> CAD_0_29.times(discs()));
}
/** Section 3: The levy is due no later than the last day of the month after the month after the period. */
Day levyDue() {
    return last(Period.day(paid().end()).holding(Period.Kind.MONTH).plus(2));
}
