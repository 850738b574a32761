package dev.tariffc.runtime.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessCalendarLawsTest {

    /** Every seventeenth day rests besides the weekends. */
    private static final BusinessCalendar CALENDAR =
            BusinessCalendar.weekdaysExcept("seventeen", day -> day.toEpochDay() % 17 == 0);

    @Property
    void noDeadlineCountedAfterAnEventFallsBeforeIt(
            @ForAll("days") LocalDate event, @ForAll @IntRange(max = 60) int n) {
        LocalDate deadline = CALENDAR.plus(event, n);
        assertFalse(deadline.isBefore(event.plusDays(n)));
        assertFalse(CALENDAR.next(deadline).isBefore(deadline));
        assertFalse(CALENDAR.plus(event, -n).isAfter(event.minusDays(n)));
    }

    @Property
    void stepsAddUp(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int m,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        assertEquals(CALENDAR.plus(day, m + n), CALENDAR.plus(CALENDAR.plus(day, m), n));
        assertEquals(CALENDAR.plus(day, -m - n), CALENDAR.plus(CALENDAR.plus(day, -m), -n));
    }

    @Property
    void countingBackFromABusinessDayUndoesCounting(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate start = CALENDAR.next(day);
        assertEquals(start, CALENDAR.plus(CALENDAR.plus(start, n), -n));
    }

    @Property
    void rollingGivesTheNearestBusinessDay(@ForAll("days") LocalDate day) {
        assertTrue(CALENDAR.isBusinessDay(CALENDAR.next(day)));
        assertTrue(CALENDAR.isBusinessDay(CALENDAR.previous(day)));
        assertEquals(CALENDAR.isBusinessDay(day), CALENDAR.next(day).equals(CALENDAR.previous(day)));
        for (LocalDate between = CALENDAR.previous(day).plusDays(1);
                between.isBefore(CALENDAR.next(day));
                between = between.plusDays(1)) {
            assertFalse(CALENDAR.isBusinessDay(between));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2050, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
