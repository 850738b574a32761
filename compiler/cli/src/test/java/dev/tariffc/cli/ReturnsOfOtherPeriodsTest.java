package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private static final String YEARLY = """
            tariff "Yearly"
            In force from January 1, 2015.
            A hall pays the fee each year, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            The fee is 1% of the sum of sales for each month.
            """;

    private static final String QUARTERLY = YEARLY.replace("each year", "each quarter");

    private static final String SIGNALS = """
            tariff "Signals"
            In force from January 1, 2015.
            A carrier pays the fee each quarter, in CAD, rounded half up to 1¢.
            Given for each signal each month: subscribers (number).
            Given each quarter: base (money).
            The fee is base + the sum of (the sum of ($1 per subscriber) for each signal) for each month.
            """;

    private static final String DISCS = """
            tariff "Blank discs"
            In force from January 1, 2026.
            An importer pays the levy each two months from January, or each half-year if small importer, in CAD, rounded half up to 1¢.
            Given each year: yearly sales (number).
            Given each period: discs (number).
            A small importer is an importer where yearly sales in the year before are less than 1,000.
            The levy is 29¢ per disc.
            """;

    private static final String COLUMNS = "payer,period,sales\n";

    @TempDir
    private Path folder;

    private static String months(String payer, int year, int first, int last) {
        StringBuilder rows = new StringBuilder();
        for (int month = first; month <= last; month++) {
            rows.append("%s,%d-%02d,100%n".formatted(payer, year, month));
        }
        return rows.toString();
    }

    private static List<String> said(Run run, String kind) {
        return run.err().lines().filter(line -> line.startsWith(kind)).toList();
    }

    private static void assertTold(Run run, String... lines) {
        List.of(lines).forEach(line -> assertTrue(run.err().lines().anyMatch(line::equals), run.err()));
    }

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

    /** 29¢ on 20 and 200 discs, as in the reference: what is given for each period is given for a half-year, too. */
    @Test
    void whatIsGivenForEachPeriodIsGivenForEachLength() {
        Run run = assess(DISCS, """
                payer,period,discs,yearly sales
                A,2026-H1,20,500
                B,2026-03/2026-04,200,5000
                """);
        assertEquals(
                List.of("A,2026-H1,2026-H1,,5.80,5.80,", "B,2026-03/2026-04,2026-03/2026-04,,58.00,58.00,"), rows(run));
    }

    /** In the first half 30 discs, in the second 20: 29¢ on each of the first. */
    @Test
    void thePeriodBeforeIsOneOfTheSameLength() {
        Run run = assess(
                DISCS.replace("29¢ per disc", "29¢ per disc in the period before"),
                "payer,period,discs,yearly sales\nA,2026-H1,30,500\nA,2026-H2,20,500\n");
        assertEquals(List.of("A,2026-H2,2026-H2,,8.70,8.70,"), rows(run));
        assertTold(
                run,
                "error: r.csv, line 2, column 3 (discs): discs in the second half of 2025 is missing; the tariff asks for it.");
    }

    /** Twelve times 100.00 at 1% are 12.00; 2026 is over, as A's rows of December show, and B lacks most of it. */
    @Test
    void ofAYearThatIsOverWhatIsMissingIsToldOnce() {
        Run run =
                assess(YEARLY, COLUMNS + months("A", 2026, 1, 12) + months("A", 2027, 1, 1) + months("B", 2026, 1, 3));
        assertEquals(1, run.status());
        assertEquals(List.of("A,2026,2026,,12.00,12.00,"), rows(run));
        assertEquals(
                List.of("error: r.csv, line 17: B has 3 of the 12 rows that 2026 is assessed on: sales in April 2026 is"
                        + " missing; the tariff asks for it."),
                said(run, "error: "));
        assertTold(
                run,
                "note: For 1 payer a period has begun of which not all rows are there yet; nothing is assessed for it"
                        + " before they are: `A` (2027: 1 of 12 rows).",
                "2 payers, 16 rows: 12 assessed",
                "refused: 0, held back: 3, waiting for the rest of their period: 1");
        Run french = Run.with(Map.of("LANG", "fr_CA"), folder, "assess", "t.tariff", "--returns", "r.csv");
        assertTold(
                french,
                "remarque\u00A0: Pour 1 payeur, une période est commencée dont toutes les lignes ne sont pas encore là; rien"
                        + " n'est calculé pour elle avant qu'elles y soient\u00A0: `A` (2027\u00A0: 1 sur 12 lignes).",
                "refusées\u00A0: 0, en suspens\u00A0: 3, dans l'attente du reste de leur période\u00A0: 1");
    }

    @Test
    void aYearThatHasOnlyBegunIsToldAndCounted() {
        Run run = assess(YEARLY, COLUMNS + months("A", 2026, 1, 11));
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of(), rows(run));
        assertTrue(said(run, "note: ").get(0).contains("`A` (2026: 11 of 12 rows)"), run.err());
        assertTold(
                run,
                "1 payer, 11 rows: 0 assessed",
                "refused: 0, held back: 0, waiting for the rest of their period: 11");
    }

    @Test
    void aMonthThatLacksInTheMiddleIsAnErrorWhileTheYearRuns() {
        Run run = assess(YEARLY, COLUMNS + months("A", 2026, 1, 4) + months("A", 2026, 6, 9));
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: r.csv, line 9: A has 8 of the 12 rows that 2026 is assessed on: sales in May 2026 is missing;"
                                + " the tariff asks for it."),
                said(run, "error: "));
        assertTold(run, "refused: 0, held back: 8");
    }

    @Test
    void quartersAreLikeYears() {
        Run run = assess(
                QUARTERLY, COLUMNS + months("A", 2026, 1, 4) + months("A", 2026, 6, 7) + months("B", 2026, 2, 3));
        assertEquals(List.of("A,2026-Q1,2026-Q1,,3.00,3.00,"), rows(run));
        assertEquals(2, said(run, "error: ").size(), run.err());
        assertTrue(said(run, "error: ").get(0).contains("sales in May 2026"), run.err());
        assertTrue(said(run, "error: ").get(1).contains("sales in January 2026"), run.err());
        assertTold(run, "refused: 0, held back: 4, waiting for the rest of their period: 1");
    }

    @Test
    void licenceYearsAreLikeYears() {
        Run run = assess(
                YEARLY.replace("each year", "each year from July 1").replace("January 1, 2015", "July 1, 2015"),
                COLUMNS + months("A", 2025, 7, 12) + months("A", 2026, 1, 7) + months("B", 2025, 7, 8));
        assertEquals(List.of("A,2025-07-01/2026-06-30,2025-07-01/2026-06-30,,12.00,12.00,"), rows(run));
        assertTrue(said(run, "error: ").get(0).contains("B has 2 of the 12 rows"), run.err());
        assertTold(run, "refused: 0, held back: 2, waiting for the rest of their period: 1");
    }

    @Test
    void whatIsWrongWithAPartIsToldAtItsLine() {
        Run run = assess(QUARTERLY, COLUMNS + """
                A,2026-01,100
                A,2026-02,100
                A,2026-02,100
                A,2026-03,100
                B,2026-01,x
                B,2026-02,100
                B,2026-03,100
                C,2026-01,
                C,2026-02,100
                C,2026-03,100
                """);
        assertEquals(List.of(), rows(run));
        assertEquals(
                List.of(
                        "error: r.csv, line 3: line 4 has the same payer and period, and no other `reported` date: neither is"
                                + " assessed.",
                        "error: r.csv, line 4: line 3 has the same payer and period, and no other `reported` date: neither is"
                                + " assessed.",
                        "error: r.csv, line 5: held back; it waits for line 3.",
                        "error: r.csv, line 6, column 3 (sales): `x` is not an amount of money.",
                        "error: r.csv, line 8: held back; it waits for line 6.",
                        "error: r.csv, line 9, column 3 (sales): sales in January 2026 is missing; the tariff asks for it."),
                said(run, "error: "));
        assertTold(run, "3 payers, 10 rows: 0 assessed", "refused: 4, held back: 6");
    }

    @Test
    void monthsOfWhichTheYearLacksOthersAreAssessedInPart() {
        Run run = assess(TOP_UP, "payer,period,sales\nS,2026-11,200\nS,2026-12,200\n");
        assertEquals(1, said(run, "error: ").size(), run.err());
        assertTold(run, "1 payer, 2 rows: 0 assessed, 2 assessed in part", "refused: 0, held back: 0");
    }

    /** Twelve times 100.00 at 1% are 12.00, which go on to stand. */
    @Test
    void aRestatedPartThatGivesNoAmountIsToldWithTheAccounts() {
        Run.write(folder, "t.tariff", YEARLY);
        Run.write(
                folder,
                "r.csv",
                "payer,period,sales,reported\n" + months("A", 2026, 1, 12).replace(",100", ",100,")
                        + "A,2026-05,,2027-03-01\n");
        Run.write(folder, "p.csv", "payer,received,amount\nA,2027-01-01,12.00\n");
        Run run = Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: r.csv, line 14, column 3 (sales): sales in May 2026 is missing; the tariff asks for it."),
                said(run, "error: "));
        assertTold(run, "balance: $0.00, of which credit that found no debt yet: $0.00");
    }

    /** That the row of a quarter names no signal says nothing of a month whose row is missing. */
    @Test
    void theItemsOfAMonthThatLacksAreMissing() {
        Run run = assess(SIGNALS, """
                payer,period,signal,subscribers,base
                A,2026-01,a,3,
                A,2026-02,a,3,
                A,2026-Q1,,,5
                B,2026-01,a,3,
                B,2026-02,a,3,
                B,2026-03,,,
                B,2026-Q1,,,5
                """);
        // B has 5.00, and 3.00 in each of two months
        assertEquals(List.of("B,2026-Q1,2026-Q1,,11.00,11.00,"), rows(run));
        assertEquals(1, said(run, "error: ").size(), run.err());
        assertTrue(said(run, "error: ").get(0).contains("signal: none is given for March 2026"), run.err());
        assertTold(run, "2 payers, 7 rows: 4 assessed", "refused: 1, held back: 2");
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
