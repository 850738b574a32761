package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows about periods that nothing is paid on serve what reads them; they are counted, and told where nothing asks for that. */
class ServingRowsTest {

    private static final String QUARTER_BEFORE = """
            tariff "Rink"
            In force from January 1, 2025.
            A rink pays the fee each quarter, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            The fee is 1% of the sum of sales for each month of the quarter before.
            """;

    private static final String YEARLY_SEATS = """
            tariff "Club"
            In force from January 1, 2025.
            A club pays the fee each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            Given each year: seats (number).
            A small club is a club where seats in the year of the month are at most 100.
            The fee for a small club is 1% of sales.
            The fee for any other club is 2% of sales.
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

    private static final String CONCERTS = """
            tariff "Concerts"
            In force from March 15, 2026.
            A promoter pays the fee for each concert, in CAD, rounded half up to 1¢.
            Given each month: index (number, to 0.1, at least 0.1).
            Given for each concert: seats (number).
            The fee is 1¢ per seat × (index in the month of the concert / index in January 2026).
            """;

    private static final String SCHOOL = """
            tariff "School"
            In force from January 1, 2025.
            A school pays the deposit each year, in CAD, rounded half up to 1¢.
            A school pays the fee each year, in CAD, rounded half up to 1¢.
            Given each month: receipts (money).
            The fee is 2% of the sum of receipts for each month.
            The deposit is half of the fee in the year before.
            """;

    private static final String HEADS = """
            tariff "Heads"
            In force from January 1, 2026.
            A school pays the fee each year, in CAD, rounded half up to 1¢.
            Given each day: students (number).
            Given each year: base (money).
            The fee is base + $1 per student on October 1 of the year.
            """;

    private static final String LICENCE = """
            tarif « Permis »
            En vigueur à compter du 15 mars 2025.
            Une salle verse le droit chaque semestre, en CAD, arrondi au plus près à 1 ¢.
            Donnés chaque année : places (nombre).
            Le droit est de 1 $ par place durant l'année précédente.
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

    private static void assertTold(Run run, String line) {
        assertTrue(run.err().lines().anyMatch(line::equals), run.err());
    }

    private static String months(String payer, int year, int last, int month, String amount) {
        StringBuilder rows = new StringBuilder();
        for (int each = 1; each <= last; each++) {
            rows.append("%s,%d-%02d,%s%n".formatted(payer, year, each, each == month ? amount : "0"));
        }
        return rows.toString();
    }

    /** 1% of $100 for the second quarter and of $1,000 for the third; of July nothing is asked yet. */
    @Test
    void monthsServeTheQuarterAfterThem() {
        Run run = assess(
                QUARTER_BEFORE,
                "payer,period,sales\n" + months("A", 2026, 3, 1, "100")
                        + months("A", 2026, 7, 4, "1000").replaceAll("A,2026-0[123],.*\n", "")
                        + "A,2026-Q2,\nA,2026-Q3,\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("A,2026-Q2,2026-Q2,,1.00,1.00,", "A,2026-Q3,2026-Q3,,10.00,10.00,"), rows(run));
        assertTold(run, "1 payer, 9 rows: 2 assessed, 6 read for other periods, 1 read for nothing that is asked for");
        assertTold(
                run,
                "note: Not used, as no row asks for what would read it: 1 row of 1 payer: `A` (July 2026, line 8). A row of the payer for"
                        + " the period that is paid asks for it, even where it tells nothing else.");
    }

    /** 1% of $1,000 with 100 seats, 2% with 101. */
    @Test
    void aYearServesItsMonths() {
        Run run = assess(
                YEARLY_SEATS, "payer,period,sales,seats\nA,2025,,100\nA,2025-01,1000,\nB,2025-01,1000,\nB,2025,,101\n");
        assertEquals(List.of("A,2025-01,2025-01,,10.00,10.00,", "B,2025-01,2025-01,,20.00,20.00,"), rows(run));
        assertTold(run, "2 payers, 4 rows: 2 assessed, 2 read for other periods");
    }

    /** 29¢ on 100 discs each. */
    @Test
    void aYearBeforeTheTariffTellsHowOftenIsPaid() {
        Run run = assess(DISCS, """
                payer,period,yearly sales,discs
                A,2025,5000,
                A,2026-01/2026-02,,100
                B,2026-H1,,100
                B,2025,999,
                """);
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of("A,2026-01/2026-02,2026-01/2026-02,,29.00,29.00,", "B,2026-H1,2026-H1,,29.00,29.00,"),
                rows(run));
    }

    /** 90 seats at 1¢ × 120 / 100 and 100 seats; June has no index. */
    @Test
    void aMonthServesTheConcertsInIt() {
        Run run = assess(CONCERTS, """
                payer,period,concert,index,seats
                A,2026-01,,100,
                A,2026-05,,120,
                A,2026-05-05,one,,90
                A,2026-05-05,two,,100
                A,2026-06-05,,,100
                """);
        assertEquals(
                List.of("A,2026-05-05,one,2026-05-05,,1.08,1.08,", "A,2026-05-05,two,2026-05-05,,1.20,1.20,"),
                rows(run));
        assertTrue(run.err().contains("line 6, column 4 (index): index in June 2026 is missing"), run.err());
        assertTold(run, "refused: 1, held back: 0");
    }

    /** Half of 2% of $500 of 2024 and of $1,000 of 2025, and 2% of that; the fee of 2026 waits, as its deposit is asked for. */
    @Test
    void aDepositOnMonthsBeforeTheTariffWhileTheYearRuns() {
        Run run = assess(
                SCHOOL,
                "payer,period,receipts\n" + months("A", 2024, 12, 3, "500") + months("A", 2025, 12, 12, "1000")
                        + months("A", 2026, 4, 0, "") + "A,2026,\nA,2025,\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of("A,2025,2025,,5.00,,5.00,", "A,2025,2025,,,20.00,20.00,", "A,2026,2026,,10.00,,10.00,"),
                rows(run));
        assertTold(
                run,
                "note: For 1 payer a period has begun of which not all rows are there yet; nothing is assessed for it"
                        + " before they are: `A` (2026: 4 of 12 rows).");
        assertTold(run, "1 payer, 30 rows: 14 assessed, 12 read for other periods");
        assertTold(run, "refused: 0, held back: 0, waiting for the rest of their period: 4");
    }

    @Test
    void whatNobodyAskedForIsToldBesideARefusedRow() {
        Run run = assess(SCHOOL, "payer,period,receipts\n" + months("A", 2025, 12, 12, "1000") + "A,25th year,\n");
        assertEquals(List.of("A,2025,2025,,,20.00,20.00,"), rows(run));
        assertTrue(
                run.err().contains("note: Of 1 payer no row asks for the `deposit`, which is paid for a year"),
                run.err());
    }

    /** 300 students on October 1 and $5. */
    @Test
    void aDayServesTheYear() {
        Run run = assess(HEADS, "payer,period,students,base\nA,2026-10-01,300,\nA,2026,,5\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("A,2026,2026,,305.00,305.00,"), rows(run));
    }

    @Test
    void ofTwoRowsOfOnePeriodNeitherServes() {
        Run run = assess(YEARLY_SEATS, "payer,period,sales,seats\nA,2025,,100\nA,2025,,100\nA,2025-01,1000,\n");
        assertEquals(List.of(), rows(run));
        assertTold(
                run,
                "error: r.csv, line 2: line 3 has the same payer and period, and no other `reported` date: neither is"
                        + " assessed.");
        assertTold(run, "refused: 3, held back: 0");
    }

    @Test
    void whatNothingReadsIsRefused() {
        Run run = assess(QUARTER_BEFORE, "payer,period,sales\nA,2024,5\nA,2024-06,5\n");
        assertTrue(run.err().contains("nothing is paid on the facts of 2024 (`2024`)"), run.err());
        assertTrue(run.err().contains("nothing is paid on the facts of June 2024 (`2024-06`)"), run.err());
    }

    /** Half-years from March 15 on 1,810 places of 2024; the row of 2025 serves nobody yet. */
    @Test
    void inFrenchToo() {
        Run.write(folder, "t.tarif", LICENCE);
        Run.write(folder, "r.csv", "payeur,période,places\nA,2024,1810\nA,2025-H2,\nA,2025,1900\n");
        Run run = Run.with(Map.of("LANG", "fr_CA"), folder, "assess", "t.tarif", "--returns", "r.csv");
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("A,2025-H2,2025-H2,,1810.00,1810.00,"), rows(run));
        assertTold(
                run,
                "1 payeur, 3 lignes\u00A0: calculées\u00A0: 1, lues pour d'autres périodes\u00A0: 1, lues pour rien de ce qui"
                        + " est demandé\u00A0: 1");
        assertTold(
                run,
                "remarque\u00A0: Sans emploi, car aucune ligne ne demande ce qui le lirait\u00A0: 1 ligne de 1 payeur\u00A0: `A` (2025, ligne 4). Une"
                        + " ligne du payeur pour la période payée le demande, même si elle ne dit rien d'autre.");
    }

    /** Each of the lines that are put together is a row of the file. */
    @Test
    void linesOfItemsAreCountedEach() {
        Run run = assess("""
                tariff "Rooms"
                In force from January 1, 2025.
                A hotel pays the fee each quarter, in CAD, rounded half up to 1¢.
                Given for each room each quarter: seats (number).
                The fee is the sum of 10¢ per seat for each room.
                """, """
                payer,period,room,seats
                A,2025-Q1,a,10
                A,2025-Q1,b,20
                B,2025-Q1,a,10
                B,2025-Q1,b,
                B,2025-Q1,c,10
                """);
        assertEquals(List.of("A,2025-Q1,2025-Q1,,3.00,3.00,"), rows(run));
        assertTold(run, "2 payers, 5 rows: 2 assessed");
        assertTold(run, "refused: 3, held back: 0");
    }
}
