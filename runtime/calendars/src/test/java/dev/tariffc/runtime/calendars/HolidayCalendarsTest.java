package dev.tariffc.runtime.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.time.BusinessCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarsTest {

    private static final LocalDate HOLY_THURSDAY = LocalDate.of(2018, 3, 29);

    @Test
    void aNoticeMailedBeforeEasterIsReceivedADayLaterWhereEasterMondayIsAHoliday() {
        assertEquals(LocalDate.of(2018, 4, 5), calendar("Canada Labour Code").plus(HOLY_THURSDAY, 4));
        assertEquals(LocalDate.of(2018, 4, 6), calendar("Canada").plus(HOLY_THURSDAY, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "Canada,                    2018, 01-01 03-30 04-02 05-21 07-02 09-03 10-08 12-25",
        "Canada,                    2021, 01-01 04-02 04-05 05-24 07-01 09-06 09-30 10-11 11-11",
        "Canada,                    2026, 01-01 04-03 04-06 05-18 07-01 09-07 09-30 10-12 11-11 12-25",
        "Canada Labour Code,        2018, 01-01 03-30 05-21 09-03 10-08 12-25 12-26",
        "Canada Labour Code,        2024, 01-01 03-29 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26",
        "Alberta,                   2016, 01-01 02-15 03-25 03-28 05-23 07-01 09-05 10-10 11-11 12-26 12-27",
        "Alberta,                   2022, 02-21 04-15 04-18 05-23 07-01 09-05 10-10 11-11 12-26 12-27",
        "British Columbia,          2012, 04-06 04-09 05-21 07-02 08-06 09-03 10-08 12-25 12-26",
        "British Columbia,          2018, 01-01 02-12 03-30 04-02 05-21 07-02 08-06 09-03 10-08 12-25 12-26",
        "British Columbia,          2024, 01-01 02-19 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26",
        "Manitoba,                  2018, 01-01 02-19 03-30 04-02 05-21 07-02 09-03 10-08 12-25 12-26",
        "Manitoba,                  2023, 01-02 02-20 04-07 04-10 05-22 09-04 10-09 12-25 12-26",
        "Manitoba,                  2024, 01-01 02-19 03-29 04-01 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26",
        "New Brunswick,             2017, 04-14 08-07 09-04 12-25",
        "New Brunswick,             2018, 01-01 02-19 03-30 08-06 09-03 12-25",
        "Newfoundland and Labrador, 2019, 01-01 04-19 05-20 07-01 09-02 10-14 11-11 12-25 12-26",
        "Nova Scotia,               2014, 01-01 04-18 07-01 09-01 12-25",
        "Nova Scotia,               2019, 01-01 02-18 04-19 07-01 09-02 12-25",
        "Northwest Territories,     2019, 01-01 04-19 05-20 06-21 07-01 08-05 09-02 10-14 11-11 12-25",
        "Northwest Territories,     2022, 04-15 05-23 06-21 07-01 08-01 09-05 09-30 10-10 11-11",
        "Nunavut,                   2019, 01-01 04-19 05-20 07-01 08-05 09-02 10-14 11-11 12-25",
        "Nunavut,                   2021, 01-01 04-02 05-24 07-01 07-09 08-02 09-06 10-11 11-11",
        "Ontario,                   2007, 01-01 04-06 04-09 05-21 07-02 09-03 10-08 12-25 12-26",
        "Ontario,                   2018, 01-01 02-19 03-30 04-02 05-21 07-02 09-03 10-08 12-25 12-26",
        "Ontario,                   2023, 01-02 02-20 04-07 04-10 05-22 09-04 10-09 12-25 12-26",
        "Prince Edward Island,      2009, 01-01 02-09 04-10 07-01 09-07 11-11 12-25",
        "Prince Edward Island,      2022, 02-21 04-15 07-01 09-05 09-30 11-11",
        "Quebec,                    2018, 01-01 01-02 03-30 04-02 05-21 07-02 09-03 10-08 12-25 12-26",
        "Quebec,                    2019, 01-01 01-02 04-19 04-22 05-20 06-24 07-01 09-02 10-14 12-25 12-26",
        "Saskatchewan,              2018, 01-01 02-19 03-30 05-21 07-02 08-06 09-03 10-08 11-12 12-25",
        "Saskatchewan,              2022, 02-21 04-15 05-23 07-01 08-01 09-05 10-10 11-11 12-26",
        "Yukon,                     2016, 01-01 03-25 05-23 07-01 08-15 09-05 10-10 11-11",
        "Yukon,                     2023, 04-07 05-22 06-21 08-21 09-04 10-09 12-25"
    })
    void restsOnTheWeekdaysOfTheStatute(String place, int year, String days) {
        Set<LocalDate> expected = Stream.of(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
        assertEquals(expected, weekdaysOff(calendar(place), year));
    }

    @Test
    void theFederalHolidaysOfAYearOnSaturdaysAndSundaysAreNotMoved() {
        BusinessCalendar canada = calendar("Canada");
        assertTrue(canada.isBusinessDay(LocalDate.of(2023, 1, 2)), "New Year's Day was a Sunday");
        assertTrue(canada.isBusinessDay(LocalDate.of(2018, 11, 12)), "Remembrance Day was a Sunday");
        assertTrue(canada.isBusinessDay(LocalDate.of(2018, 12, 26)), "Boxing Day is none of section 35");
    }

    @Test
    void truthAndReconciliationIsAHolidayOnlySinceThereIsSuchADay() {
        assertTrue(calendar("Canada").isBusinessDay(LocalDate.of(2020, 9, 30)));
        assertFalse(calendar("Canada").isBusinessDay(LocalDate.of(2021, 9, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "Québec,                    Quebec",
        "QUEBEC,                    Quebec",
        "Colombie-Britannique,      British Columbia",
        "colombie britannique,      British Columbia",
        "Nouvelle-Écosse,           Nova Scotia",
        "Île-du-Prince-Édouard,     Prince Edward Island",
        "Territoires du Nord-Ouest, Northwest Territories",
        "Terre-Neuve-et-Labrador,   Newfoundland and Labrador",
        "Nouveau-Brunswick,         New Brunswick",
        "Code canadien du travail,  Canada Labour Code"
    })
    void isFoundByEitherName(String written, String name) {
        assertEquals(name, calendar(written).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Qebec", "France", "ca", "Canada;Quebec", "../canada"})
    void isNotFound(String place) {
        assertEquals(Optional.empty(), HolidayCalendars.find(place));
    }

    @Test
    void everyNameIsListedOnceAndFound() {
        List<String> names = HolidayCalendars.names();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.containsAll(List.of("Canada", "Quebec", "Québec", "Yukon", "Nunavut")));
        names.forEach(name -> assertTrue(HolidayCalendars.find(name).isPresent(), name));
    }

    @ParameterizedTest
    @EnumSource(Jurisdiction.class)
    void namesItsStatuteAndTheFileNamesItToo(Jurisdiction jurisdiction) {
        StatutoryCalendar calendar =
                HolidayCalendars.statutory(jurisdiction.english()).orElseThrow();
        assertFalse(calendar.statute().isBlank());
        assertEquals(jurisdiction.confidence(), calendar.confidence());
        assertTrue(weekdaysOff(calendar, 2018).size() >= 5);
    }

    @Test
    void isReadInAThreadThatKnowsNothingOfTheLibrary() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            BusinessCalendar yukon = new StatutoryCalendar(Jurisdiction.YUKON);
            assertFalse(yukon.isBusinessDay(LocalDate.of(2018, 8, 20)));
            assertEquals(ClassLoader.getPlatformClassLoader(), thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2300-01-01", "-0001-01-01", "+999999999-12-31"})
    void reachesFrom1900To2299(String day) {
        BusinessCalendar canada = calendar("Canada");
        assertThrows(DateTimeException.class, () -> canada.isBusinessDay(LocalDate.parse(day)));
        assertTrue(canada.isBusinessDay(LocalDate.of(1900, 1, 2)));
        assertTrue(canada.isBusinessDay(LocalDate.of(2299, 12, 29)));
    }

    private static Set<LocalDate> weekdaysOff(BusinessCalendar calendar, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !calendar.isBusinessDay(day))
                .collect(Collectors.toSet());
    }

    private static BusinessCalendar calendar(String place) {
        return HolidayCalendars.find(place).orElseThrow();
    }
}
