package dev.tariffc.cli.returns;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The years of an account.
 *
 * @param from the day on which each begins; never February 29, which is no day of every year
 */
public record FiscalYears(MonthDay from) {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /** Those of the calendar. */
    public static final FiscalYears CALENDAR = new FiscalYears(NEW_YEAR);

    /** The year of a day: {@code 2026}, or its first and last day: {@code 2025-07-01/2026-06-30}. */
    String of(LocalDate day) {
        LocalDate first = from.atYear(day.getYear());
        LocalDate begins = first.isAfter(day) ? first.minusYears(1) : first;
        return from.equals(NEW_YEAR)
                ? Integer.toString(day.getYear())
                : begins + "/" + begins.plusYears(1).minusDays(1);
    }
}
