package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came in or went back beside the debts, and debts of which nobody told the day, stand in every output, or are told. */
class BesideDebtsTest {

    private static final String TARIFF = """
            tariff "Beside"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            Given: receipt (date).
            The royalty is 10% of sales.
            The royalty is due the last day of the month.
            The royalty bears interest at 1% per month, for each month or part of a month, simple, until receipt.
            A payment goes first to the oldest royalty, then to interest.
            """;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns, String payments, String... more) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "p.csv", "payer,received,amount\n" + payments);
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.in(folder, arguments);
    }

    private String page(String payer) throws IOException {
        return Files.readString(folder.resolve("pages/" + payer + ".html"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /**
     * Of 100 that were paid 150 go back on February 15: 100 are open again, for two months begun by March 31, $2.00; 50 that had never come
     * are owed beside. C has paid 7 too much.
     */
    @Test
    void whatWentBackBeyondWhatHadComeIsTold() throws IOException {
        Run run = assess(
                TARIFF,
                "payer,period,sales\nA,2026-01,1000\nC,2026-01,1000\n",
                "A,2026-01-31,100\nA,2026-02-15,-150\nC,2026-01-31,107\n",
                "--as-of",
                "2026-03-31",
                "--statements",
                "pages");
        assertEquals(
                List.of(
                        "A,2026-01,2026-01,royalty,1,2026-01-31,100.00,0.00,2026-02-15,0,2.00,0.00,102.00,",
                        "A,,,,,,,-50.00,,,,,50.00,",
                        "C,2026-01,2026-01,royalty,1,2026-01-31,100.00,100.00,2026-01-31,0,0.00,0.00,0.00,",
                        "C,,,,,,,7.00,,,,,-7.00,"),
                run.out().lines().skip(1).toList());
        assertTrue(
                run.err()
                        .contains(
                                "note: A: more went back than had come in. $50.00 of it is owed again, beside the debts, and"
                                        + " bears no interest."),
                run.err());
        assertTrue(run.err().contains("due: $200.00, interest: $2.00, received: $57.00\n"), run.err());
        assertTrue(run.err().contains("balance: $145.00, of which credit that found no debt yet: $7.00\n"), run.err());
        assertTrue(page("A").contains("went back beyond what had been received $50.00 Total $152.00"), page("A"));
        assertTrue(page("A").contains("Total $100.00 $0.00 $2.00 -$50.00 $152.00"), page("A"));
        assertTrue(page("C").contains("received for no debt yet $7.00 -$7.00"), page("C"));
    }

    /** A payment of somebody whose rows are refused is on the page, as it is in the table and its totals. */
    @Test
    void paymentsOfWhoHasNoDebtAreOnThePage() throws IOException {
        Run run = assess(TARIFF, "payer,period,sales\nB,2026-01,abc\n", "B,2026-01-31,40\n", "--statements", "pages");
        assertTrue(run.out().endsWith("B,,,,,,,40.00,,,,,-40.00,\n"), run.out());
        assertTrue(page("B").contains("received for no debt yet $40.00 -$40.00"), page("B"));
        assertFalse(page("B").contains("No amount could be assessed."), page("B"));
    }

    /** $100 without a day: it is owed, bears nothing, and the fact is named; told later, it falls due 30 days after. */
    @Test
    void aDueDayThatNobodyToldIsNamed() throws IOException {
        String tariff = TARIFF.replace("(money).", "(money), invoice day (date).")
                .replace("due the last day of the month", "due 30 days after the invoice day");
        Run run = assess(
                tariff,
                "payer,period,sales,invoice day\nA,2026-01,1000,\n",
                "A,2026-02-15,30\n",
                "--as-of",
                "2026-05-31",
                "--statements",
                "pages");
        assertTrue(
                run.err()
                        .contains(
                                "note: Without a day on which it falls due, as `invoice day` was not told: 1 amount. It is owed"
                                        + " and bears no interest until somebody tells it."),
                run.err());
        assertTrue(run.err().contains("balance: $70.00"), run.err());
        assertTrue(page("A").contains("no day is known $70.00"), page("A"));
        assertTrue(
                page("A")
                        .contains(
                                "No day is known on which royalty is due, as invoice day in January 2026 is missing."),
                page("A"));
        Run later = assess(
                tariff,
                "payer,period,sales,invoice day,reported\nA,2026-01,1000,,\nA,2026-01,1000,2026-02-01,2026-02-05\n",
                "A,2026-02-15,30\n");
        assertFalse(later.err().contains("Without a day"), later.err());
        assertTrue(later.out().contains("A,2026-01,2026-01,royalty,1,2026-03-03,100.00,30.00"), later.out());
    }

    /** The letters of a currency say which it is. */
    @Test
    void aPaymentInAnotherCurrencyIsTold() {
        Run run = assess(
                TARIFF,
                "payer,period,sales\nA,2026-01,1000\n",
                "A,2026-01-31,EUR 2.00\nA,2026-01-31,\"1,000 USD\"\nA,2026-01-31,CAD 5\n");
        assertTrue(
                run.err()
                        .contains(
                                "p.csv, line 2, column 3 (amount): `EUR 2.00` is in another currency; amounts are in CAD."),
                run.err());
        assertTrue(run.err().contains("`1,000 USD` is in another currency"), run.err());
        assertTrue(run.err().contains("received: $5.00\n"), run.err());
    }

    /** Who stands in a register twice for the same days lacks each row once. */
    @Test
    void whoIsExpectedTwiceLacksOnce() {
        Run.write(folder, "e.csv", "payer,from,to\nA,,\nE,2026-01-01,2026-01-31\nE,2026-01-15,2026-02-28\n");
        Run run = assess(
                TARIFF,
                "payer,period,sales\nA,2026-01,1000\nA,2026-02,1000\n",
                "A,2026-01-31,100\n",
                "--expected",
                "e.csv");
        assertTrue(
                run.err()
                        .contains(
                                "e.csv, line 4: E stands on line 3 for some of the same days. What was not filed counts once;"
                                        + " keep one of the two."),
                run.err());
        assertTrue(
                run.err().contains("e.csv, line 3: E has filed nothing: no row for January 2026 (1 row missing)."),
                run.err());
        assertTrue(
                run.err().contains("e.csv, line 4: E has filed nothing: no row for February 2026 (1 row missing)."),
                run.err());
    }
}
