package dev.tariffc.runtime.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days are business days: those of the place that the tariff names. */
public interface BusinessCalendar {

    /** The most days in a row without a business day among them; a calendar with more is no calendar. */
    int LONGEST_REST = 366;

    /** @throws java.time.DateTimeException if the calendar does not reach that far */
    boolean isBusinessDay(LocalDate day);

    /** The place whose business days these are, as a tariff names it: {@code Canada}. */
    String name();

    /** Monday to Friday, but for the days that the list has. */
    static BusinessCalendar weekdaysExcept(String name, Predicate<LocalDate> holidays) {
        return new BusinessCalendar() {
            @Override
            public boolean isBusinessDay(LocalDate day) {
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                return !weekend && !holidays.test(day);
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    /**
     * That many business days after a day, or before it where the number is below zero. Counting starts the day after (before);
     * the day itself may be any day, and for zero it is the answer.
     */
    default LocalDate plus(LocalDate day, int businessDays) {
        LocalDate counted = day;
        int step = Integer.signum(businessDays);
        for (int left = businessDays; left != 0; left -= step) {
            counted = rolled(counted.plusDays(step), step);
        }
        return counted;
    }

    /** The day itself if it is a business day, otherwise the first one after it. */
    default LocalDate next(LocalDate day) {
        return rolled(day, 1);
    }

    /** The day itself if it is a business day, otherwise the last one before it. */
    default LocalDate previous(LocalDate day) {
        return rolled(day, -1);
    }

    private LocalDate rolled(LocalDate day, int step) {
        LocalDate rolled = day;
        for (int rest = 0; rest <= LONGEST_REST; rest++) {
            if (isBusinessDay(rolled)) {
                return rolled;
            }
            rolled = rolled.plusDays(step);
        }
        throw new IllegalStateException(name() + " has no business day within " + LONGEST_REST + " days of " + day);
    }
}
