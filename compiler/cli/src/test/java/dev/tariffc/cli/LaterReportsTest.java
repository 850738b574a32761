package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in which something is told later than it was owed: by reports, by money that goes back, by the day of a report. */
class LaterReportsTest {

    /** 10% of sales, on the last day of the month; 1% for each month of delay that has begun. */
    private static final String TARIFF = """
            tariff "Later"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            Given: receipt of the payment (date), receipt of the report (date).
            The royalty is 10% of sales.
            The royalty is due the last day of the month.
            The royalty bears interest at 1% per month, for each month or part of a month, simple, until receipt of the payment.
            A payment goes first to the oldest royalty, then to interest.
            """;

    @TempDir
    private Path folder;

    /** The due day, payable, paid, interest, adjustment and balance of each row. */
    private List<String> account(String tariff, String returns, String payments, String asOf) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "p.csv", "payer,received,amount,period\n" + payments);
        Run run = Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv", "--as-of", asOf);
        assertEquals(0, run.status(), run.err());
        return run.out()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(cells -> String.join(" ", cells[5], cells[6], cells[7], cells[10], cells[11], cells[12])
                        .strip())
                .toList();
    }

    private static String restated(String sales, String later) {
        return "payer,period,sales,reported\nA,2026-01," + sales + ",\nA,2026-01," + later + ",2026-03-10\n";
    }

    /** 100 paid in time; 60 are owed from March 10 on, when no debt falls due any more: 40 wait. */
    @Test
    void whatAReportTakesBackAfterTheLastDueDayIsCreditFromItsDay() {
        assertEquals(
                List.of("2026-01-31 100.00 60.00 0.00 -40.00 0.00", "40.00   -40.00"),
                account(TARIFF, restated("1000", "600"), "A,2026-01-31,100,\n", "2026-04-30"));
    }

    /** Unpaid, 40 are two months late by March 10, and 60 three by April 30: 0.80 and 1.80. */
    @Test
    void whatIsTakenBackUnpaidBearsInterestUntilTheReport() {
        assertEquals(
                List.of("2026-01-31 100.00 0.00 2.60 -40.00 62.60"),
                account(TARIFF, restated("1000", "600"), "", "2026-04-30"));
    }

    /** 10 more, told on March 10, fall due on April 1: one month of delay has begun by April 30. */
    @Test
    void anAdjustmentIsDueOnTheDayThatTheTariffNames() {
        String tariff = TARIFF + """
                Given for each error: day of notification (date).
                The adjustment for each error is due the first day of the month after the day of notification.
                """;
        String returns = restated("1000", "1100");
        assertEquals(
                List.of("2026-01-31 100.00 100.00 0.10 10.00 10.10"),
                account(tariff, returns, "A,2026-01-31,100,\n", "2026-04-30"));
        assertEquals(
                List.of("2026-01-31 100.00 110.00 0.00 10.00 0.00"),
                account(tariff, returns, "A,2026-01-31,100,\nA,2026-04-01,10,\n", "2026-04-30"));
    }

    /** 100 named February, of which nothing is owed as of February 10: from that day on it pays January, ten days late, 1.00. */
    @Test
    void aPaymentThatNamedADebtTakenBackIsFreeFromThatDay() {
        assertEquals(
                List.of("2026-01-31 100.00 100.00 1.00 0.00 1.00", "2026-02-28 100.00 0.00 0.00 -100.00 0.00"),
                account(
                        TARIFF,
                        "payer,period,sales,reported\nA,2026-01,1000,\nA,2026-02,1000,\nA,2026-02,0,2026-02-10\n",
                        "A,2026-01-15,100,2026-02\n",
                        "2026-03-31"));
    }

    /** Paid ten days late, and given back ten days after: February is charged once; by March 31 a second month has begun. */
    @Test
    void aMonthOfDelayIsChargedOnceWhereMoneyGoesBack() {
        String returns = "payer,period,sales\nA,2026-01,1000\n";
        String payments = "A,2026-02-10,100,\nA,2026-02-20,-100,\n";
        assertEquals(
                List.of("2026-01-31 100.00 0.00 1.00 0.00 101.00"), account(TARIFF, returns, payments, "2026-02-28"));
        assertEquals(
                List.of("2026-01-31 100.00 0.00 2.00 0.00 102.00"), account(TARIFF, returns, payments, "2026-03-31"));
    }

    /** Of two payments the later goes back: January stays paid, and February is open from March 15, in its first month. */
    @Test
    void aRefundOpensWhatWasPaidLast() {
        assertEquals(
                List.of("2026-01-31 100.00 100.00 0.00 0.00 0.00", "2026-02-28 100.00 0.00 1.00 0.00 101.00"),
                account(
                        TARIFF,
                        "payer,period,sales\nA,2026-01,1000\nA,2026-02,1000\n",
                        "A,2026-01-31,100,\nA,2026-02-28,100,\nA,2026-03-15,-100,\n",
                        "2026-03-31"));
    }

    /** Paid in time, and reported on March 10: two months of delay have begun. */
    @Test
    void theReceiptOfTheReportEndsTheInterest() {
        String tariff = TARIFF.replace(
                "until receipt of the payment.",
                "until the later of receipt of the payment and receipt of the report.");
        assertEquals(
                List.of("2026-01-31 100.00 100.00 2.00 0.00 2.00"),
                account(
                        tariff,
                        "payer,period,sales,receipt of the report\nA,2026-01,1000,2026-03-10\n",
                        "A,2026-01-31,100,\n",
                        "2026-04-30"));
    }

    /** A cheque comes back after the report was corrected: what is owed is open again, and nothing more. */
    @Test
    void whatGoesBackAfterACorrectionOpensWhatIsOwed() {
        List<String> rows =
                account(TARIFF, restated("1000", "600"), "A,2026-01-31,100,\nA,2026-03-20,-100,\n", "2026-03-31");
        // The credit of 40 goes first, then the 60 are open again, from March 20: one month has begun.
        assertEquals(List.of("2026-01-31 100.00 0.00 0.60 -40.00 60.60"), rows);
    }
}
