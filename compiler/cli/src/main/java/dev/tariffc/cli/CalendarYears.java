package dev.tariffc.cli;

import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;

/** The years that tariffs and calendars of holidays know of; a day in any other is a slip. */
public final class CalendarYears {

    public static final int FIRST = Period.FIRST_YEAR;
    public static final int LAST = Period.LAST_YEAR;

    private CalendarYears() {}

    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
