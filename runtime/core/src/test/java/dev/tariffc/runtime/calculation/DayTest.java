package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.SmallRadio;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    private static final Day FIRST = Day.of(LocalDate.of(2026, 5, 1));
    private static final Clause HERE = SmallRadio.Sentence.TALK;

    @ParameterizedTest
    @CsvSource({"2026-05-01, 0, 0, 0", "2026-05-07, 6/7, 0, 1", "2026-05-08, 1, 1, 1", "2026-05-11, 10/7, 1, 2"})
    void weeksAreSevenDays(LocalDate to, String weeks, long whole, long begun) {
        Day other = Day.of(to);
        assertEquals(Rational.parse(weeks), FIRST.weeksTo(other, HERE).number());
        assertEquals(Rational.of(whole), FIRST.wholeWeeksTo(other, HERE).number());
        assertEquals(Rational.of(begun), FIRST.weeksBegunTo(other, HERE).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "-1", "5000", "36601"})
    void whatCountsNoMonthsIsRefused(String months) {
        assertFalse(Dates.shifted(FIRST, Figure.of(Rational.parse(months)), HERE, Day::plusMonths)
                .isKnown());
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-05-01", "2, 2026-07-01"})
    void aDayIsAsManyMonthsLater(String months, LocalDate expected) {
        Day shifted = Dates.shifted(FIRST, Figure.of(Rational.parse(months)), HERE, Day::plusMonths);
        assertEquals(expected, shifted.date());
    }
}
