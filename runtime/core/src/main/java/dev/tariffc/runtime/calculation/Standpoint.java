package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.time.BusinessCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a calculator looks from.
 *
 * @param calendar of business days; none where nobody needs them
 * @param knownOn the day whose knowledge of the tariff's texts counts (the second clock)
 */
public record Standpoint(Optional<BusinessCalendar> calendar, LocalDate knownOn) {

    /** The latest text of everything, and no business days. */
    public static final Standpoint LATEST = new Standpoint(Optional.empty(), LocalDate.MAX);

    /** This standpoint with a calendar of business days. */
    public Standpoint with(BusinessCalendar businessCalendar) {
        return new Standpoint(Optional.of(businessCalendar), knownOn);
    }

    /** This standpoint with the knowledge of a day. */
    public Standpoint asKnownOn(LocalDate day) {
        return new Standpoint(calendar, day);
    }
}
