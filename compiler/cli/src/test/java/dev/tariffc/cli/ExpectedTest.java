package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who of a register has not filed is told, and what depends on it is held back. */
class ExpectedTest {

    private static final String TARIFF = """
            tariff "Combined"
            In force from January 1, 2025.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: income (money), company (text).
            The royalty is, on income, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
            Income is combined for halls with the same company, the royalty shared in proportion to income.
            """;
    private static final String RETURNS = """
            payer,period,income,company
            A,2025-01,600,Acme
            A,2025-02,600,Acme
            B,2025-01,600,Acme
            C,2025-01,100,Bolt
            C,2025-02,100,Bolt
            """;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns, String register, String... more) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "e.csv", register);
        List<String> arguments =
                new java.util.ArrayList<>(List.of("assess", "t.tariff", "--returns", "r.csv", "--expected", "e.csv"));
        arguments.addAll(List.of(more));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    /**
     * January: $1,200 of Acme, 1% of $1,000 and 2% of $200, together $14, half of it each. February of B is missing, so that A's waits;
     * Bolt does not.
     */
    @Test
    void whatDependsOnAMissingRowIsHeldBack() {
        Run run = assess(TARIFF, RETURNS, "payer,company\nA,Acme\nB,Acme\nC,Bolt\n");
        assertEquals(
                List.of(
                        "A,2025-01,2025-01,,7.00,7.00,",
                        "B,2025-01,2025-01,,7.00,7.00,",
                        "C,2025-01,2025-01,,1.00,1.00,",
                        "C,2025-02,2025-02,,1.00,1.00,"),
                rows(run));
        assertEquals(
                List.of(
                        "error: r.csv, line 3: held back; it waits for what B has not filed for February 2025.",
                        "error: e.csv, line 3: B has no row for February 2025 (1 row missing)."),
                errors(run));
        assertEquals(1, run.status());
        assertTrue(run.err().contains("5 rows: 4 assessed"), run.err());
    }

    /** Without a company column the register leaves B where its own rows have it. */
    @Test
    void theRowsOfAPayerTellItsGroup() {
        Run run = assess(TARIFF, RETURNS, "payer\nA\nB\nC\n");
        assertEquals(4, rows(run).size());
        assertTrue(rows(run).contains("C,2025-02,2025-02,,1.00,1.00,"), run.out());
    }

    /** Who left is not expected. */
    @Test
    void theSpanOfALicenceCounts() {
        Run run = assess(TARIFF, RETURNS, "payer,from,to,company\nA,,,Acme\nB,,2025-01-31,Acme\nC,2024-06-01,,Bolt\n");
        assertEquals(List.of(), errors(run));
        assertEquals(0, run.status());
        // February: Acme is A alone, which had $600 in January: $400 at 1% and $200 at 2%.
        assertTrue(rows(run).contains("A,2025-02,2025-02,,8.00,8.00,"), run.out());
    }

    @Test
    void whoFiledNothingIsTold() {
        Run run = assess(TARIFF, RETURNS, "payer,to,company\nA,,Acme\nB,2025-01-31,Acme\nC,,Bolt\nD,,Acme\n");
        assertEquals(
                List.of(
                        "error: r.csv, line 2: held back; it waits for what D has not filed for January 2025.",
                        "error: r.csv, line 3: held back; it waits for what D has not filed for January 2025.",
                        "error: r.csv, line 4: held back; it waits for what D has not filed for January 2025.",
                        "error: e.csv, line 5: D has filed nothing: no row for January 2025 to February 2025 (2 rows missing)."),
                errors(run));
        assertEquals(List.of("C,2025-01,2025-01,,1.00,1.00,", "C,2025-02,2025-02,,1.00,1.00,"), rows(run));
    }

    @Test
    void whoIsNotInTheRegisterIsTold() {
        Run run = assess(TARIFF, RETURNS, "payer,to,company\nA,,Acme\nB,2024-12-31,Acme\n");
        assertEquals(
                List.of(
                        "error: B has rows for January 2025, when e.csv does not have it (1 row).",
                        "error: C has rows for January 2025 to February 2025, and is not in e.csv (2 rows)."),
                errors(run));
        assertEquals(5, rows(run).size());
    }

    /** Nobody has a row of March: it is missing of all, as there is one of April. */
    @Test
    void periodsOfWhichNobodyFiledAreExpectedToo() {
        String plain = TARIFF.substring(0, TARIFF.indexOf("The royalty")) + "The royalty is 1% of income.\n";
        Run run = assess(
                plain.replace(", company (text)", ""),
                "payer,period,income\nA,2025-01,100\nA,2025-04,100\n",
                "payer\nA\n");
        assertEquals(
                List.of("error: e.csv, line 2: A has no row for February 2025 to March 2025 (2 rows missing)."),
                errors(run));
        assertEquals(2, rows(run).size());
    }

    @Test
    void accountsAreDrawnBesideWhatIsMissing() {
        Run.write(folder, "p.csv", "payer,received,amount\nA,2025-03-01,7\n");
        Run run = assess(TARIFF, RETURNS, "payer,company\nA,Acme\nB,Acme\nC,Bolt\n", "--payments", "p.csv");
        assertTrue(
                run.out().contains("A,2025-01,2025-01,royalty,1,,7.00,7.00,2025-03-01,0,0.00,0.00,0.00,"), run.out());
        assertTrue(
                errors(run).contains("error: e.csv, line 3: B has no row for February 2025 (1 row missing)."),
                run.err());
    }

    @Test
    void whatCannotBeReadIsTold() {
        Run columns = assess(TARIFF, RETURNS, "payer,city\nA,Laval\n");
        assertTrue(columns.err().contains("e.csv, line 1, column 2 (city)"), columns.err());
        Run lines = assess(TARIFF, RETURNS, "payer,from,to\nA,2025-02-01,2025-01-01\n,2025-01-01,\nB,January,\n");
        assertTrue(lines.err().contains("e.csv, line 2: 2025-01-01 is before 2025-02-01."), lines.err());
        assertTrue(lines.err().contains("e.csv, line 3: "), lines.err());
        assertTrue(lines.err().contains("e.csv, line 4: `January` is not a day."), lines.err());
    }

    /** A quarter is paid on its months; of B one of them is there. */
    @Test
    void partsOfWhatIsPaidWaitForThoseThatAreMissing() {
        String quarterly = """
                tariff "C"
                In force from 2026 to 2030.
                A club pays the fee each quarter, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The fee is 2% of the sum of sales for each month.
                """;
        Run run = assess(
                quarterly,
                "payer,period,sales\nA,2026-01,100\nA,2026-02,100\nA,2026-03,100\nB,2026-01,100\n",
                "payer\nA\nB\n");
        assertEquals(
                List.of(
                        "error: r.csv, line 5: held back; it waits for what B has not filed for February 2026.",
                        "error: e.csv, line 3: B has no row for February 2026 to March 2026 (2 rows missing)."),
                errors(run));
        assertEquals(1, rows(run).size());
    }

    /** March and June of B are missing: the months of each quarter wait for that quarter's. Each quarter of A is 2% of $300. */
    @Test
    void partsWaitForWhatIsMissingOfTheirOwnPeriod() {
        String quarterly = """
                tariff "Q"
                In force from January 1, 2025.
                A hall pays the royalty each quarter, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The royalty is 2% of the sum of sales for each month of the quarter.
                """;
        Run run = assess(quarterly, """
                payer,period,sales
                A,2025-01,100
                A,2025-02,100
                A,2025-03,100
                A,2025-04,100
                A,2025-05,100
                A,2025-06,100
                B,2025-01,100
                B,2025-02,100
                B,2025-04,100
                B,2025-05,100
                """, "payer\nA\nB\n");
        assertEquals(
                List.of(
                        "error: r.csv, line 8: held back; it waits for what B has not filed for March 2025.",
                        "error: r.csv, line 9: held back; it waits for what B has not filed for March 2025.",
                        "error: r.csv, line 10: held back; it waits for what B has not filed for June 2025.",
                        "error: r.csv, line 11: held back; it waits for what B has not filed for June 2025.",
                        "error: e.csv, line 3: B has no row for March 2025, June 2025 (2 rows missing)."),
                errors(run));
        assertEquals(List.of("A,2025-Q1,2025-Q1,,6.00,6.00,", "A,2025-Q2,2025-Q2,,6.00,6.00,"), rows(run));
    }

    /** Whom occasions are expected of nobody knows. */
    @Test
    void occasionsAreNotExpected() {
        String concerts = """
                tariff "O"
                In force from 2026 to 2030.
                A promoter pays the fee for each concert, in CAD, rounded half up to 1¢.
                Given for each concert: seats (number).
                The fee is $1 per seat.
                """;
        Run run = assess(concerts, "payer,period,seats\nA,2026-05-05,10\n", "payer\nA\nC\n");
        assertTrue(
                run.err().contains("note: Who should have filed for an occasion (concert) a register does not tell."),
                run.err());
    }

    /** `acme` and `b` are told as almost alike; joined, they are Acme and B. */
    @Test
    void namesThatAreAlmostAlikeAreTold() {
        String returns = RETURNS + "B,2025-02,600,Acme\n";
        Run told = assess(TARIFF, returns, "payer,company\nA,Acme\nb,acme\nC,Bolt\n");
        assertTrue(told.err().contains("`acme`"), told.err());
        assertTrue(told.err().contains("`b`"), told.err());
        Run joined = assess(TARIFF, returns, "payer,company\nA,Acme\nb,acme\nC,Bolt\n", "--alike", "join");
        assertEquals(List.of(), errors(joined));
        assertEquals(6, rows(joined).size());
        Run waiting = assess(TARIFF, RETURNS, "payer,company\nA,Acme\nB,Acme\nC,Bolt\nD,acme\n", "--alike", "join");
        assertEquals(2, rows(waiting).size());
    }

    /** B's row says Acme, and the register Bolt until the end of January; A's row says nothing. */
    @Test
    void whoIsCombinedOtherwiseIsTold() {
        String returns = "payer,period,income,company\nA,2025-01,600,\nB,2025-01,600,Acme\nB,2025-02,600,Acme\n";
        Run run = assess(
                TARIFF, returns, "payer,from,to,company\nA,,2025-01-31,Acme\nB,,2025-01-31,Bolt\nB,2025-02-01,,Acme\n");
        assertEquals(
                List.of(
                        "error: r.csv, line 2, column 4 (company): e.csv, line 2 combines A with `Acme`: correct the one that"
                                + " is wrong.",
                        "error: r.csv, line 3, column 4 (company): e.csv, line 3 combines B with `Bolt`: correct the one that"
                                + " is wrong."),
                errors(run));
        assertEquals(3, rows(run).size());
        assertEquals(1, run.status());
    }

    /** The same name, with its accent composed in one file and not in the other. */
    @Test
    void namesAreTheSameHoweverTheirAccentsAreWritten() {
        Run run = assess(
                TARIFF,
                "payer,period,income,company\nJos\u00e9,2025-01,600,Caf\u00e9\n",
                "payer,company\nJose\u0301,Cafe\u0301\n");
        assertEquals(List.of(), errors(run));
        Run controls = assess(TARIFF, RETURNS, "payer,company\nA\u001b[2J,Acme\n");
        assertTrue(errors(controls).get(0).startsWith("error: e.csv, line 2: "), controls.err());
        assertTrue(controls.err().indexOf('\u001b') < 0, controls.err());
    }

    /** Not in force from February to April, in which nobody owes anything. */
    @Test
    void nobodyIsExpectedToFileWhileATariffIsNotInForce() {
        String twice = TARIFF.replace(
                        "In force from January 1, 2025.",
                        "In force from January 1, 2025 to January 31, 2025, and from May 1, 2025 to December 31, 2025.")
                .replace(", company (text)", "");
        Run run = assess(
                twice.substring(0, twice.indexOf("Income is")),
                "payer,period,income\nA,2025-01,100\nA,2025-06,100\n",
                "payer\nA\n");
        assertTrue(
                errors(run).contains("error: e.csv, line 2: A has no row for May 2025 (1 row missing)."),
                String.join("\n", errors(run)));
    }

    /** Such a day is a slip: a report of it would take the place of all others, and nobody would have to file. */
    @Test
    void daysOfFarYearsAreTold() {
        Run run = assess(
                TARIFF,
                "payer,period,income,company,reported\nA,2025-01,600,Acme,\nA,2025-01,10,Acme,2226-01-01\n",
                "payer,from,to\nA,3026-01-01,\nA,,2025-02-30\nA,,\n");
        assertEquals(
                List.of(
                        "error: r.csv, line 2: line 3 has the same payer and period, and no other `reported` date:"
                                + " neither is assessed.",
                        "error: r.csv, line 3, column 5 (reported): The day 2226-01-01 is too far away: years are from"
                                + " 1900 to 2199.",
                        "error: e.csv, line 2: The day 3026-01-01 is too far away: years are from 1900 to 2199.",
                        "error: e.csv, line 3: there is no day 2025-02-30."),
                errors(run));
        assertTrue(rows(run).stream().noneMatch(row -> row.contains("0.10")), run.out());
    }

    /** $600 of January at 1% are $6.00, of Acme; $400 at 1% and $200 at 2% of February are $8.00, of Bolt. */
    @Test
    void aCompanyThatChangesIsTold() {
        Run run = assess(TARIFF, "payer,period,income,company\nA,2025-01,600,Acme\nA,2025-02,600,Bolt\n", "payer\nA\n");
        assertEquals(List.of("A,2025-01,2025-01,,6.00,6.00,", "A,2025-02,2025-02,,8.00,8.00,"), rows(run));
        assertTrue(
                run.err()
                        .contains("note: The column `company` combines 1 payer otherwise than before, and what the year"
                                + " has so far goes along: `A` (`Acme`, from line 3 on `Bolt`).\n"),
                run.err());
    }
}
