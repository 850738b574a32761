package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is paid for each concert has days that no calendar tells, and there may be several concerts on one of them. */
class OccasionsTest {

    private static final String TARIFF = """
            tariff "Concerts"
            In force from January 1, 2015.
            A promoter pays the fee for each concert « spectacle », in CAD, rounded half up to 1¢.
            A promoter pays the base fee each year, in CAD, rounded half up to 1¢.
            Given for each concert: receipts (money).
            The fee is 3% of receipts.
            The fee is due 30 days after the concert.
            The base fee is $60.
            The base fee is due January 31 of the year.
            """;

    private static final String RETURNS = """
            payer,period,concert,receipts
            P,2026-05-05,matinee,100
            P,2026-05-05,evening,200
            P,2026-05-06,,300
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void provide() {
        Run.write(folder, "concerts.tariff", TARIFF);
    }

    private Run run(String command, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = command;
        all[1] = "concerts.tariff";
        System.arraycopy(more, 0, all, 2, more.length);
        return Run.in(folder, all);
    }

    private Run assess(String returns, String... more) {
        Run.write(folder, "returns.csv", returns);
        String[] all = new String[more.length + 2];
        all[0] = "--returns";
        all[1] = "returns.csv";
        System.arraycopy(more, 0, all, 2, more.length);
        return run("assess", all);
    }

    private static List<String> said(Run run, String kind) {
        return run.err().lines().filter(line -> line.startsWith(kind)).toList();
    }

    private Run deadlines(String... events) {
        String[] all = new String[events.length + 2];
        all[0] = "--from=2026-01-01";
        all[1] = "--to=2026-12-31";
        System.arraycopy(events, 0, all, 2, events.length);
        return run("deadlines", all);
    }

    @Test
    void daysThatDependOnConcertsAreListedForThoseThatAreTold() {
        Run run = deadlines("--event", "concert=2026-05-05", "--event", "spectacle=2026-07-01");
        assertEquals(0, run.status());
        assertEquals(List.of(), said(run, "note"));
        assertEquals(
                List.of("2026-01-31", "2026-06-04", "2026-07-31"),
                run.out()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, "2026-01-31".length()))
                        .toList());
    }

    @Test
    void aConcertIsPaidForByItsName() {
        String owed = "Concerts\nfee for May 5, 2026: $30.00, due June 4, 2026\n";
        assertEquals(owed, run("calc", "--for=2026-05-05", "receipts=1000").out());
        assertEquals(owed, run("calc", "concert=2026-05-05", "receipts=1000").out());
        assertEquals(owed, run("calc", "spectacle=May 5, 2026", "receipts=1000").out());
        assertEquals(
                owed,
                run("calc", "the day of the concert=2026-05-05", "receipts=1000")
                        .out());
        assertEquals(
                owed,
                run("calc", "--for=2026-05-05", "concert=2026-05-05", "receipts=1000")
                        .out());
    }

    @Test
    void theFileOfFactsMayNameTheConcertAndAnArgumentAnother() {
        Run.write(folder, "facts.json", "{\"concert\": \"2026-05-05\", \"receipts\": 1000}");
        assertEquals(
                "Concerts\nfee for May 5, 2026: $30.00, due June 4, 2026\n",
                run("calc", "--facts=facts.json").out());
        assertEquals(
                "Concerts\nfee for May 7, 2026: $30.00, due June 6, 2026\n",
                run("calc", "--facts=facts.json", "concert=2026-05-07").out());
    }

    @Test
    void whichConcertIsToldOnce() {
        assertEquals(
                List.of("error: concert says another day than --for 2026-05-06."),
                said(run("calc", "--for=2026-05-06", "concert=2026-05-05", "receipts=1000"), "error"));
        assertEquals(
                List.of(
                        "error: `concert` and `day of the concert` are given: what is paid for is one day. Give it once."),
                said(run("calc", "concert=2026-05-05", "day of the concert=2026-05-05", "receipts=1000"), "error"));
        assertEquals(
                List.of("error: concert: `5` is not a date."),
                said(run("calc", "concert=5", "receipts=1000"), "error"));
        assertEquals(
                List.of("error: Say for which period: --for PERIOD, or for which day: \"concert=DATE\""),
                said(run("calc", "receipts=1000"), "error"));
    }

    @Test
    void whatIsNotListedIsTold() {
        Run run = deadlines();
        assertEquals(0, run.status());
        assertEquals(
                List.of(
                        "note: What the promoter owes is paid for each concert; the days that depend on one are listed where"
                                + " its own is told: --event \"concert=DATE\""),
                said(run, "note"));
    }

    @Test
    void noConcertIsPaidForBeforeTheTariffIsInForce() {
        Run run = deadlines("--event", "concert=2014-05-05");
        assertEquals(1, run.status());
        assertEquals(List.of("error: concert: the tariff is not in force on 2014-05-05."), said(run, "error"));
    }

    @Test
    void severalOnOneDayAreToldApartByTheirNames() {
        Run run = assess(RETURNS);
        assertEquals(0, run.status());
        assertEquals("""
                payer,period,concert,payment_period,due,fee,base fee,payable,sections
                P,2026-05-05,evening,2026-05-05,2026-06-04,6.00,,6.00,
                P,2026-05-05,matinee,2026-05-05,2026-06-04,3.00,,3.00,
                P,2026-05-06,,2026-05-06,2026-06-05,9.00,,9.00,
                """, run.out());
    }

    @Test
    void paymentsAreForTheOneThatTheyName() {
        Run.write(folder, "payments.csv", """
                payer,received,amount,period,concert
                P,2026-05-20,3,2026-05-05,matinee
                P,2026-05-21,4,2026-05-05,evening
                P,2026-05-22,1,2026-05-05,
                """);
        Run run = assess(RETURNS, "--payments", "payments.csv");
        assertEquals(0, run.status());
        assertEquals(
                List.of("evening,6.00,5.00,1.00", "matinee,3.00,3.00,0.00", ",9.00,0.00,9.00"),
                run.out().lines().skip(1).map(OccasionsTest::paid).toList());
    }

    /** Which it is, what is payable, what is paid and what is left. */
    private static String paid(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", cells[2], cells[7], cells[8], cells[13]);
    }

    @Test
    void withoutNamesNeitherOfTwoIsAssessed() {
        Run run = assess("""
                payer,period,receipts
                P,2026-05-05,100
                P,2026-05-05,200
                """);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: returns.csv, line 2: line 3 has the same payer and day, and no other `reported` date: neither"
                                + " is assessed. Several on one day need a column `concert` with the name of each.",
                        "error: returns.csv, line 3: line 2 has the same payer and day, and no other `reported` date: neither"
                                + " is assessed. Several on one day need a column `concert` with the name of each."),
                said(run, "error"));
    }

    @Test
    void twoOfOneNameAreOneAndNoYearIsAConcert() {
        Run run = assess("""
                payer,period,concert,receipts
                P,2026,gala,
                P,2026-05-05,gala,100
                P,2026-05-05,gala,200
                """);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: returns.csv, line 2, column 3 (concert): it names one of several on a day, and this line is"
                                + " about no such day, or names another as well.",
                        "error: returns.csv, line 3: line 4 has the same payer and period, and no other `reported` date:"
                                + " neither is assessed.",
                        "error: returns.csv, line 4: line 3 has the same payer and period, and no other `reported` date:"
                                + " neither is assessed."),
                said(run, "error"));
    }
}
