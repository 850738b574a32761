package dev.tariffc.runtime.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.account.AuditCosts.Difference;
import dev.tariffc.runtime.account.AuditCosts.Measure;
import dev.tariffc.runtime.account.AuditCosts.Terms;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCostsTest {

    private static final Rational TEN_PER_CENT = Rational.of(1, 10);

    @ParameterizedTest
    @CsvSource({
        // due, reported, own errors, of what was due, of what was reported
        "1000.00, 900.00,  0.00,   false, true",
        "1000.00, 899.99,  0.00,   true,  true",
        "1000.00, 889.90,  0.00,   true,  true",
        "1000.00, 909.09,  0.00,   false, true",
        "1000.00, 909.10,  0.00,   false, false",
        "1000.00, 1000.00, 0.00,   false, false",
        "1000.00, 1500.00, 0.00,   false, false",
        "1000.00, 500.00,  400.00, false, true",
        "1000.00, 500.00,  450.00, false, false",
        "0.01,    0.00,    0.00,   true,  true",
        "0.00,    0.00,    0.00,   false, false",
        "-50.00,  -60.00,  0.00,   true,  true"
    })
    void moreThanTenPerCentOfTheOneIsNotMoreThanTenPerCentOfTheOther(
            String due, String reported, String ownErrors, boolean ofDue, boolean ofReported) {
        Difference may = difference(5, due, reported, ownErrors);
        assertEquals(ofDue, costs(Measure.OF_WHAT_WAS_DUE, may).shifted());
        assertEquals(ofReported, costs(Measure.OF_WHAT_WAS_REPORTED, may).shifted());
    }

    @Test
    void oneMonthIsEnoughThoughTheYearAsAWholeIsNotUnderstated() {
        AuditCosts costs = costs(
                Measure.OF_WHAT_WAS_DUE,
                difference(7, "100", "80", "0"),
                difference(6, "100", "200", "0"),
                difference(5, "100", "85", "0"));
        assertEquals(List.of(Period.month(2018, 5), Period.month(2018, 7)), costs.understated());
    }

    @Test
    void areDueSoManyDaysAfterTheDemandIfThePayerBearsThem() {
        LocalDate demand = LocalDate.of(2019, 1, 31);
        AuditCosts shifted = costs(Measure.OF_WHAT_WAS_DUE, difference(5, "100", "85", "0"));
        assertTrue(shifted.shifted());
        assertEquals(Optional.of(LocalDate.of(2019, 3, 2)), shifted.due(demand, day -> day.plusDays(30)));
        AuditCosts kept = costs(Measure.OF_WHAT_WAS_DUE);
        assertFalse(kept.shifted());
        assertEquals(Optional.empty(), kept.due(demand, day -> day.plusDays(30)));
    }

    private static AuditCosts costs(Measure measure, Difference... differences) {
        return AuditCosts.of(List.of(differences), new Terms(TEN_PER_CENT, measure));
    }

    private static Difference difference(int month, String due, String reported, String ownErrors) {
        return new Difference(Period.month(2018, month), money(due), money(reported), money(ownErrors));
    }

    private static Money money(String amount) {
        return Money.of(Currency.CAD, amount);
    }
}
