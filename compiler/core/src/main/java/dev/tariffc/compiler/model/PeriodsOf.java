package dev.tariffc.compiler.model;

import java.util.List;

/**
 * A period, or each of several: one for each of the parts within which it is told.
 *
 * @param within the innermost last
 */
public record PeriodsOf(PeriodTerm period, List<Parts> within) {

    public PeriodsOf {
        within = List.copyOf(within);
    }
}
