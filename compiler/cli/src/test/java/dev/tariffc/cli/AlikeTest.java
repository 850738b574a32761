package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --alike}: names that are written almost alike in returns and payments. */
class AlikeTest {

    private static final String COLUMNS = "payer,period,gross income,music hours,all hours,company\n";
    private static final String TABLE = "payer,period,payment_period,due,royalty,payable,sections\n";

    /** One payer in three spellings, and a company in two. */
    private static final String RETURNS = COLUMNS + """
            Radio One,2018-01,900,300,700,
            Radio\u00A0One,2018-02,900,300,700,
            RADIO ONE,2018-03,100,300,700,
            QA,2018-01,600,300,700,Acme Radio Inc.
            QB,2018-01,600,300,700,ACME RADIO INC
            QC,2018-01,500,300,700,Other
            """;

    private static final String PAYERS =
            "`Radio One` (returns.csv, line 2), `Radio<U+00A0>One` (returns.csv, line 3), `RADIO ONE` (returns.csv,"
                    + " line 4)";
    private static final String COMPANIES =
            "`Acme Radio Inc.` (returns.csv, line 5), `ACME RADIO INC` (returns.csv, line 6)";

    @TempDir
    private Path folder;

    private Run assess(String returns, String... more) {
        Run.write(folder, "returns.csv", returns);
        return Run.in(
                folder,
                Stream.concat(Stream.of("assess", Run.RADIO, "--returns", "returns.csv"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> said(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("error: ") || line.startsWith("note: "))
                .toList();
    }

    @Test
    void areToldAndCountAsDifferent() {
        Run run = assess(RETURNS);
        assertEquals(0, run.status());
        assertEquals(
                List.of(
                        "note: These names are written almost alike and count as different: " + PAYERS
                                + ". If they are one, give --alike join.",
                        "note: These names are written almost alike and count as different: " + COMPANIES
                                + ". If they are one, give --alike join."),
                said(run).stream().filter(line -> line.contains("alike")).toList());
        assertTrue(run.out().contains("QA,2018-01,2018-03,2018-03-01,6.00,6.00,3\n"), run.out());
        assertEquals(run.out(), assess(RETURNS, "--alike", "tell").out());
    }

    @Test
    void areOneUnderTheFirstSpelling() {
        Run run = assess(RETURNS, "--alike", "join");
        assertEquals(0, run.status());
        assertEquals(TABLE + """
                Radio One,2018-01,2018-03,2018-03-01,9.00,9.00,3
                Radio One,2018-02,2018-04,2018-04-01,17.00,17.00,3
                Radio One,2018-03,2018-05,2018-05-01,2.00,2.00,3
                QA,2018-01,2018-03,2018-03-01,7.00,7.00,3
                QB,2018-01,2018-03,2018-03-01,7.00,7.00,3
                QC,2018-01,2018-03,2018-03-01,5.00,5.00,3
                """, run.out());
        assertTrue(
                said(run)
                        .contains("note: These names are written almost alike and are taken as one, `Radio One`: "
                                + PAYERS + "."),
                run.err());
        assertTrue(run.err().contains("4 payers, 6 rows: 6 assessed"), run.err());
    }

    @Test
    void areAssessedForNobodyWhereTheyAreRefused() {
        Run run = assess(RETURNS, "--alike", "refuse");
        assertEquals(1, run.status());
        assertEquals(TABLE + "QC,2018-01,2018-03,2018-03-01,5.00,5.00,3\n", run.out());
        assertTrue(
                said(run)
                        .contains("error: These names are written almost alike, and nothing of these payers is"
                                + " assessed: " + COMPANIES
                                + ". Write them as one, or give --alike join or --alike tell."),
                run.err());
        assertTrue(run.err().contains("refused: 5, held back: 0\n"), run.err());
        assertEquals(
                0,
                assess(COLUMNS + "QA,2018-01,5,300,700,\n", "--alike", "refuse").status());
    }

    @Test
    void rowsThatBecomeOneAreDoubled() {
        Run run = assess(COLUMNS + "QA,2018-01,5,300,700,\nQ.A.,2018-01,5,300,700,\n", "--alike=join");
        assertEquals(1, run.status());
        assertTrue(said(run).get(0).contains("line 3 has the same payer and period"), run.err());
    }

    @Test
    void manyPlacesAreCounted() {
        StringBuilder returns = new StringBuilder(COLUMNS);
        for (int month = 1; month <= 5; month++) {
            returns.append("QA,2018-0" + month + ",5,300,700,\nqa,2018-0" + month + ",5,300,700,\n");
        }
        Run run = assess(returns.toString());
        assertTrue(
                run.err()
                        .contains("`QA` (returns.csv, lines 2, 4, 6 and 2 more), `qa` (returns.csv, lines 3, 5, 7 and 2"
                                + " more)"),
                run.err());
    }

    @Test
    void itemsAreLookedAtForEachPayer() {
        Run.write(folder, "events.csv", """
                payer,period,event,guests,dancing,shop sales
                Hall A,2018-Q1,Ball,10,yes,100
                Hall A,2018-Q1,ball,10,yes,100
                Hall B,2018-Q1,BALL,10,no,50
                """);
        String[] command = {"assess", Run.EVENTS, "--returns", "events.csv"};
        Run told = Run.in(folder, command);
        assertTrue(
                told.err().contains("different: `Ball` (events.csv, line 2), `ball` (events.csv, line 3)."),
                told.err());
        Run joined = Run.in(
                folder,
                Stream.concat(Stream.of(command), Stream.of("--alike=join")).toArray(String[]::new));
        assertEquals(1, joined.status());
        assertTrue(joined.err().contains("`Ball` stands there twice for the same payer and period."), joined.err());
        Run refused = Run.in(
                folder,
                Stream.concat(Stream.of(command), Stream.of("--alike=refuse")).toArray(String[]::new));
        assertEquals(TABLE + "Hall B,2018-Q1,2018-Q1,,10.50,10.50,3; 2\n", refused.out());
    }

    @Test
    void paymentsMayBeSpeltOtherwise() {
        Run.write(folder, "payments.csv", "payer,received,amount\nRADIO ONE,2018-03-01,9.00\n");
        String returns = COLUMNS + "Radio One,2018-01,900,300,700,\n";
        Run told = assess(returns, "--payments=payments.csv");
        assertEquals(1, told.status());
        assertTrue(
                told.err()
                        .contains("different: `Radio One` (returns.csv, line 2), `RADIO ONE` (payments.csv, line 2)."),
                told.err());
        Run joined = assess(returns, "--payments=payments.csv", "--alike=join");
        assertEquals(0, joined.status(), joined.err());
        assertTrue(joined.out().contains(",9.00,9.00,2018-03-01,0,"), joined.out());
        assertEquals(
                1, assess(returns, "--payments=payments.csv", "--alike=refuse").status());
    }

    @Test
    void noAccountIsDrawnForThoseWhoAreRefused() {
        Run.write(
                folder,
                "payments.csv",
                "payer,received,amount\nRadio One,2018-03-01,9.00\nQA,2018-03-01,9.00\nQC,2018-03-01,5.00\n");
        Run run = assess(RETURNS, "--payments=payments.csv", "--alike=refuse");
        assertEquals(1, run.status());
        assertEquals(
                List.of("QC"),
                run.out().lines().skip(1).map(line -> line.split(",", -1)[0]).toList(),
                run.out());
        assertTrue(
                said(run)
                        .contains(
                                "error: No account is drawn for payers of whom nothing is assessed for their names, and"
                                        + " their payments are left out (2 payments): `Radio One`, `Radio\u00A0One`, `RADIO ONE`,"
                                        + " `QA`, `QB`."),
                run.err());
        assertTrue(run.err().contains("received: $5.00"), run.err());
    }

    @Test
    void areToldInFrench() {
        Run.write(folder, "returns.csv", RETURNS);
        Run run = Run.with(
                Map.of("LANG", "fr_CA"), folder, "assess", Run.RADIO, "--returns=returns.csv", "--alike=refuse");
        assertTrue(
                run.err()
                        .contains(
                                "Ces noms s'écrivent presque de la même façon, et rien n'est calculé pour ces payeurs\u00A0:"
                                        + " `Acme Radio Inc.` (returns.csv, ligne 5)"),
                run.err());
        assertEquals(
                2,
                Run.in(folder, "assess", Run.RADIO, "--returns=returns.csv", "--alike=maybe")
                        .status());
    }
}
