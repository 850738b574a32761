package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A tariff that is in force to March 10, 2025, and again from December 22, 2025. */
class InForceTest {

    private static final LocalDate END = LocalDate.of(2025, 3, 10);
    private static final LocalDate AGAIN = LocalDate.of(2025, 12, 22);
    private static final InForce TWICE = new InForce(List.of(
            new InForce.Stretch(LocalDate.of(2024, 1, 1), Optional.of(END)),
            new InForce.Stretch(AGAIN, Optional.empty())));

    @Test
    void itIsInForceOnTheFirstAndOnTheLastDayOfEachStretch() {
        assertTrue(TWICE.holds(END));
        assertFalse(TWICE.holds(END.plusDays(1)));
        assertFalse(TWICE.holds(AGAIN.minusDays(1)));
        assertTrue(TWICE.holds(AGAIN));
    }

    @Test
    void theDaysOfAPeriodAreThoseOfAllStretches() {
        assertEquals(31 + 28 + 10 + 10, TWICE.days(Period.year(2025)));
        assertEquals(0, TWICE.days(Period.month(2025, 6)));
    }

    @Test
    void theNextDayInForceIsTheDayItselfOrTheFirstOfAStretch() {
        assertEquals(Optional.of(END), TWICE.next(END));
        assertEquals(Optional.of(AGAIN), TWICE.next(END.plusDays(1)));
        assertEquals(Optional.empty(), InForce.once(END, Optional.of(END)).next(AGAIN));
    }

    @Test
    void aPeriodThatIsPartlyInForceIsPaidAsTheTariffSays() {
        Period begins = Period.month(2025, 12);
        assertFalse(TWICE.holds(begins, Optional.empty()));
        assertTrue(TWICE.holds(Period.month(2025, 3), Optional.empty()));
        assertTrue(TWICE.holds(begins, Optional.of(PartlyInForce.IN_FULL)));
        assertFalse(TWICE.holds(Period.year(2025), Optional.of(PartlyInForce.NOT_AT_ALL)));
    }
}
