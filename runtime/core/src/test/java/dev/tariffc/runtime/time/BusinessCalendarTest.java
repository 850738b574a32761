package dev.tariffc.runtime.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    /** Good Friday and Easter Monday of 2018. */
    private static final BusinessCalendar EASTER = BusinessCalendar.weekdaysExcept(
            "Easter", Set.of(LocalDate.of(2018, 3, 30), LocalDate.of(2018, 4, 2))::contains);

    @ParameterizedTest
    @CsvSource({
        "2018-03-29, 1,  2018-04-03",
        "2018-03-29, 4,  2018-04-06",
        "2018-03-29, 0,  2018-03-29",
        "2018-03-31, 0,  2018-03-31",
        "2018-03-31, 1,  2018-04-03",
        "2018-04-03, -1, 2018-03-29",
        "2018-04-02, -1, 2018-03-29",
        "2018-04-03, -2, 2018-03-28",
        "2018-04-06, 1,  2018-04-09",
        "2018-04-09, -1, 2018-04-06"
    })
    void countsFromTheDayAfterOrBefore(LocalDate day, int businessDays, LocalDate counted) {
        assertEquals(counted, EASTER.plus(day, businessDays));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-29, 2018-03-29, 2018-03-29",
        "2018-03-30, 2018-04-03, 2018-03-29",
        "2018-04-01, 2018-04-03, 2018-03-29",
        "2018-04-02, 2018-04-03, 2018-03-29",
        "2018-04-07, 2018-04-09, 2018-04-06"
    })
    void rollsOntoABusinessDay(LocalDate day, LocalDate next, LocalDate previous) {
        assertEquals(next, EASTER.next(day));
        assertEquals(previous, EASTER.previous(day));
    }

    @Test
    void aCalendarWithoutBusinessDaysIsNotSearchedForEver() {
        BusinessCalendar never = BusinessCalendar.weekdaysExcept("never", day -> true);
        LocalDate day = LocalDate.of(2018, 1, 1);
        assertThrows(IllegalStateException.class, () -> never.next(day));
        assertThrows(IllegalStateException.class, () -> never.previous(day));
        assertThrows(IllegalStateException.class, () -> never.plus(day, 1));
    }

    @Test
    void isCalledByItsName() {
        assertEquals("Easter", EASTER.name());
    }
}
