package dev.tariffc.runtime.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which filing stands on which day. The line of a filing says here which one it is. */
class FilingsTest {

    private static final Period JANUARY = Period.month(2018, 1);
    private static final LocalDate MARCH_1 = LocalDate.of(2018, 3, 1);
    private static final LocalDate APRIL_1 = LocalDate.of(2018, 4, 1);

    private final List<Filing> filed = new ArrayList<>();

    private void file(String payer, Optional<Period> about, Optional<LocalDate> reported) {
        filed.add(new Filing(
                filed.size() + 1,
                payer,
                about,
                reported,
                readings -> SmallRadio.facts(JANUARY, Rational.of(100), false, null),
                payer.isEmpty() || about.isEmpty() ? Row.State.BROKEN : Row.State.SOUND));
    }

    private void found(int line, Discovery by) {
        filed.set(line - 1, filed.get(line - 1).found(by));
    }

    private Filings filings() {
        return Filings.of(filed);
    }

    private static List<Integer> lines(List<Filing> filings) {
        return filings.stream().map(Filing::line).toList();
    }

    @Test
    void aLaterFilingRestatesAnEarlierOne() {
        file("A", Optional.of(JANUARY), Optional.of(APRIL_1));
        file("A", Optional.of(JANUARY), Optional.empty());
        file("A", Optional.of(JANUARY), Optional.of(MARCH_1));
        assertEquals(List.of(2), lines(filings().first()));
        assertEquals(List.of(2), lines(filings().reportedBy(Moment.on(MARCH_1.minusDays(1)))));
        assertEquals(List.of(3), lines(filings().reportedBy(Moment.on(MARCH_1))));
        assertEquals(List.of(3), lines(filings().reportedBy(Moment.on(APRIL_1.minusDays(1)))));
        assertEquals(List.of(1), lines(filings().latest()));
        assertEquals(
                new TreeSet<>(List.of(Moment.on(MARCH_1), Moment.on(APRIL_1))),
                filings().restated());
    }

    @Test
    void aFirstFilingThatCameLateRestatesNothing() {
        file("A", Optional.of(JANUARY), Optional.of(MARCH_1));
        assertEquals(List.of(1), lines(filings().reportedBy(Moment.IN_TIME)));
        assertEquals(new TreeSet<>(), filings().restated());
    }

    @Test
    void payersAndPeriodsAreApart() {
        file("A", Optional.of(JANUARY), Optional.empty());
        file("B", Optional.of(JANUARY), Optional.of(MARCH_1));
        file("A", Optional.of(JANUARY.plus(1)), Optional.of(MARCH_1));
        assertEquals(List.of(1, 2, 3), lines(filings().latest()));
        assertEquals(new TreeSet<>(), filings().restated());
    }

    @Test
    void filingsOfOneDayAreAllThere() {
        file("A", Optional.of(JANUARY), Optional.empty());
        file("A", Optional.of(JANUARY), Optional.of(MARCH_1));
        file("A", Optional.of(JANUARY), Optional.of(MARCH_1));
        assertEquals(List.of(1), lines(filings().first()));
        assertEquals(List.of(2, 3), lines(filings().latest()));
    }

    /** Which of two reports of one day and finder holds nothing says, whenever each of them was discovered. */
    @Test
    void theDayOfDiscoveryDoesNotMakeOneReportRestateAnother() {
        file("A", Optional.of(JANUARY), Optional.empty());
        file("A", Optional.of(JANUARY), Optional.of(APRIL_1));
        file("A", Optional.of(JANUARY), Optional.of(APRIL_1));
        found(2, Discovery.ofTheCollective(MARCH_1));
        found(3, Discovery.ofTheCollective(MARCH_1.plusDays(1)));
        assertEquals(List.of(2, 3), lines(filings().latest()));
    }

    /** On one day both found what the payer had reported of January, and the collective what another had. */
    @Test
    void whatTheCollectiveFoundStandsAfterWhatThePayerFoundOnThatDay() {
        file("A", Optional.of(JANUARY), Optional.empty());
        file("A", Optional.of(JANUARY), Optional.of(APRIL_1));
        file("A", Optional.of(JANUARY), Optional.of(APRIL_1));
        file("B", Optional.of(JANUARY), Optional.empty());
        file("B", Optional.of(JANUARY), Optional.of(APRIL_1));
        found(2, Discovery.ofTheCollective(MARCH_1));
        found(5, Discovery.ofTheCollective(MARCH_1.plusDays(1)));
        assertEquals(List.of(3, 4), lines(filings().reportedBy(Moment.on(APRIL_1))));
        assertEquals(
                List.of(2, 4), lines(filings().reportedBy(new Moment(APRIL_1, Discovery.ofTheCollective(MARCH_1)))));
        assertEquals(List.of(2, 5), lines(filings().latest()));
        assertEquals(3, filings().restated().size());
    }

    @Test
    void whatHasNoPayerOrPeriodRestatesNothing() {
        file("", Optional.of(JANUARY), Optional.empty());
        file("A", Optional.empty(), Optional.of(MARCH_1));
        file("A", Optional.of(JANUARY), Optional.empty());
        file("", Optional.of(JANUARY), Optional.of(MARCH_1));
        assertEquals(List.of(1, 2, 4, 3), lines(filings().first()));
        assertEquals(List.of(1, 2, 4, 3), lines(filings().latest()));
        assertEquals(new TreeSet<>(), filings().restated());
    }

    @Test
    void rowsAreThoseOfPeriodsThatTheChargeIsPaidOn() {
        file("A", Optional.of(JANUARY), Optional.empty());
        file("A", Optional.of(Period.year(2018)), Optional.empty());
        file("A", Optional.empty(), Optional.empty());
        List<Row> rows = Filings.rows(filings().latest(), new SmallRadio(), SmallRadio.Paid.MONTHLY);
        assertEquals(List.of(3, 1), rows.stream().map(Row::line).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(JANUARY)),
                rows.stream().map(Row::about).toList());
    }
}
