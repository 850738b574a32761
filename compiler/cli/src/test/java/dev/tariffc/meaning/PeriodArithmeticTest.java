package dev.tariffc.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.meaning.Period.Cut;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodArithmeticTest {

    private static final Cut TWO_MONTHS = Cut.months(2, MonthDay.of(2, 1));
    private static final Cut LICENCE_YEAR = Cut.months(12, MonthDay.of(9, 1));
    private static final Cut WINTER = Cut.season(MonthDay.of(10, 1), MonthDay.of(4, 30));

    @Test
    void twoMonthsFromFebruaryGoOverTheEndOfTheYear() {
        Period period = TWO_MONTHS.holding(LocalDate.of(2026, 1, 31));
        assertEquals("2025-12-01/2026-01-31", period.toString());
        assertEquals("2026-02-01/2026-03-31", period.shifted(1).toString());
        assertEquals("2025-10-01/2025-11-30", period.shifted(-1).toString());
    }

    @Test
    void aLicenceYearHoldsTheJuneOfTheNextYear() {
        Period year = LICENCE_YEAR.holding(LocalDate.of(2027, 6, 15));
        assertEquals("2026-09-01/2027-08-31", year.toString());
        assertEquals(12, Cut.MONTH.parts(year).size());
        assertThrows(NotCoveredByTheEvaluator.class, () -> Cut.QUARTER.parts(year));
    }

    @Test
    void aSeasonEndsInTheNextYear() {
        assertEquals(
                "2025-10-01/2026-04-30",
                WINTER.holding(LocalDate.of(2026, 4, 30)).toString());
        assertThrows(IllFormed.class, () -> WINTER.holding(LocalDate.of(2026, 5, 1)));
    }

    /** Told in a tariff that is paid by the quarter, or by another cycle, of which one period is at hand. */
    @ParameterizedTest
    @CsvSource({
        "each quarter, 2026-Q2, the month after the quarter, 2026-07-01/2026-07-31",
        "each quarter, 2026-Q2, the month before the quarter, 2026-03-01/2026-03-31",
        "each quarter, 2026-Q2, the second month after the quarter, 2026-08-01/2026-08-31",
        "each quarter, 2026-Q2, the quarter before, 2026-01-01/2026-03-31",
        "each quarter, 2026-Q2, the year after, 2027-01-01/2027-12-31",
        "each quarter, 2026-Q2, the half-year before, 2025-07-01/2025-12-31",
        "each month, 2026-02, the second month before the month, 2025-12-01/2025-12-31",
        "each month, 2026-02, the year of the month before, 2026-01-01/2026-12-31",
        "each month, 2026-01, the year of the month before, 2025-01-01/2025-12-31",
        "each month, 2026-02, June of the year before, 2025-06-01/2025-06-30",
        "each two months from January, 2026-01/2026-02, the month after the period, 2026-03-01/2026-03-31",
        "each two months from January, 2026-01/2026-02, the half-year before, 2025-07-01/2025-12-31",
        "each two months from January, 2026-01/2026-02, the period before, 2025-11-01/2025-12-31",
        "each year from September 1, 2026-09-01/2027-08-31, June of the year, 2027-06-01/2027-06-30",
        "each year from September 1, 2026-09-01/2027-08-31, the year before, 2025-09-01/2026-08-31",
        "each year from September 1, 2026-09-01/2027-08-31, October of the year, 2026-10-01/2026-10-31",
        "each season from October 1 to April 30, 2025-10-01/2026-04-30, the period after, 2026-10-01/2027-04-30",
    })
    void periodsOfATariff(String cycle, String paid, String words, String meant) {
        Meaning meaning = TariffTexts.meaning(SourceFile.of("periods.tariff", """
                tariff "Periods"
                In force from January 1, 2020.
                A hall pays the fee %s, in CAD, rounded half up to 1¢.
                The fee is $1.
                The other is %s.
                """.formatted(cycle, words)));
        assertEquals(meant, other(meaning, paid).toString());
    }

    private static Period other(Meaning meaning, String paid) {
        Sentence.Definition other =
                meaning.declared.all(Sentence.Definition.class).get(1);
        PeriodExpression expression = other.body().asPeriod().orElseThrow();
        Charge charge = meaning.charges.all().get(0);
        Charge.Alternative alternative = charge.alternatives().get(0);
        Period period = alternative.cut().holding(RoyaltyRows.period(paid).start());
        At at = At.paid(new At.Paid(charge, alternative, period), Facts.Payers.NOBODY, "");
        assertEquals(Optional.of(period), Optional.of(RoyaltyRows.period(paid)));
        return meaning.periods.period(expression, at).value().orElseThrow();
    }
}
