package dev.tariffc.runtime.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateSeriesTest {

    private static final Rational LOW = Rational.of(3, 400);
    private static final Rational HIGH = Rational.of(1, 100);

    private static final RateSeries SERIES = RateSeries.of(Map.of(
            LocalDate.of(2017, 7, 12), HIGH,
            LocalDate.of(2017, 6, 30), LOW,
            LocalDate.of(2017, 6, 1), HIGH));

    @Test
    void theRateOfAMonthsEndIsItsLastObservation() {
        assertEquals(Optional.of(LOW), SERIES.lastOfMonth(YearMonth.of(2017, 6)));
        assertEquals(Optional.of(HIGH), SERIES.lastOfMonth(YearMonth.of(2017, 7)));
    }

    @Test
    void aMonthWithoutAnyHasNoneThoughAnEarlierOneHas() {
        assertEquals(Optional.empty(), SERIES.lastOfMonth(YearMonth.of(2017, 8)));
        assertEquals(Optional.empty(), SERIES.lastOfMonth(YearMonth.of(2017, 5)));
    }

    @Test
    void aDayHasTheLastObservationUpToIt() {
        assertEquals(Optional.empty(), SERIES.onOrBefore(LocalDate.of(2017, 5, 31)));
        assertEquals(Optional.of(HIGH), SERIES.onOrBefore(LocalDate.of(2017, 6, 1)));
        assertEquals(Optional.of(HIGH), SERIES.onOrBefore(LocalDate.of(2017, 6, 29)));
        assertEquals(Optional.of(LOW), SERIES.onOrBefore(LocalDate.of(2017, 7, 11)));
        assertEquals(Optional.of(HIGH), SERIES.onOrBefore(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void anEmptySeriesHasNothing() {
        assertEquals(Optional.empty(), RateSeries.empty().lastOfMonth(YearMonth.of(2017, 6)));
        assertEquals(Optional.empty(), RateSeries.empty().onOrBefore(LocalDate.of(2017, 6, 1)));
        assertEquals(RateSeries.empty(), RateSeries.of(Map.of()));
    }

    @Test
    void whatHappensToTheMapLaterDoesNotMatter() {
        Map<LocalDate, Rational> map = new HashMap<>(Map.of(LocalDate.of(2017, 6, 1), LOW));
        RateSeries series = RateSeries.of(map);
        map.clear();
        assertEquals(Optional.of(LOW), series.lastOfMonth(YearMonth.of(2017, 6)));
        assertThrows(
                UnsupportedOperationException.class, () -> series.observations().clear());
    }

    @Test
    void observationsAreInTheOrderOfTheirDays() {
        assertEquals(
                List.of(LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 30), LocalDate.of(2017, 7, 12)),
                List.copyOf(SERIES.observations().keySet()));
    }
}
