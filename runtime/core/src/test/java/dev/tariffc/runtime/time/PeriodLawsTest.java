package dev.tariffc.runtime.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.time.Period.Kind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodLawsTest {

    @Property
    void whatIsWrittenReadsBack(@ForAll("periods") Period period) {
        Period expected = period.kind() == Kind.DAY ? Period.occasion(period.start()) : period;
        assertEquals(Optional.of(expected), Period.parse(period.toString()));
    }

    @Property
    void whatIsReadIsWrittenBack(@ForAll("almostPeriods") String text) {
        Optional<Period> read = Period.parse(text);
        if (read.isPresent()) {
            assertEquals(text, read.get().toString());
        }
    }

    @Property
    void neighboursAdjoinWithoutAGap(@ForAll("recurring") Period period, @ForAll @IntRange(min = -60, max = 60) int n) {
        Period some = period.plus(n);
        assertEquals(some.end().plusDays(1), period.plus(n + 1).start());
        assertEquals(period.kind(), some.kind());
        assertEquals(Integer.signum(n), Integer.signum(some.compareTo(period)));
    }

    @Property
    void stepsAddUp(
            @ForAll("recurring") Period period,
            @ForAll @IntRange(min = -60, max = 60) int m,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        assertEquals(period.plus(m + n), period.plus(m).plus(n));
    }

    @Property
    void eachDayIsHeldByOnePeriodOfAKind(@ForAll("dates") LocalDate day, @ForAll("calendarKinds") Kind kind) {
        Period holding = Period.occasion(day).holding(kind);
        assertEquals(kind, holding.kind());
        assertTrue(holding.contains(day));
        assertFalse(holding.plus(1).contains(day));
        assertFalse(holding.plus(-1).contains(day));
    }

    @Property
    void partsMakeUpTheWhole(@ForAll("calendar") Period whole, @ForAll("calendarKinds") Kind smaller) {
        Assume.that(isCutBy(whole.kind(), smaller));
        List<Period> parts = whole.parts(smaller);
        assertEquals(whole.start(), parts.get(0).start());
        assertEquals(whole.end(), parts.get(parts.size() - 1).end());
        for (int i = 1; i < parts.size(); i++) {
            assertEquals(parts.get(i - 1).plus(1), parts.get(i));
        }
        for (Period part : parts) {
            assertEquals(smaller, part.kind());
            assertEquals(whole, part.holding(whole.kind()));
        }
        assertEquals(whole.days(), parts.stream().mapToLong(Period::days).sum());
    }

    @Property
    void orderGoesByTheFirstDayThenTheLast(@ForAll("periodsOf2020") Period a, @ForAll("periodsOf2020") Period b) {
        int order = Integer.signum(a.compareTo(b));
        int byFirst = Integer.signum(a.start().compareTo(b.start()));
        int byLast = Integer.signum(a.end().compareTo(b.end()));
        if (byFirst != 0) {
            assertEquals(byFirst, order);
        } else if (byLast != 0) {
            assertEquals(byLast, order);
        }
        assertEquals(a.equals(b), order == 0);
        assertEquals(-order, Integer.signum(b.compareTo(a)));
    }

    @Property
    void aSeasonComesBackEveryYear(@ForAll("seasons") Period season, @ForAll @IntRange(min = -20, max = 20) int n) {
        Period later = season.plus(n);
        assertEquals(season.start().plusYears(n), later.start());
        assertEquals(season.end().plusYears(n), later.end());
    }

    private static boolean isCutBy(Kind whole, Kind smaller) {
        return switch (whole) {
            case DAY -> smaller == Kind.DAY;
            case MONTH -> smaller == Kind.DAY || smaller == Kind.MONTH;
            case TWO_MONTHS -> smaller.compareTo(Kind.TWO_MONTHS) <= 0;
            case QUARTER -> smaller.compareTo(Kind.QUARTER) <= 0 && smaller != Kind.TWO_MONTHS;
            case HALF_YEAR, YEAR -> smaller.compareTo(whole) <= 0;
            case SEASON, OCCASION -> false;
        };
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.oneOf(recurring(), seasons(), dates().map(Period::occasion));
    }

    /** Those whose next one begins where they end. */
    @Provide
    Arbitrary<Period> recurring() {
        Arbitrary<Period> licenceYears = dates().filter(
                        day -> !MonthDay.from(day).equals(MonthDay.of(2, 29)))
                .map(Period::yearFrom);
        return Arbitraries.oneOf(calendar(), licenceYears);
    }

    @Provide
    Arbitrary<Period> calendar() {
        return Combinators.combine(dates(), calendarKinds())
                .as((day, kind) -> Period.occasion(day).holding(kind));
    }

    /** Few first days, so that many periods begin together. */
    @Provide
    Arbitrary<Period> periodsOf2020() {
        Arbitrary<LocalDate> firsts = Arbitraries.integers().between(1, 12).map(month -> LocalDate.of(2020, month, 1));
        Arbitrary<Period> held = Combinators.combine(firsts, calendarKinds())
                .as((day, kind) -> Period.occasion(day).holding(kind));
        Arbitrary<Period> seasons = Combinators.combine(
                        firsts, Arbitraries.integers().between(0, 70))
                .as((first, days) -> Period.season(first, first.plusDays(days)));
        return Arbitraries.oneOf(held, seasons, firsts.map(Period::occasion));
    }

    @Provide
    Arbitrary<Period> seasons() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 363))
                .as((first, days) -> Period.season(first, first.plusDays(days)));
    }

    @Provide
    Arbitrary<Kind> calendarKinds() {
        return Arbitraries.of(Kind.DAY, Kind.MONTH, Kind.TWO_MONTHS, Kind.QUARTER, Kind.HALF_YEAR, Kind.YEAR);
    }

    /** Often the ends of months and the days about the end of February. */
    @Provide
    Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> firsts = Combinators.combine(
                        Arbitraries.integers().between(1901, 2197),
                        Arbitraries.integers().between(1, 12))
                .as((year, month) -> LocalDate.of(year, month, 1));
        Arbitrary<Integer> days =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 30), Arbitraries.of(-2, -1, 0, 1, 27, 28));
        return Combinators.combine(firsts, days).as(LocalDate::plusDays).withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> almostPeriods() {
        Arbitrary<String> numbers =
                Arbitraries.of("2018", "2020", "1900", "2199", "01", "02", "03", "12", "28", "29", "31");
        Arbitrary<String> others = Arbitraries.of("-", "-", "/", "Q1", "H2", "Q", "0", " ");
        Arbitrary<String> typed =
                Arbitraries.oneOf(numbers, others).list().ofMaxSize(11).map(parts -> String.join("", parts));
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.of("2018", "2020", "2021", "1899"),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> year + "-" + twoDigits(month) + "-" + twoDigits(day));
        Arbitrary<String> pairs = Combinators.combine(dates, dates).as((first, last) -> first + "/" + last);
        return Arbitraries.oneOf(typed, dates, pairs, Arbitraries.strings().ofMaxLength(40));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
