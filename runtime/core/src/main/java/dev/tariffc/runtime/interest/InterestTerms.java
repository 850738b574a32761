package dev.tariffc.runtime.interest;

import dev.tariffc.runtime.number.Rational;

/**
 * What a tariff says of money that comes late.
 *
 * @param margin on top of the published rate, or the whole rate where the reset is {@link Reset#FIXED}; one per cent is 1/100
 */
public record InterestTerms(Rational margin, DayCount dayCount, Compounding compounding, Reset reset, Until until) {}
