package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What returns tell twice of one fact has to be alike, wherever it stands; what they tell once serves whatever reads it. */
class ToldTwiceTest {

    private static final String CLUB = """
            tariff "Club"
            In force from January 1, 2025.
            A club pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: sales (money), seats (number).
            The fee is 1% of sales in the year before + $1 per seat.
            """;

    private static final String YEARLY_SEATS = """
            tariff "Seats of the year"
            In force from January 1, 2025.
            A club pays the fee each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            Given each year: seats (number).
            A small club is a club where seats in the year of the month are at most 100.
            The fee for a small club is 1% of sales.
            The fee for any other club is 2% of sales.
            """;

    private static final String ROOMS = """
            tariff "Rooms"
            In force from January 1, 2025.
            A hotel pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: base (money).
            Given for each room each year: beds (number).
            The fee is base + the sum of ($2 per bed in the year before) for each room.
            """;

    private static final String YEARLY = """
            tariff "Yearly"
            In force from January 1, 2025.
            A hall pays the fee each year, in CAD, rounded half up to 1¢.
            Given each quarter: sales (money).
            The fee is 1% of the sum of sales for each quarter.
            """;

    @TempDir
    private Path folder;

    private Run assess(Map<String, String> environment, String tariff, String returns) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        return Run.with(environment, folder, "assess", "t.tariff", "--returns", "r.csv");
    }

    private Run assess(String tariff, String returns) {
        return assess(Map.of(), tariff, returns);
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    private static List<String> errors(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("error: ") || line.startsWith("erreur"))
                .toList();
    }

    /** 2025 reads $500 of 2024 and 1 seat: 6.00; what 2026 reads is $1,000 or $9,000. */
    @Test
    void aRowAndAColumnOfItsPeriod() {
        String returns = """
                payer,period,sales,seats,sales in 2025
                A,2024,500,,
                A,2025,1000,1,
                A,2026,2000,1,9000
                """;
        Run run = assess(CLUB, returns);
        assertEquals(List.of("A,2025,2025,,6.00,6.00,"), rows(run));
        assertEquals(
                List.of("error: r.csv, line 4: sales in 2025 is told twice and differently: $1,000.00 in line 3,"
                        + " $9,000.00 in line 4."),
                errors(run));
        Run french = assess(Map.of("LANG", "fr_CA"), CLUB, returns);
        assertEquals(
                List.of("erreur\u00A0: r.csv, ligne 4\u00A0: sales en 2025\u00A0: deux indications différentes,"
                        + " 1\u00A0000,00\u00A0$ à la ligne 3 et 9\u00A0000,00\u00A0$ à la ligne 4."),
                errors(french));
    }

    /** A's are 1% of 1,000 and 1 seat, B's 1% of 7,000 and 3 seats; that B needs the column says nothing of A's row of 2025. */
    @Test
    void aColumnThatOnePayerFillsLeavesTheRowsOfOthers() {
        Run run = assess(CLUB, """
                payer,period,sales,seats,sales in 2025
                A,2025,1000,,
                A,2026,2000,1,
                B,2026,,3,7000
                C,2025,1000.00,,
                C,2026,,2,"1,000"
                """);
        assertEquals(
                List.of("A,2026,2026,,11.00,11.00,", "B,2026,2026,,73.00,73.00,", "C,2026,2026,,12.00,12.00,"),
                rows(run));
    }

    /** $1,000 by the name alone and $7,000 by the column are both of 2025; 2026 is held to neither. */
    @Test
    void twoColumnsOfOneRow() {
        Run run = assess(CLUB, """
                payer,period,sales,seats,sales in 2025
                A,2025,1000,1,7000
                A,2026,,1,
                """);
        assertEquals(List.of(), rows(run));
        assertEquals(
                "error: r.csv, line 3: sales in 2025 is told twice and differently in line 2: $1,000.00 and $7,000.00.",
                errors(run).get(errors(run).size() - 1));
    }

    /** Columns of two rows that name one period: $500 once, and 1% of it with 2 seats; B says $500 and $600. */
    @Test
    void columnsOfTwoRows() {
        Run run = assess(CLUB, """
                payer,period,seats,sales in 2025
                A,2025,1,500
                A,2026,2,
                B,2025,1,500
                B,2026,2,600
                """);
        assertEquals(List.of("A,2026,2026,,7.00,7.00,"), rows(run));
        assertEquals(
                "error: r.csv, line 5: sales in 2025 is told twice and differently: $500.00 in line 4, $600.00 in line 5.",
                errors(run).get(errors(run).size() - 1));
    }

    /** A tells 100 twice, and of March nothing: 1% of $1,000. B tells 100 and 101; C's year says 101, its March 100. */
    @Test
    void aFigureOfTheYearInRowsOfMonths() {
        Run run = assess(YEARLY_SEATS, """
                payer,period,sales,seats
                A,2025-01,1000,100
                A,2025-02,1000,100
                A,2025-03,1000,
                B,2025-01,1000,100
                B,2025-02,1000,101
                C,2025,,101
                C,2025-02,1000,
                C,2025-03,1000,100
                """);
        assertEquals(
                List.of(
                        "A,2025-01,2025-01,,10.00,10.00,",
                        "A,2025-02,2025-02,,10.00,10.00,",
                        "A,2025-03,2025-03,,10.00,10.00,"),
                rows(run));
        String ofB = "seats in 2025 is told twice and differently: 100 in line 5, 101 in line 6.";
        String ofC = "seats in 2025 is told twice and differently: 101 in line 7, 100 in line 9.";
        assertEquals(
                List.of(
                        "error: r.csv, line 5: " + ofB,
                        "error: r.csv, line 6: " + ofB,
                        "error: r.csv, line 8: " + ofC,
                        "error: r.csv, line 9: " + ofC),
                errors(run));
    }

    /** A's rooms of 2025 have 10 and 5 beds: 30.00, and 1.00; of B's room b, 5 and 6 are told. */
    @Test
    void figuresOfItems() {
        Run run = assess(ROOMS, """
                payer,period,room,base,beds,beds in 2025
                A,2025,a,,10,
                A,2025,b,,5,
                A,2026,b,1,,5
                B,2025,a,,10,
                B,2025,b,,5,
                B,2026,b,1,,6
                """);
        assertEquals(List.of("A,2026,2026,,31.00,31.00,"), rows(run));
        assertEquals(
                "error: r.csv, line 7: beds for \"b\" in 2025 is told twice and differently: 5 in line 5, 6 in line 7.",
                errors(run).get(errors(run).size() - 1));
    }

    /** Four times $100 at 1% are 4.00 for A; the row of B's year says otherwise of a quarter. */
    @Test
    void aRowOfAPartAndAColumnOfTheWhole() {
        Run run = assess(YEARLY, """
                payer,period,sales,sales in 2025-Q2
                A,2025-Q1,100,
                A,2025-Q2,100,
                A,2025-Q3,100,
                A,2025-Q4,100,
                A,2025,,100
                B,2025-Q1,100,
                B,2025-Q2,100,
                B,2025-Q3,100,
                B,2025-Q4,100,
                B,2025,,200
                """);
        assertEquals(List.of("A,2025,2025,,4.00,4.00,"), rows(run));
        assertEquals(
                List.of(
                        "error: r.csv, line 11: sales in the second quarter of 2025 is told twice and differently: $100.00"
                                + " in line 8, $200.00 in line 11."),
                errors(run));
    }

    /** Until the report of March 1, the two rows differ; then 1% of $9,000 and 1 seat is owed. */
    @Test
    void aLaterReportPutsItRight() {
        Run.write(folder, "p.csv", "payer,received,amount\nA,2027-04-01,91.00\n");
        String returns = """
                payer,period,reported,sales,seats,sales in 2025
                A,2025,,1000,,
                A,2026,,2000,1,9000
                A,2025,2027-03-01,9000,,
                """;
        assertEquals(List.of("A,2026,2026,,91.00,91.00,"), rows(assess(CLUB, returns)));
        Run accounts = Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
        assertEquals(1, accounts.status());
        assertEquals(
                List.of("error: r.csv, line 3: sales in 2025 is told twice and differently: $1,000.00 in line 2,"
                        + " $9,000.00 in line 3."),
                errors(accounts).stream().filter(line -> line.contains("twice")).toList());
    }
}
