package dev.tariffc.runtime.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.time.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against Easter as Gauss has it, which shares nothing with the library. */
class EasterLawsTest {

    @Property(tries = 400)
    void goodFridayAndEasterMondayAreAFridayAndTheMondayAfter(@ForAll @IntRange(min = 1900, max = 2299) int year) {
        LocalDate easter = easter(year);
        BusinessCalendar canada = HolidayCalendars.find("Canada").orElseThrow();
        assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
        assertFalse(canada.isBusinessDay(easter.minusDays(2)));
        assertFalse(canada.isBusinessDay(easter.plusDays(1)));
        assertTrue(canada.isBusinessDay(easter.plusDays(2)));
        assertTrue(canada.isBusinessDay(easter.minusDays(3)));
    }

    @Property(tries = 200)
    void noPlaceRestsOnAllWeekdaysOfAWeek(@ForAll("places") String place, @ForAll("days") LocalDate day) {
        BusinessCalendar calendar = HolidayCalendars.find(place).orElseThrow();
        LocalDate next = calendar.next(day);
        assertTrue(next.isBefore(day.plusDays(7)));
        assertFalse(next.isBefore(day));
        assertTrue(calendar.isBusinessDay(next));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(HolidayCalendars.names());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2299, 12, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalDate easter(int year) {
        int century = year / 100;
        int shift = (13 + 8 * century) / 25;
        int moon = (15 - shift + century - century / 4) % 30;
        int week = (4 + century - century / 4) % 7;
        int d = (19 * (year % 19) + moon) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + week) % 7;
        if (d == 29 && e == 6) {
            return LocalDate.of(year, 4, 19);
        }
        if (d == 28 && e == 6 && year % 19 > 10) {
            return LocalDate.of(year, 4, 18);
        }
        return LocalDate.of(year, 3, 22).plusDays(d + e);
    }
}
