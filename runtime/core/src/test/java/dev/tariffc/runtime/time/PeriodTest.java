package dev.tariffc.runtime.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.time.Period.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final Period LICENCE_YEAR = Period.yearFrom(LocalDate.of(2018, 9, 1));
    private static final Period SUMMER = Period.season(LocalDate.of(2018, 6, 15), LocalDate.of(2018, 9, 3));

    @ParameterizedTest
    @CsvSource({
        "2018,                  YEAR,       2018-01-01, 2018-12-31",
        "2018-Q1,               QUARTER,    2018-01-01, 2018-03-31",
        "2018-Q2,               QUARTER,    2018-04-01, 2018-06-30",
        "2018-Q4,               QUARTER,    2018-10-01, 2018-12-31",
        "2018-H1,               HALF_YEAR,  2018-01-01, 2018-06-30",
        "2018-H2,               HALF_YEAR,  2018-07-01, 2018-12-31",
        "2018-02,               MONTH,      2018-02-01, 2018-02-28",
        "2020-02,               MONTH,      2020-02-01, 2020-02-29",
        "1900-02,               MONTH,      1900-02-01, 1900-02-28",
        "2000-02,               MONTH,      2000-02-01, 2000-02-29",
        "2199-12,               MONTH,      2199-12-01, 2199-12-31",
        "2018-03/2018-04,       TWO_MONTHS, 2018-03-01, 2018-04-30",
        "2020-01/2020-02,       TWO_MONTHS, 2020-01-01, 2020-02-29",
        "2018-11/2018-12,       TWO_MONTHS, 2018-11-01, 2018-12-31",
        "2018-03-15,            OCCASION,   2018-03-15, 2018-03-15",
        "2020-02-29,            OCCASION,   2020-02-29, 2020-02-29",
        "2018-09-01/2019-08-31, YEAR,       2018-09-01, 2019-08-31",
        "2019-03-01/2020-02-29, YEAR,       2019-03-01, 2020-02-29",
        "2018-06-15/2018-09-03, SEASON,     2018-06-15, 2018-09-03",
        "2018-12-01/2019-03-31, SEASON,     2018-12-01, 2019-03-31",
        "2018-06-15/2018-06-15, SEASON,     2018-06-15, 2018-06-15",
        "2018-09-01/2019-08-30, SEASON,     2018-09-01, 2019-08-30"
    })
    void isReadAsItIsWritten(String text, Kind kind, LocalDate start, LocalDate end) {
        Period period = new Period(kind, start, end);
        assertEquals(Optional.of(period), Period.parse(text));
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,      2018-03-01, 2018-03",
        "MONTH,      2018-03-02, 2018-04",
        "TWO_MONTHS, 2018-02-01, 2018-03/2018-04",
        "QUARTER,    2018-12-31, 2019-Q1",
        "YEAR,       2018-01-01, 2018",
        "YEAR,       2018-01-02, 2019"
    })
    void theFirstBeginsOnTheDayOrLater(Kind kind, LocalDate day, String first) {
        assertEquals(Period.parse(first), Period.firstFrom(kind, Optional.empty(), day));
    }

    @Test
    void theFirstLicenceYearBeginsOnItsOwnDay() {
        Optional<MonthDay> september = Optional.of(MonthDay.of(9, 1));
        assertEquals(Optional.of(LICENCE_YEAR), Period.firstFrom(Kind.YEAR, september, LocalDate.of(2017, 9, 2)));
        assertEquals(Optional.of(LICENCE_YEAR), Period.firstFrom(Kind.YEAR, september, LocalDate.of(2018, 9, 1)));
    }

    @Test
    void noCalendarKnowsSeasonsAndOccasions() {
        LocalDate day = LocalDate.of(2018, 6, 15);
        assertEquals(Optional.empty(), Period.firstFrom(Kind.SEASON, Optional.of(MonthDay.of(6, 15)), day));
        assertEquals(Optional.empty(), Period.firstFrom(Kind.OCCASION, Optional.empty(), day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "18", "02018", "+2018", "-2018", "20I8", "２０１８", "٢٠١٨", "2018 ", " 2018", "2018\n"})
    void isNoYear(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1899", "2200", "1899-12", "2200-01", "1899-12-31", "2199-09-01/2200-08-31"})
    void isNotBetween1900And2199(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-Q", "2018-Q0", "2018-Q5", "2018-Q22", "2018-q2", "2018Q2", "2018-T2", "2018-Q1/2018-Q2"})
    void isNoQuarter(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-H", "2018-H0", "2018-H3", "2018-h1", "2018H1", "2018-S1"})
    void isNoHalf(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-0",
                "2018-3",
                "2018-00",
                "2018-13",
                "201803",
                "2018/03",
                "2018-03-",
                "March 2018",
                "mars 2018"
            })
    void isNoMonth(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-02-29", "1900-02-29", "2018-04-31", "2018-03-00", "2018-03-32", "2018-00-10", "2018-13-10"
            })
    void isNoDate(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-3-15", "20180315", "15-03-2018", "2018-03-15T00:00", "2018-W12", "2018-074"})
    void isADateOfAnotherForm(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03/2018-05",
                "2018-03/2018-03",
                "2018-04/2018-03",
                "2018-03/2019-04",
                "2018-03/",
                "/2018-04"
            })
    void areNotTwoMonths(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02/2018-03", "2018-12/2019-01"})
    void areNotTwoMonthsFromJanuary(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "2018/2019", "2018-03/2018-04-30", "2018-03-01/2018-04", "2018-03/2018-04/2018-05"})
    void isNoPair(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-09-03/2018-06-15", "2018-06-15/2018-09-31", "2018-09-01/2019-09-01"})
    void isNoYearAndNoSeason(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29/2021-02-27", "2020-02-29/2021-02-28", "2019-03-01/2020-02-28"})
    void isNoYearInEveryYear(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = "2018-01-01/2018-12-31")
    void hasAShorterForm(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @Test
    void aTextOfAnyLengthIsRefusedAtOnce() {
        assertEquals(Optional.empty(), Period.parse("2018-".repeat(1_000_000)));
        assertEquals(Optional.empty(), Period.parse("0".repeat(5_000_000)));
    }

    @Test
    void eachKindHasItsOwnFactory() {
        assertEquals(parsed("2018-03"), Period.month(2018, 3));
        assertEquals(parsed("2018-03"), Period.month(YearMonth.of(2018, 3)));
        assertEquals(parsed("2018-03/2018-04"), Period.twoMonths(YearMonth.of(2018, 3)));
        assertEquals(parsed("2018-Q3"), Period.quarter(2018, 3));
        assertEquals(parsed("2018-H2"), Period.halfYear(2018, 2));
        assertEquals(parsed("2018"), Period.year(2018));
        assertEquals(parsed("2018-09-01/2019-08-31"), LICENCE_YEAR);
        assertEquals(parsed("2018-06-15/2018-09-03"), SUMMER);
        assertEquals(parsed("2018-03-15"), Period.occasion(LocalDate.of(2018, 3, 15)));
    }

    @Test
    void aYearFromTheFirstOfJanuaryIsTheCalendarYear() {
        assertEquals(Period.year(2018), Period.yearFrom(LocalDate.of(2018, 1, 1)));
    }

    @Test
    void aDayIsNoOccasionThoughItIsWrittenAlike() {
        Period day = Period.day(LocalDate.of(2018, 3, 15));
        assertEquals("2018-03-15", day.toString());
        assertEquals(Kind.DAY, day.kind());
        assertFalse(day.equals(parsed("2018-03-15")));
    }

    @Test
    void thereAreTwelveMonthsFourQuartersAndTwoHalves() {
        assertThrows(DateTimeException.class, () -> Period.month(2018, 0));
        assertThrows(DateTimeException.class, () -> Period.month(2018, 13));
        assertThrows(DateTimeException.class, () -> Period.quarter(2018, 0));
        assertThrows(DateTimeException.class, () -> Period.quarter(2018, 5));
        assertThrows(DateTimeException.class, () -> Period.halfYear(2018, 0));
        assertThrows(DateTimeException.class, () -> Period.halfYear(2018, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,        2018-03-15, 2018-03-16",
        "OCCASION,   2018-03-15, 2018-03-16",
        "MONTH,      2018-03-02, 2018-04-01",
        "MONTH,      2018-03-01, 2018-03-30",
        "MONTH,      2018-03-01, 2018-04-30",
        "TWO_MONTHS, 2018-02-01, 2018-03-31",
        "QUARTER,    2018-02-01, 2018-04-30",
        "HALF_YEAR,  2018-04-01, 2018-09-30",
        "YEAR,       2018-01-01, 2018-12-30",
        "YEAR,       2018-01-01, 2019-01-01",
        "YEAR,       2020-02-29, 2021-02-27",
        "YEAR,       2020-02-29, 2021-02-28",
        "SEASON,     2018-03-15, 2018-03-14",
        "SEASON,     2018-01-01, 2018-12-31",
        "SEASON,     2018-01-01, 2019-06-30",
        "SEASON,     2019-03-01, 2020-02-28",
        "SEASON,     2020-02-29, 2021-02-27"
    })
    void theDaysAreThoseOfTheKind(Kind kind, LocalDate start, LocalDate end) {
        assertThrows(IllegalArgumentException.class, () -> new Period(kind, start, end));
    }

    @Test
    void occasionsOnOneDayAreToldApartByTheirNames() {
        LocalDate day = LocalDate.of(2026, 5, 5);
        Period matinee = Period.occasion(day, "matinee");
        Period evening = Period.occasion(day, "evening");
        assertNotEquals(matinee, evening);
        assertTrue(matinee.compareTo(evening) > 0);
        assertTrue(Period.occasion(day).means(evening));
        assertFalse(matinee.means(evening));
        assertFalse(matinee.means(Period.occasion(day)));
        assertFalse(Period.day(day).means(evening));
        assertEquals("2026-05-05", matinee.toString());
    }

    @Test
    void nothingElseHasAName() {
        LocalDate day = LocalDate.of(2026, 5, 5);
        assertThrows(IllegalArgumentException.class, () -> new Period(Kind.DAY, day, day, Optional.of("matinee")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OCCASION", "SEASON"})
    void kindsHaveAShortestAndALongestPeriod(Kind kind) {
        LocalDate first = LocalDate.of(2023, 1, 1);
        List<Long> days = first.datesUntil(LocalDate.of(2025, 1, 1))
                .map(day -> Period.day(day).holding(kind).days())
                .toList();
        assertEquals(kind.leastDays(), Collections.min(days));
        assertEquals(kind.mostDays(), Collections.max(days));
    }

    @Test
    void twoMonthsAreCountedFromJanuary() {
        assertThrows(IllegalArgumentException.class, () -> Period.twoMonths(YearMonth.of(2018, 2)));
        assertThrows(IllegalArgumentException.class, () -> Period.twoMonths(YearMonth.of(2018, 12)));
    }

    @Test
    void noLicenceYearBeginsOnTheTwentyNinthOfFebruary() {
        assertThrows(IllegalArgumentException.class, () -> Period.yearFrom(LocalDate.of(2020, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018,                  1,   2019",
        "2018,                  -18, 2000",
        "2018-Q4,               1,   2019-Q1",
        "2018-Q1,               -1,  2017-Q4",
        "2018-H1,               3,   2019-H2",
        "2018-12,               1,   2019-01",
        "2018-01,               -2,  2017-11",
        "2020-01,               1,   2020-02",
        "2020-02,               12,  2021-02",
        "2018-11/2018-12,       1,   2019-01/2019-02",
        "2018-09-01/2019-08-31, 1,   2019-09-01/2020-08-31",
        "2018-03-01/2019-02-28, 1,   2019-03-01/2020-02-29",
        "2018-06-15/2018-09-03, 2,   2020-06-15/2020-09-03",
        "2019-12-01/2020-02-29, 1,   2020-12-01/2021-02-28",
        "2020-02-29/2020-03-31, -1,  2019-02-28/2019-03-31",
        "2019-03-01/2020-02-27, 1,   2020-03-01/2021-02-27",
        "2018-06,               0,   2018-06"
    })
    void oneIsSoManyAfterAnother(String period, int n, String later) {
        assertEquals(parsed(later), parsed(period).plus(n));
    }

    @Test
    void daysFollowEachOtherOverTheLeapDay() {
        Period before = Period.day(LocalDate.of(2020, 2, 28));
        assertEquals(Period.day(LocalDate.of(2020, 2, 29)), before.plus(1));
        assertEquals(Period.day(LocalDate.of(2020, 3, 1)), before.plus(2));
    }

    @Test
    void anOccasionHasNoNext() {
        Period concert = Period.occasion(LocalDate.of(2018, 3, 15));
        assertThrows(UnsupportedOperationException.class, () -> concert.plus(1));
    }

    @Test
    void countingPastTheEndOfTimeIsSaid() {
        assertThrows(DateTimeException.class, () -> Period.halfYear(2018, 1).plus(Integer.MAX_VALUE));
        assertThrows(DateTimeException.class, () -> Period.year(2018).plus(Integer.MIN_VALUE));
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        Period march = Period.month(2018, 3);
        assertTrue(march.contains(LocalDate.of(2018, 3, 1)));
        assertTrue(march.contains(LocalDate.of(2018, 3, 31)));
        assertFalse(march.contains(LocalDate.of(2018, 2, 28)));
        assertFalse(march.contains(LocalDate.of(2018, 4, 1)));
    }

    @Test
    void holdsAPeriodOnlyWhole() {
        assertTrue(Period.year(2018).contains(Period.month(2018, 12)));
        assertTrue(LICENCE_YEAR.contains(LICENCE_YEAR));
        assertFalse(Period.year(2018).contains(LICENCE_YEAR));
        assertFalse(Period.month(2018, 6).contains(SUMMER));
        assertFalse(Period.month(2018, 3).contains(Period.year(2018)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03,               YEAR,       2018",
        "2018-03,               HALF_YEAR,  2018-H1",
        "2018-07,               HALF_YEAR,  2018-H2",
        "2018-03,               QUARTER,    2018-Q1",
        "2018-04,               QUARTER,    2018-Q2",
        "2018-03,               TWO_MONTHS, 2018-03/2018-04",
        "2018-04,               TWO_MONTHS, 2018-03/2018-04",
        "2018-12,               YEAR,       2018",
        "2018-03-15,            MONTH,      2018-03",
        "2018-12-31,            YEAR,       2018",
        "2018-Q3,               YEAR,       2018",
        "2018-11/2018-12,       QUARTER,    2018-Q4",
        "2018-12-01/2019-03-31, YEAR,       2018",
        "2018-09-01/2019-08-31, YEAR,       2018",
        "2018,                  YEAR,       2018"
    })
    void isHeldByTheCalendarPeriodOfItsFirstDay(String period, Kind larger, String holding) {
        assertEquals(parsed(holding), parsed(period).holding(larger));
    }

    @Test
    void noCalendarHasSeasonsOrOccasions() {
        Period march = Period.month(2018, 3);
        assertThrows(IllegalArgumentException.class, () -> march.holding(Kind.SEASON));
        assertThrows(IllegalArgumentException.class, () -> march.parts(Kind.OCCASION));
    }

    @Test
    void aYearHasItsParts() {
        Period year = Period.year(2018);
        assertEquals(12, year.parts(Kind.MONTH).size());
        assertEquals(6, year.parts(Kind.TWO_MONTHS).size());
        assertEquals(
                List.of(parsed("2018-Q1"), parsed("2018-Q2"), parsed("2018-Q3"), parsed("2018-Q4")),
                year.parts(Kind.QUARTER));
        assertEquals(List.of(parsed("2018-H1"), parsed("2018-H2")), year.parts(Kind.HALF_YEAR));
        assertEquals(List.of(year), year.parts(Kind.YEAR));
        assertEquals(365, year.parts(Kind.DAY).size());
        assertEquals(366, Period.year(2020).parts(Kind.DAY).size());
    }

    @Test
    void aLicenceYearFromAFirstOfTheMonthIsMadeOfMonths() {
        List<Period> months = LICENCE_YEAR.parts(Kind.MONTH);
        assertEquals(12, months.size());
        assertEquals(parsed("2018-09"), months.get(0));
        assertEquals(parsed("2019-08"), months.get(11));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, MONTH, true",
        "2026, QUARTER, true",
        "2026, DAY, true",
        "2026-Q2, MONTH, true",
        "2026-Q2, TWO_MONTHS, false",
        "2025-09-01/2026-08-31, MONTH, true",
        "2025-09-01/2026-08-31, QUARTER, false",
        "2025-09-15/2026-09-14, MONTH, false",
        "2026-06-01/2026-08-31, MONTH, true",
        "2026-06-01/2026-09-15, MONTH, false",
        "2026-06-01/2026-09-15, DAY, true",
        "2026, SEASON, false",
        "2026, OCCASION, false"
    })
    void isMadeOfWhatCutsIt(String period, Kind part, boolean made) {
        assertEquals(made, Period.parse(period).orElseThrow().isMadeOf(part));
    }

    @ParameterizedTest
    @CsvSource({
        // Within a licence year each day of the year comes once.
        "2025-09-01/2026-08-31, --10-01, 2025-10-01",
        "2025-09-01/2026-08-31, --02-01, 2026-02-01",
        "2025-09-01/2026-08-31, --09-01, 2025-09-01",
        "2025-09-01/2026-08-31, --08-31, 2026-08-31",
        "2026, --01-31, 2026-01-31",
        "2026, --02-29, 2026-02-28",
        // Outside of the period, of the year in which it begins.
        "2026-Q2, --01-31, 2026-01-31",
        "2026-Q2, --12-31, 2026-12-31"
    })
    void aDayOfTheYearIsTheOneWithinIt(String period, MonthDay day, LocalDate date) {
        assertEquals(date, Period.parse(period).orElseThrow().date(day));
    }

    @Test
    void whatDoesNotComeOutEvenIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LICENCE_YEAR.parts(Kind.QUARTER));
        assertThrows(IllegalArgumentException.class, () -> SUMMER.parts(Kind.MONTH));
        assertThrows(
                IllegalArgumentException.class, () -> Period.quarter(2018, 1).parts(Kind.TWO_MONTHS));
        assertThrows(IllegalArgumentException.class, () -> Period.month(2018, 1).parts(Kind.YEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "2018,                  365",
        "2020,                  366",
        "2100,                  365",
        "2018-02,               28",
        "2020-02,               29",
        "2018-Q1,               90",
        "2018-H2,               184",
        "2018-03-15,            1",
        "2019-09-01/2020-08-31, 366",
        "2018-06-15/2018-09-03, 81"
    })
    void countsBothItsFirstAndItsLastDay(String period, long days) {
        assertEquals(days, parsed(period).days());
    }

    @Test
    void theEarlierComesFirstAndOfTwoThatBeginTogetherTheShorter() {
        List<Period> ordered = List.of(
                parsed("2017"),
                Period.day(LocalDate.of(2018, 1, 1)),
                parsed("2018-01-01"),
                parsed("2018-01"),
                parsed("2018-Q1"),
                parsed("2018"),
                parsed("2018-02"));
        assertEquals(
                ordered,
                List.copyOf(new TreeSet<>(List.of(
                        parsed("2018"),
                        parsed("2018-02"),
                        parsed("2018-01-01"),
                        parsed("2018-Q1"),
                        parsed("2017"),
                        parsed("2018-01"),
                        Period.day(LocalDate.of(2018, 1, 1))))));
    }

    private static Period parsed(String text) {
        return Period.parse(text).orElseThrow();
    }
}
