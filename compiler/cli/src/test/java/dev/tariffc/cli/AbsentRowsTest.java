package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What returns and facts leave out is told, and nothing that depends on it is computed as if it were nothing. */
class AbsentRowsTest {

    private static final String COLUMNS = "payer,period,gross income,music hours,all hours,company\n";
    private static final String TABLE = "payer,period,payment_period,due,royalty,payable,sections\n";

    private static final String SIGNALS = """
            tariff "Signals"
            In force from January 1, 2015.
            A carrier pays the fee each quarter, in CAD, rounded half up to 1¢.
            Given for each signal each month: subscribers (number).
            Given each quarter: base (money).
            The fee is base + the sum of (the sum of ($1 per subscriber) for each signal) for each month.
            """;

    private static final String GROUP = """
            tariff "Group"
            In force from January 1, 2015 to December 31, 2035.
            A station pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: income (money), company (text).
            The royalty is, on income, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
            Income is combined for stations with the same company, the royalty shared in proportion to income.
            """;

    private static final String GROUP_COLUMNS = "payer,period,income,company\n";

    @TempDir
    private Path folder;

    private Run assessGroup(String returns) {
        Run.write(folder, "group.tariff", GROUP);
        return assess("group.tariff", GROUP_COLUMNS + returns);
    }

    /** Payer, period and amount of each row of the table. */
    private static List<String> owed(Run run) {
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[5])
                .toList();
    }

    private Run assess(String tariff, String returns) {
        Run.write(folder, "returns.csv", returns);
        return Run.in(folder, "assess", tariff, "--returns", "returns.csv");
    }

    private Run calc(String... more) {
        Run.write(folder, "signals.tariff", SIGNALS);
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"calc", "signals.tariff", "--for=2026-Q1", "base=$5"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.in(folder, all);
    }

    private static List<String> said(Run run, String kind) {
        return run.err().lines().filter(line -> line.startsWith(kind)).toList();
    }

    @Test
    void theYearOfAPayerWhoFiledBeforeBeginsAtItsBeginning() {
        Run run = assess(Run.RADIO, COLUMNS + """
                QA,2017-12,500,300,700,Acme
                QA,2018-03,500,300,700,Acme
                QB,2018-01,500,300,700,Acme
                QB,2018-02,500,300,700,Acme
                """);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: returns.csv, line 3: QA has no row for January 2018, but earlier ones: the rows of that"
                                + " year after the gap are not assessed.",
                        "error: returns.csv, line 4: held back; it waits for the row of QA for January 2018, which is"
                                + " missing before line 3.",
                        "error: returns.csv, line 5: held back; it waits for the row of QA for January 2018, which is"
                                + " missing before line 3."),
                said(run, "error: "));
        assertEquals(TABLE + "QA,2017-12,2018-02,2018-02-01,5.00,5.00,3\n", run.out());
    }

    /**
     * Together 1,600 in November: 10.00 and 12.00, of which each has half. In December 800 more at 2% are 16.00, which are of A
     * alone if B had nothing.
     */
    @Test
    void aMonthThatIsMissingAtTheTurnOfTheYearHoldsBackItsGroup() {
        String rows = """
                A,2025-11,800,Acme
                A,2025-12,800,Acme
                A,2026-01,800,Acme
                B,2025-11,800,Acme
                B,2026-01,800,Acme
                """;
        Run run = assessGroup(rows);
        assertEquals(1, run.status());
        assertEquals(
                List.of("error: returns.csv, line 3: held back; it waits for the row of B for December 2025, which is"
                        + " missing before line 6."),
                said(run, "error: "));
        assertEquals(List.of("A 2025-11 11.00", "A 2026-01 11.00", "B 2025-11 11.00", "B 2026-01 11.00"), owed(run));
        assertTrue(run.err().contains("2 payers, 5 rows: 4 assessed\n"), run.err());
        assertTrue(run.err().contains("refused: 0, held back: 1\n"), run.err());
        Run whole = assessGroup(rows + "B,2025-12,0,Acme\n");
        assertEquals(0, whole.status(), whole.err());
        assertTrue(owed(whole).contains("A 2025-12 16.00"), whole.out());
    }

    @Test
    void aYearThatIsMissingBetweenTwoHoldsBackItsGroup() {
        Run run = assessGroup("B,2024-12,5,Acme\nB,2026-01,5,Acme\nA,2025-03,5,Acme\nA,2026-01,5,Acme\n");
        assertEquals(1, run.status());
        assertEquals(
                List.of("A 2026-01 0.05", "B 2024-12 0.05", "B 2026-01 0.05"),
                owed(run).stream().sorted().toList());
        assertTrue(
                said(run, "error: ").get(0).contains("line 4: held back; it waits for the row of B for January 2025"));
    }

    /** B may have been in either company in December. */
    @Test
    void whoChangedGroupsOverAGapHoldsBackBoth() {
        Run run = assessGroup("""
                B,2025-11,5,Acme
                B,2026-01,5,Best
                A,2025-12,5,Acme
                C,2025-12,5,Best
                D,2025-12,5,Other
                """);
        assertEquals(1, run.status());
        assertEquals(2, said(run, "error: ").size(), run.err());
        assertTrue(owed(run).contains("D 2025-12 0.05"), run.out());
    }

    @Test
    void aGapAtTheTurnOfTheYearOfAPayerWhoStandsAloneHoldsNobodyBack() {
        Run run = assessGroup("B,2025-11,5,\nB,2026-01,5,\nA,2025-12,5,\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(3, owed(run).size(), run.out());
    }

    /** With A alone its year goes from 800 to 1,600: 200 at 1% and 600 at 2% are 2.00 and 12.00. */
    @Test
    void rowsOfAGroupThatEndBeforeOthersAreToldOnceAndCounted() {
        Run run = assessGroup("A,2026-01,800,Acme\nB,2026-01,800,Acme\nA,2026-02,800,Acme\nC,2026-01,5,\n");
        assertEquals(0, run.status(), run.err());
        assertTrue(owed(run).contains("A 2026-02 14.00"), run.out());
        assertEquals(
                List.of(
                        "note: For 1 payer the returns end while others of the same group go on; nothing says whether they"
                                + " left it or have not filed, and what came after counts as nothing: `B` (up to January 2026, line"
                                + " 3)."),
                said(run, "note: "));
        Run french = Run.with(Map.of("LANG", "fr_CA"), folder, "assess", "group.tariff", "--returns", "returns.csv");
        assertTrue(
                french.err().contains("les rapports s'arrêtent alors que d'autres du même groupe continuent"),
                french.err());
        Run left = assessGroup("A,2026-01,800,Acme\nB,2026-01,800,Acme\nA,2026-02,800,Acme\nB,2026-02,5,\n");
        assertEquals(List.of(), said(left, "note: "));
    }

    @Test
    void yearsThatBeginLateAreToldOnceAndCounted() {
        StringBuilder returns = new StringBuilder(COLUMNS + "QA,2018-01,5,300,700,\n");
        for (int n = 1; n <= 7; n++) {
            returns.append("L").append(n).append(",2018-02,5,300,700,\n");
        }
        Run run = assess(Run.RADIO, returns.toString());
        assertEquals(0, run.status());
        assertEquals(
                List.of(
                        "note: For 7 payers the returns begin within the year that brackets fill; what came before in it"
                                + " counts as nothing: `L1` (from February 2018 on, line 3), `L2` (from February 2018 on,"
                                + " line 4), `L3` (from February 2018 on, line 5), `L4` (from February 2018 on, line 6),"
                                + " `L5` (from February 2018 on, line 7) and 2 more."),
                said(run, "note: "));
        assertEquals(List.of(), said(assess(Run.RADIO, COLUMNS + "QA,2018-01,5,300,700,\n"), "note: "));
    }

    @Test
    void columnsThatNothingReadsAreToldWithTheirCells() {
        Run.write(folder, "shop.tariff", """
                tariff "Shop"
                In force from January 1, 2015.
                A shop pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money), plays (number), visits (number).
                A small shop is a shop where plays are less than 5.
                The royalty is 1% of sales.
                The list is due 10 days after the end of the month.
                The list contains plays.
                """);
        Run run = assess(
                "shop.tariff",
                "payer,period,sales,plays,sales in 2026-05,visits\nA,2026-01,100,3,,\nA,2026-02,100,3,7,\n");
        assertEquals(0, run.status());
        assertEquals(
                List.of(
                        "note: returns.csv, line 1, column 4 (plays): nothing that is owed depends on it. 2 cells are not"
                                + " read.",
                        "note: returns.csv, line 1, column 5 (sales in 2026-05): nothing that is owed depends on it. 1"
                                + " cell is not read."),
                said(run, "note: "));
    }

    @Test
    void returnsWithoutTheColumnsOfItemsAreNotAssessed() {
        Run run = assess(Run.EVENTS, "payer,period,shop sales\nHall A,2018-Q1,100\nHall B,2018-Q1,50\n");
        run.assertLeft(1, TABLE, """
                error: returns.csv, line 1: there are no columns of each event, so that nothing says which there are: 2 rows cannot be assessed. Add `event`, `dancing`, `guests`; where there is none, leave the cells empty.
                Events Tariff, 2018
                2 payers, 2 rows: 0 assessed
                payable in all: $0.00
                refused: 2, held back: 0
                """ + Run.computedFrom(folder, Run.EVENTS));
        Run french = Run.with(Map.of("LANG", "fr_CA"), folder, "assess", Run.EVENTS, "--returns", "returns.csv");
        assertTrue(french.err().contains("2 lignes sans calcul. Ajoutez `event`, `dancing`, `guests`"), french.err());
    }

    @Test
    void aSumOverItemsOfWhichNothingIsSaidIsMissing() {
        Run run = calc();
        assertEquals(1, run.status());
        assertEquals(
                "error: signal: none is given for January 2026, and nothing says that there is none. If there is none:"
                        + " \"signal in 2026-01=none\"",
                said(run, "error: ").get(0));
        assertEquals(3, said(run, "error: ").size());
        Run some = calc("subscribers for \"a\" in 2026-01=3", "subscribers for \"a\" in 2026-02=4");
        assertEquals(1, said(some, "error: ").size(), some.err());
        assertTrue(some.err().contains("March 2026"), some.err());
    }

    @Test
    void itemsAreCountedByWhateverIsKnownOfThem() {
        Run.write(folder, "rooms.tariff", """
                tariff "Rooms"
                In force from January 1, 2020.
                A hotel pays the fee each quarter, in CAD, rounded half up to 1¢.
                Given for each room each quarter: seats (number), tables (number).
                The fee is $5 per room.
                """);
        Run none = Run.in(folder, "calc", "rooms.tariff", "--for", "2026-Q1");
        assertEquals(
                "error: room: none is given for the first quarter of 2026, and nothing says that there is none. If there is"
                        + " none: \"room in 2026-Q1=none\"",
                said(none, "error: ").get(0));
        assertTrue(Run.in(folder, "calc", "rooms.tariff", "--for", "2026-Q1", "room=none")
                .out()
                .contains("$0.00"));
        assertTrue(Run.in(folder, "calc", "rooms.tariff", "--for", "2026-Q1", "seats for \"a\"=1", "tables for \"b\"=2")
                .out()
                .contains("$10.00"));
        Run.write(folder, "rooms.csv", "payer,period,room,tables\nA,2026-Q1,a,1\nA,2026-Q1,b,2\nA,2026-Q2,b,2\n");
        assertTrue(Run.in(folder, "assess", "rooms.tariff", "--returns", "rooms.csv")
                .err()
                .contains("payable in all: $15.00"));
    }

    @Test
    void thatThereAreNoItemsIsSaidInEitherLanguageAndInJson() {
        assertTrue(calc("signal=none").out().contains("$5.00"));
        assertTrue(calc("signal=aucun").out().contains("$5.00"));
        assertTrue(calc("subscribers for \"a\" in 2026-01=3", "signal in 2026-02=none", "signal in 2026-03=none")
                .out()
                .contains("$8.00"));
        Run.write(folder, "facts.json", "{\"signal\": []}");
        assertTrue(calc("--facts=facts.json").out().contains("$5.00"));
    }

    @Test
    void whatContradictsItselfAboutItemsIsTold() {
        assertEquals(
                List.of("error: signal: facts of some are given too."),
                said(calc("signal=none", "subscribers for \"a\" in 2026-01=3"), "error: "));
        assertTrue(calc("signal=4")
                .err()
                .contains("signal: write none if there is none; otherwise give the facts of each"));
        assertFalse(calc("subscribers for \"a\" in 2026-01=lots").err().contains("none is given"));
    }
}
