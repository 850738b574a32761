package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of returns is about the period that it names, and serves whatever reads that period. */
class ReturnsOfOtherPeriodsTest {

    private static final String SEATS = """
            tariff "Seats"
            In force from January 1, 2015.
            A hall pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: seats (number), open (yes or no).
            The fee is (1¢ per seat in the year before) + the opening fee.
            The opening fee is $10 if open, otherwise $0.
            """;

    private static final String TOP_UP = """
            tariff "Top-up"
            In force from January 1, 2015.
            A site pays the royalty each month, in CAD, rounded half up to 1¢.
            A site pays the top-up each year, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            The royalty for each month is 2% of sales.
            The top-up is the excess of $100 over the sum of the royalty for each month.
            """;

    private static final String FLEET = """
            tariff "Fleet"
            In force from January 1, 2015.
            An airline pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: base (money).
            Given for each aircraft each year: seats (number).
            The fee is base + the sum of ($2 per seat in the year before) for each aircraft.
            """;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv");
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    @Test
    void lastYearsRowServesThisYear() {
        Run run = assess(SEATS, "payer,period,seats,open\nK,2027,7,yes\nK,2026,100,no\n");
        // 2026 lacks the seats of 2025; 2027 has 100 seats of 2026, and is open: 1.00 + 10.00
        assertEquals(1, run.status());
        assertTrue(run.err().contains("seats in 2025"), run.err());
        assertEquals(1, rows(run).size(), run.out());
        assertTrue(rows(run).get(0).startsWith("K,2027,2027,,11.00,"), run.out());
    }

    @Test
    void anotherPayersRowServesNobodyElse() {
        Run run = assess(SEATS, "payer,period,seats,open\nK,2026,100,no\nL,2027,7,yes\n");
        assertEquals(List.of(), rows(run), run.out());
    }

    @Test
    void twelveMonthsServeTheYear() {
        StringBuilder months = new StringBuilder("payer,period,sales\n");
        for (int month = 12; month > 0; month--) {
            months.append("S,2026-%02d,200%n".formatted(month));
        }
        Run run = assess(TOP_UP, months.toString());
        // twelve times 4.00 are 48.00, which lack 52.00 of 100.00
        assertEquals(0, run.status(), run.err());
        assertEquals(13, rows(run).size(), run.out());
        assertTrue(run.out().contains("S,2026-03,2026-03,,4.00,"), run.out());
        assertTrue(run.out().contains("S,2026,2026,,,52.00,52.00,"), run.out());
    }

    @Test
    void aYearThatHasNotEndedIsNotAskedFor() {
        Run run = assess(TOP_UP, "payer,period,sales\nS,2026-01,200\nS,2026-02,200\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(2, rows(run).size(), run.out());
    }

    @Test
    void aMonthThatLacksIsNamed() {
        Run run = assess(TOP_UP, "payer,period,sales\nS,2026-11,200\nS,2026-12,200\n");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("sales in January 2026"), run.err());
        assertEquals(2, rows(run).size(), run.out());
    }

    @Test
    void theItemsOfLastYearAreThoseOfItsRows() {
        Run run = assess(FLEET, "payer,period,base,aircraft,seats\nA,2026,0,a,100\nA,2026,0,b,50\nA,2027,5,c,999\n");
        // 150 seats of 2026 are 300.00, and 5.00
        assertTrue(run.out().contains("A,2027,2027,,305.00,"), run.out() + run.err());
    }

    @Test
    void itemsOfAYearOfWhichNothingIsSaidAreMissing() {
        Run run = assess(FLEET, "payer,period,base,aircraft,seats\nA,2027,5,,\n");
        assertEquals(1, run.status());
        assertEquals(List.of(), rows(run), run.out());
    }

    @Test
    void whatIsGivenTwiceIsRefusedInWhateverOrder() {
        Run.write(folder, "t.tariff", """
                tariff "Club"
                In force from January 1, 2015.
                A club pays the fee each year, in CAD, rounded half up to 1¢.
                Given each year: sales (money).
                The fee is 2% of sales in the year before.
                """);
        String said = "error: `sales in 2020` and `sales` are one fact: give it once.";
        Run one = Run.in(folder, "calc", "t.tariff", "--for", "2021", "sales in 2020=$100", "sales=$200");
        assertEquals(said, one.err().lines().findFirst().orElse(""));
        Run other = Run.in(folder, "calc", "t.tariff", "--for", "2021", "sales=$200", "sales in 2020=$100");
        assertEquals(1, other.status());
        assertEquals("", other.out());
    }
}
