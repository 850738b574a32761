package dev.tariffc.cli;

import java.time.LocalDate;

/** The years that tariffs and calendars of holidays know of; a day in any other is a slip. */
public final class CalendarYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private CalendarYears() {}

    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
