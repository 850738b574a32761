package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.Optional;

/**
 * How often a fact is given.
 *
 * @param kind of the periods; where it is given for each that is paid, of the first of them
 * @param begins the day of the year on which they begin; none for the calendar's own
 * @param ofAnyPaid whether it is given for each period that is paid, of several kinds
 */
public record Often(Period.Kind kind, Optional<MonthDay> begins, boolean ofAnyPaid) {

    /** The period that the name of such a fact alone means. */
    public PeriodTerm own() {
        return ofAnyPaid ? new PeriodTerm.ThePaid(kind) : new PeriodTerm.Paid(kind);
    }

    /** Whether there is such a fact of each period that is cut so. */
    public boolean isGivenFor(Period.Kind paid, Optional<MonthDay> paidFrom) {
        return begins.isEmpty() || (kind == paid && begins.equals(paidFrom));
    }
}
