package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final String HEADER = "payer,period,gross income,music hours,all hours,company\n";
    private static final String RETURNS = HEADER + """
        QAAA,2017-10,500,,,
        QAAA,2017-11,600,300,700,
        QAAA,2017-12,100,300,700,
        QAAB,2018-01,900,300,700,Acme
        QAAC,2018-01,100,300,700,Acme
        QAAB,2018-02,100,300,700,Acme
        QAAC,2018-02,300,100,700,Acme
        QAAD,2018-02,-50,300,700,
        """;
    private static final String OWED = """
        payer,period,payment_period,due,royalty,payable,sections
        QAAA,2017-11,2018-01,2018-01-01,7.00,7.00,3
        QAAA,2017-12,2018-02,2018-02-01,2.00,2.00,3
        QAAB,2018-01,2018-03,2018-03-01,9.00,9.00,3
        QAAB,2018-02,2018-04,2018-04-01,2.00,2.00,3
        QAAC,2018-01,2018-03,2018-03-01,1.00,1.00,3
        QAAC,2018-02,2018-04,2018-04-01,3.00,3.00,2
        QAAD,2018-02,2018-04,2018-04-01,-0.50,-0.50,3
        """;

    @TempDir
    private Path folder;

    private Run assess(String returns) {
        return assess(returns.getBytes(StandardCharsets.UTF_8));
    }

    private Run assess(byte[] returns) {
        try {
            Files.write(folder.resolve("returns.csv"), returns);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Run.in(folder, "assess", Run.RADIO, "--returns", "returns.csv");
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    @Test
    void assessesEveryPayerAndPeriod() {
        assess(RETURNS).assertLeft(0, OWED, """
            note: For 2 payers the returns begin within the year that brackets fill; what came before in it counts as nothing: `QAAA` (from October 2017 on, line 2), `QAAD` (from February 2018 on, line 9).
            Small Radio Tariff, 2018
            4 payers, 8 rows: 7 assessed, 1 outside the tariff's time, which only fill their year
            4 payment periods, January 2018 to April 2018
            payable in all: $23.50
            refused: 0, held back: 0
            """ + Run.computedFrom(folder, Run.RADIO));
    }

    @Test
    void marksLineEndsQuotesAndColumnOrderMakeNoDifference() {
        assertEquals(OWED, assess("\uFEFF" + RETURNS).out());
        assertEquals(OWED, assess(RETURNS.replace("\n", "\r\n")).out());
        assertEquals(
                OWED,
                assess("\"" + RETURNS.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + "\"")
                        .out());
        assertEquals(OWED, assess(RETURNS + "\n\n,,,,,\n").out());
        StringBuilder turned = new StringBuilder();
        RETURNS.lines().forEach(line -> {
            String[] cells = line.split(",", -1);
            turned.append(String.join(",", cells[5], cells[2], cells[0], cells[4], cells[1], cells[3]))
                    .append('\n');
        });
        assertEquals(OWED, assess(turned.toString()).out());
    }

    @Test
    void writesToAFileAtOnce() throws IOException {
        Run.write(folder, "returns.csv", RETURNS);
        Run run = Run.in(folder, "assess", Run.RADIO, "--returns", "returns.csv", "-o", "new/folder/owed.csv");
        assertEquals("", run.out());
        assertEquals(OWED, Files.readString(folder.resolve("new/folder/owed.csv")));
        try (var left = Files.list(folder.resolve("new/folder"))) {
            assertEquals(
                    List.of("owed.csv", "owed.csv.provenance.json"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(
                2,
                Run.in(folder, "assess", Run.RADIO, "--returns", "returns.csv", "-o", "returns.csv")
                        .status());
    }

    @Test
    void aBadCellIsToldAndHoldsBackItsCompany() {
        Run run = assess(RETURNS.replace("QAAC,2018-01,100", "QAAC,2018-01,lots"));
        run.assertLeft(1, """
            payer,period,payment_period,due,royalty,payable,sections
            QAAA,2017-11,2018-01,2018-01-01,7.00,7.00,3
            QAAA,2017-12,2018-02,2018-02-01,2.00,2.00,3
            QAAD,2018-02,2018-04,2018-04-01,-0.50,-0.50,3
            """, """
            error: returns.csv, line 5: held back; it waits for line 6.
            error: returns.csv, line 6, column 3 (gross income): `lots` is not an amount of money.
            error: returns.csv, line 7: held back; it waits for line 6.
            error: returns.csv, line 8: held back; it waits for line 6.
            note: For 2 payers the returns begin within the year that brackets fill; what came before in it counts as nothing: `QAAA` (from October 2017 on, line 2), `QAAD` (from February 2018 on, line 9).
            Small Radio Tariff, 2018
            4 payers, 8 rows: 3 assessed, 1 outside the tariff's time, which only fill their year
            3 payment periods, January 2018 to April 2018
            payable in all: $8.50
            refused: 1, held back: 3
            """ + Run.computedFrom(folder, Run.RADIO));
    }

    @Test
    void everyFaultOfARowHasItsLineAndColumn() {
        Run run = assess(HEADER + """
            QA,2018-01,"60 000,00 $",300,700,
            QB,2018-01,NaN,300,700,
            QC,2018-01,6e4,300,700,
            QD,2018/01,5,300,700,
            QE,Smarch,5,300,700,
            QF,,5,300,700,
            ,2018-01,5,300,700,
            QG,2018-01,5,-1,700,
            QH,2018-01,,300,700,
            QI,2018-01,5,300,
            QJ,2018-01,1,234,300,700,
            QK,2018-Q1,5,300,700,
            QL,2018-01,5,300,700,
            QL,2018-01,5,300,700,
            QM,2018-01,5,300,700,
            QM,2018-03,5,300,700,
            QN,2018-01,not available,300,700,
            "Q\u001b[31m",2018-01,5,300,700,
            QZ,2018-01,5,300,700,
            """);
        assertEquals(1, run.status());
        assertEquals("""
            error: returns.csv, line 2, column 3 (gross income): `60 000,00 $` is not written in the language of the tariff. Did you mean `$60,000.00`?
            error: returns.csv, line 3, column 3 (gross income): `NaN` is not a value. Write values as the tariff does: $50,000, 20%, 7.5¢, yes, no, not available, 2018-03-01; or plainly: 1234.5
            error: returns.csv, line 4, column 3 (gross income): `6e4` is not a figure as the language of this file writes it. Did you mean `60,000`?
            error: returns.csv, line 5, column 2 (period): `2018/01` is not a period. Did you mean `2018-01`?
            error: returns.csv, line 6, column 2 (period): `Smarch` is not a period. Write 2018, 2018-Q2, 2018-H1, 2018-03 or 2018-03-15, of the years 1900 to 2199.
            error: returns.csv, line 7, column 2 (period): there is no period.
            error: returns.csv, line 8, column 1 (payer): there is no payer.
            error: returns.csv, line 9, column 4 (music hours): this is -1 hours; section 1 asks for hours, at least 0 hours.
            error: returns.csv, line 10, column 3 (gross income): gross income in January 2018 is missing; section 1 asks for it.
            error: returns.csv, line 11: the row has 5 cells, the header 6.
            error: returns.csv, line 12: the row has 7 cells, the header 6.
            error: returns.csv, line 13, column 2 (period): nothing is paid on the facts of the first quarter of 2018 (`2018-Q1`).
            error: returns.csv, line 14: line 15 has the same payer and period, and no other `reported` date: neither is assessed.
            error: returns.csv, line 15: line 14 has the same payer and period, and no other `reported` date: neither is assessed.
            error: returns.csv, line 17: QM has no row for February 2018, but earlier ones: the rows of that year after the gap are not assessed.
            error: returns.csv, line 18, column 3 (gross income): gross income in January 2018 is not available, and section 1, which asks for it, does not say what then.
            error: returns.csv, line 19, column 1 (payer): there are control characters in it.
            """, String.join("\n", errors(run)) + "\n");
        assertEquals("""
            payer,period,payment_period,due,royalty,payable,sections
            QM,2018-01,2018-03,2018-03-01,0.05,0.05,3
            QZ,2018-01,2018-03,2018-03-01,0.05,0.05,3
            """, run.out());
        assertTrue(run.err().contains("refused: 17, held back: 0\n"), run.err());
    }

    @Test
    void aMissingRowIsNamed() {
        Run run = assess(HEADER + """
            QA,2018-01,5,300,700,Acme
            QB,2018-01,5,300,700,Acme
            QB,2018-02,5,300,700,Acme
            QA,2018-03,5,300,700,Acme
            """);
        assertEquals(
                List.of(
                        "error: returns.csv, line 4: held back; it waits for the row of QA for February 2018, which is"
                                + " missing before line 5.",
                        "error: returns.csv, line 5: QA has no row for February 2018, but earlier ones: the rows of"
                                + " that year after the gap are not assessed."),
                errors(run));
    }

    @Test
    void theLatestReportCounts() {
        String header = HEADER.replace("\n", ",reported\n");
        Run run = assess(header + """
            QA,2018-01,900,300,700,,
            QA,2018-01,500,300,700,,2018-05-01
            QA,2018-01,700,300,700,,2018-04-01
            QA,2018-02,100,300,700,,
            """);
        assertEquals(0, run.status());
        assertEquals("""
            payer,period,payment_period,due,royalty,payable,sections
            QA,2018-01,2018-03,2018-03-01,5.00,5.00,3
            QA,2018-02,2018-04,2018-04-01,1.00,1.00,3
            """, run.out());
        assertTrue(
                run.err().startsWith("note: 2 rows were replaced by later ones of the same payer and period"),
                run.err());
    }

    @Test
    void theHeaderHasToBeRight() {
        assertEquals(
                List.of(
                        "error: returns.csv, line 1, column 3 (gros income): the tariff has no such name. Did you mean"
                                + " `gross income`?",
                        "error: returns.csv, line 1: there is no column `gross income`; section 1 asks for it."),
                errors(assess(RETURNS.replace("gross income", "gros income"))));
        assertEquals(
                List.of("error: returns.csv, line 1, column 5 (Music Hour): column 4 says the same."),
                errors(assess(RETURNS.replace("all hours", "Music Hour"))).subList(0, 1));
        assertEquals(
                List.of(
                        "error: returns.csv, line 1: there is no column `payer` or `payeur`.",
                        "error: returns.csv, line 1, column 1 (station): the tariff has no such name. Did you mean"
                                + " `talk station`?"),
                errors(assess(RETURNS.replace("payer", "station"))));
    }

    @Test
    void aColumnTooManyKeepsNothingFromBeingAssessed() {
        Run run = assess(RETURNS.replace("\n", ",x\n").replaceFirst("company,x", "company,remarks"));
        assertEquals(1, run.status());
        assertEquals(OWED, run.out());
        assertEquals(
                List.of("error: returns.csv, line 1, column 7 (remarks): the tariff has no such name. 8 cells are"
                        + " not read."),
                errors(run));
    }

    @Test
    void aMissingColumnIsToldOnceAndRowByRow() {
        Run run = assess("payer,period,gross income,all hours\nQA,2018-01,5,700\nQB,2018-01,5,700\n");
        assertEquals(
                List.of(
                        "error: returns.csv, line 1: there is no column `music hours`; section 1 asks for it.",
                        "error: returns.csv, line 2: music hours in January 2018 is missing; section 1 asks for it.",
                        "error: returns.csv, line 3: music hours in January 2018 is missing; section 1 asks for it."),
                errors(run));
        assertTrue(run.err().contains("note: There is no column `company`: each payer stands alone.\n"));
    }

    @Test
    void companiesThatAreWrittenAlmostAlikeAreTold() {
        Run run = assess(HEADER + """
            QA,2018-01,500,300,700,Acme Radio Inc.
            QB,2018-01,500,300,700,ACME RADIO INC
            QC,2018-01,500,300,700,Other
            """);
        assertEquals(0, run.status());
        assertTrue(
                run.err()
                        .contains(
                                "note: These names are written almost alike and count as different: `Acme Radio Inc.` (returns.csv, line 2), `ACME RADIO INC` (returns.csv, line 3). If they are one, give --alike join.\n"),
                run.err());
    }

    @Test
    void whatTheTariffDefinesNoColumnOverrides() {
        Run run = assess(HEADER.strip() + ",royalty\nQA,2018-01,500,300,700,,0.01\n");
        assertEquals(1, run.status());
        assertTrue(
                run.err()
                        .startsWith("error: returns.csv, line 1, column 7 (royalty): the tariff defines this on line "),
                run.err());
        assertEquals(assess(HEADER + "QA,2018-01,500,300,700,\n").out(), run.out());
    }

    @Test
    void filesThatAreNoReturnsAreTold() {
        byte[] latin = (HEADER + "Québec,2018-01,5,300,700,\n").getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] returns : List.of(
                latin,
                RETURNS.getBytes(StandardCharsets.UTF_16),
                RETURNS.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                RETURNS.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
                (RETURNS + "\"open,2018-01,5,300,700,\n").getBytes(StandardCharsets.UTF_8),
                new byte[1_000_000],
                new byte[0])) {
            Run run = assess(returns);
            assertEquals(1, run.status());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertFalse(run.err().contains("bug"), run.err());
        }
    }

    @Test
    void theWrongFileIsNotToldTenThousandTimes() {
        Run run = assess(HEADER + "QA,soon,5,300,700,\n".repeat(20_000));
        assertEquals(
                "error: returns.csv: 10,000 problems, so many that nothing was assessed. Is it the right file for"
                        + " this tariff?\n",
                run.err());
    }

    @Test
    void namesThatSpreadsheetsTakeForFormulasAreMarked() {
        assertEquals(
                """
                payer,period,payment_period,due,royalty,payable,sections
                '=1+1,2018-01,2018-03,2018-03-01,0.05,0.05,3
                "'@Q,A",2018-01,2018-03,2018-03-01,0.05,0.05,3
                """,
                assess(HEADER + "=1+1,2018-01,5,300,700,\n\"@Q,A\",2018-01,5,300,700,\n")
                        .out());
    }

    @Test
    void rowsOfItemsAreOneRow() {
        Run.write(folder, "events.csv", """
            payer,period,event,guests,dancing,shop sales
            Hall A,2018-Q1,ball,10,yes,100
            Hall A,2018-Q1,talk,10,no,
            Hall B,2018-Q1,,,,50
            Hall C,2018-Q1,ball,10,yes,5
            Hall C,2018-Q1,ball,10,yes,6
            Hall D,2018-Q1,,10,yes,6
            """);
        Run run = Run.in(folder, "assess", Run.EVENTS, "--returns", "events.csv");
        assertEquals("""
            payer,period,payment_period,due,royalty,payable,sections
            Hall A,2018-Q1,2018-Q1,,31.00,31.00,3; 2
            Hall B,2018-Q1,2018-Q1,,0.50,0.50,3
            """, run.out());
        assertEquals(
                List.of(
                        "error: events.csv, line 6, column 3 (event): `ball` stands there twice for the same payer and"
                                + " period.",
                        "error: events.csv, line 6, column 6 (shop sales): another line of the same payer and period"
                                + " says something else.",
                        "error: events.csv, line 7, column 4 (guests): there is no name of the item.",
                        "error: events.csv, line 7, column 5 (dancing): there is no name of the item."),
                errors(run));
    }
}
