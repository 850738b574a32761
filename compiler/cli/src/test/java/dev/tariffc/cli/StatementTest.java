package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statement of account: {@code assess} with payments and the rates that late ones bear. */
class StatementTest {

    private static final String TARIFF = """
            tariff "Shop Tariff, 2018"

            In force from January 1, 2018 to December 31, 2018.

            A shop pays the royalty each month, in CAD, rounded half up to 1¢.

            section 1 "Royalty"

            Given each month: sales (money).
            The royalty is 10% of sales.

            section 2 "Payment"

            Given each day: Bank Rate (percentage).
            Given each month: receipt of the payment (date).
            The royalty is due no later than 20 days after the end of the month.
            The royalty bears interest daily at the Bank Rate on the last day of the month before + 1%, simple,
              over 365 days, until receipt of the payment.
            """;
    private static final String RETURNS = """
            payer,period,sales,reported
            Alma,2018-01,100000,
            Alma,2018-02,50000,
            Alma,2018-01,90000,2018-03-01
            Alma,2018-03,20000,
            Bela,2018-01,10000,
            Bela,2018-02,10000,
            """;
    private static final String PAYMENTS = """
            payer,received,amount,period
            Alma,2018-03-02,10000.00,2018-01
            Alma,2018-03-20,4000.00,2018-02
            Alma,2018-04-20,1500.00,2018-03
            Bela,2018-03-22,1500.00,
            """;

    /** 2.65 and 1 per cent are 3.65 in a year: a hundredth per cent in a day. */
    private static final String RATES = """
            date,Bank Rate
            2018-01-31,2.65
            2018-02-28,2.65
            2018-03-31,2.65
            """;

    private static final String HEADER =
            "payer,period,payment_period,amount,instalment,due,payable,paid,paid_on,days_late,interest,adjustment,"
                    + "balance,sections\n";

    @TempDir
    private Path folder;

    private Run assess(String returns, String payments, String rates) {
        Run.write(folder, "shops.tariff", TARIFF);
        Run.write(folder, "returns.csv", returns);
        Run.write(folder, "payments.csv", payments);
        Run.write(folder, "rates.csv", rates);
        return Run.in(
                folder,
                "assess",
                "shops.tariff",
                "--returns",
                "returns.csv",
                "--payments",
                "payments.csv",
                "--bank-rate",
                "rates.csv");
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    private static List<String> rowsOf(String payer, Run run) {
        return run.out().lines().filter(line -> line.startsWith(payer + ",")).toList();
    }

    /**
     * Due 20 days after the month: on February 20, March 20 and April 20.
     *
     * <pre>
     * Alma  January   10,000.00, received on March 2, 10 days late: 10,000 x 0.0001 x 10 = 10.00 of interest, open
     *       February  5,000.00; what was reported on March 1, 9,000.00 for January, takes off 1,000.00: 4,000.00 in time
     *       March     2,000.00, 1,500.00 of it in time, 500.00 open
     * Bela  1,500.00 on March 22 for nothing in particular: first the oldest royalty
     *       January   1,000.00, 30 days late: 1,000 x 0.0001 x 30 = 3.00, open
     *       February  500.00 of 1,000.00, 2 days late: 500 x 0.0001 x 2 = 0.10; 500.10 open
     * Due 16,000.00 + 2,000.00, interest 13.10, received 15,500.00 + 1,500.00; open 10 + 500 + 3 + 500.10
     * </pre>
     */
    @Test
    void followsEachPayerThroughTheYear() {
        assess(RETURNS, PAYMENTS, RATES).assertLeft(0, HEADER + """
                Alma,2018-01,2018-01,royalty,1,2018-02-20,10000.00,10000.00,2018-03-02,10,10.00,0.00,10.00,1
                Alma,2018-02,2018-02,royalty,1,2018-03-20,5000.00,4000.00,2018-03-20,0,0.00,-1000.00,0.00,1
                Alma,2018-03,2018-03,royalty,1,2018-04-20,2000.00,1500.00,2018-04-20,0,0.00,0.00,500.00,1
                Bela,2018-01,2018-01,royalty,1,2018-02-20,1000.00,1000.00,2018-03-22,30,3.00,0.00,3.00,1
                Bela,2018-02,2018-02,royalty,1,2018-03-20,1000.00,500.00,2018-03-22,2,0.10,0.00,500.10,1
                """, """
                note: Shop Tariff, 2018 does not say what a payment goes to first: here it went to the oldest royalty, then to interest.
                note: 1 row restates an earlier one of the same payer and period; what it changes is an adjustment.
                Shop Tariff, 2018
                2 payers, 6 rows: 5 assessed, 1 restating earlier ones
                3 payment periods, January 2018 to March 2018
                payable in all: $19,000.00
                due: $18,000.00, interest: $13.10, received: $17,000.00
                balance: $1,013.10, of which credit that found no debt yet: $0.00
                refused: 0, held back: 0
                """ + Run.computedFrom(folder, "shops.tariff"));
    }

    @Test
    void aRestatementRewritesNoEarlierRow() {
        Run once = assess(RETURNS.replace("Alma,2018-01,90000,2018-03-01\n", ""), PAYMENTS, RATES);
        Run restated = assess(RETURNS, PAYMENTS, RATES);
        assertEquals(rowsOf("Alma", once).get(0), rowsOf("Alma", restated).get(0));
        // Without the adjustment 1,000.00 of February are open.
        assertEquals(
                "Alma,2018-02,2018-02,royalty,1,2018-03-20,5000.00,4000.00,2018-03-20,0,0.00,0.00,1000.00,1",
                rowsOf("Alma", once).get(1));
        assertEquals(rowsOf("Bela", once), rowsOf("Bela", restated));
    }

    @Test
    void aRestatementToTheSameFiguresChangesNothing() {
        Run once = assess(RETURNS, PAYMENTS, RATES);
        Run again = assess(RETURNS + "Alma,2018-01,90000,2018-03-25\nBela,2018-01,10000,2018-03-01\n", PAYMENTS, RATES);
        assertEquals(once.out(), again.out());
        assertEquals(0, again.status());
    }

    /** Of 8,000.00 x 10% for March 100.00 were reported after the last payment was due: owed, on a row of its own. */
    @Test
    void aRestatementAfterTheLastPaymentIsPending() {
        String returns = "payer,period,sales,reported\nCora,2018-03,7000,\nCora,2018-03,8000,2018-05-01\n";
        Run run = assess(returns, "payer,received,amount\nCora,2018-04-20,700\n", RATES);
        assertEquals(
                List.of(
                        "Cora,2018-03,2018-03,royalty,1,2018-04-20,700.00,700.00,2018-04-20,0,0.00,0.00,0.00,1",
                        "Cora,2018-03,2018-03,royalty,1,,,,,,,100.00,100.00,"),
                rowsOf("Cora", run));
        assertTrue(run.err().contains("""
                due: $800.00, interest: $0.00, received: $700.00
                balance: $100.00, of which credit that found no debt yet: $0.00
                1 adjustment came after the last payment was due; it has a row of its own.
                """), run.err());
    }

    /** The day of a payment and what it is for are all that counts, and not where it stands. */
    @Test
    void theOrderOfPaymentsMakesNoDifference() {
        List<String> lines = PAYMENTS.lines().toList();
        String turned = String.join("\n", lines.get(0), lines.get(4), lines.get(3), lines.get(2), lines.get(1));
        assertEquals(
                assess(RETURNS, PAYMENTS, RATES).out(),
                assess(RETURNS, turned, RATES).out());
    }

    @Test
    void faultyPaymentsAreNamedAndLandInNoTotal() {
        Run sound = assess(RETURNS, PAYMENTS, RATES);
        Run run = assess(RETURNS, PAYMENTS + """
                Dora,2018-03-02,1.00,
                Alma,2016-12-31,1.00,
                Alma,2226-03-02,1.00,2018-01
                Alma,2018-03-02,0.00,2018-01
                Alma,2018-03-02,1.001,2018-01
                Alma,2018-03-20,4000.00,2018-02
                Alma,2018-03-02,1.00,Smarch
                Alma,2018-03-02,1.00,2019-01
                Alma,03/04/2018,1.00,2018-01
                Alma,2018-02-30,1.00,2018-01
                Alma,,1.00,2018-01
                Alma,2018-03-02,,2018-01
                Alma,2018-03-02,many,2018-01
                """, RATES);
        assertEquals(1, run.status());
        assertEquals(sound.out(), run.out());
        assertTrue(run.err().contains("received: $17,000.00\n"), run.err());
        assertEquals(
                List.of(
                        "error: payments.csv, line 6, column 1 (payer): nobody called `Dora` is in the returns.",
                        "error: payments.csv, line 7, column 2 (received): 2016-12-31 is more than a year before this"
                                + " tariff. If it is right, say in a column `period` what was paid for.",
                        "error: payments.csv, line 8, column 2 (received): The day 2226-03-02 is too far away: years are from 1900"
                                + " to 2199.",
                        "error: payments.csv, line 9, column 3 (amount): `0.00` is not an amount in whole cents, above"
                                + " zero or, where it went back, below.",
                        "error: payments.csv, line 10, column 3 (amount): `1.001` is not an amount in whole cents, above"
                                + " zero or, where it went back, below.",
                        "error: payments.csv, line 11: line 3 says the same: payer, day, amount and what it is for. If"
                                + " money came twice that day, add the amounts up.",
                        "error: payments.csv, line 12, column 4 (period): `Smarch` is not a period. Write 2018, 2018-Q2,"
                                + " 2018-H1, 2018-03 or 2018-03-15, of the years 1900 to 2199.",
                        "error: payments.csv, line 13, column 4 (period): nothing is paid for 2019-01 under this"
                                + " tariff.",
                        "error: payments.csv, line 14, column 2 (received): `03/04/2018` is not a day. Write it as"
                                + " 2018-03-31.",
                        "error: payments.csv, line 15, column 2 (received): there is no day 2018-02-30.",
                        "error: payments.csv, line 16, column 2 (received): `` is not a day. Write it as 2018-03-31.",
                        "error: payments.csv, line 17, column 3 (amount): `` is not an amount in whole cents, above zero"
                                + " or, where it went back, below.",
                        "error: payments.csv, line 18, column 3 (amount): `many` is not an amount of money."),
                errors(run));
    }

    /** Alma's ten days are of February and March, and March asks for the rate of February's end. */
    @Test
    void aMonthWithoutARateIsNamed() {
        Run run = assess(RETURNS, PAYMENTS, RATES.replace("2018-02-28,2.65\n", ""));
        assertEquals(1, run.status());
        assertEquals(
                List.of("error: no rate was published in February 2018, which late payments need: the statements that"
                        + " need it are not drawn."),
                errors(run));
        // What is payable stands all the same; the statements are empty.
        assertEquals(
                "Alma,2018-01,2018-01,royalty,1,2018-02-20,10000.00,,,,,,,1",
                rowsOf("Alma", run).get(0));
    }

    @Test
    void ratesThatCannotBeReliedOnAreNamed() {
        Run run = assess(RETURNS, PAYMENTS, """
                date,Bank Rate
                2018-01-31,2.65
                2018-01-30,2.65
                2018-02-28,265
                03/04/2018,2.65
                """);
        assertEquals(1, run.status());
        assertEquals("", run.out());
        List<String> errors = errors(run);
        assertEquals(3, errors.size(), run.err());
        assertTrue(errors.get(0).startsWith("error: rates.csv, line 3, column 1 (date): "), errors.get(0));
        assertTrue(errors.get(1).startsWith("error: rates.csv, line 4, column 2 (Bank Rate): "), errors.get(1));
        assertTrue(errors.get(2).startsWith("error: rates.csv, line 5, column 1 (date): "), errors.get(2));
    }

    @Test
    void withoutRatesNoInterestIsCounted() {
        assess(RETURNS, PAYMENTS, RATES);
        Run run = Run.in(folder, "assess", "shops.tariff", "--returns", "returns.csv", "--payments", "payments.csv");
        assertEquals(0, run.status());
        assertEquals(
                "Alma,2018-01,2018-01,royalty,1,2018-02-20,10000.00,10000.00,2018-03-02,10,,0.00,0.00,1",
                rowsOf("Alma", run).get(0));
        assertTrue(run.err().startsWith("note: Without --bank-rate no interest is counted.\n"), run.err());
    }

    @Test
    void ratesWithoutPaymentsAreTold() {
        assess(RETURNS, PAYMENTS, RATES);
        Run run = Run.in(folder, "assess", "shops.tariff", "--returns", "returns.csv", "--bank-rate", "rates.csv");
        assertEquals(2, run.status());
        assertEquals("", run.out());
    }

    private Run assessed(String rules, String returns, String payments) {
        Run.write(folder, "t.tariff", """
                tariff "T"
                In force from January 1, 2018.
                """ + rules);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "p.csv", payments);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
    }

    /**
     * In August June comes down from $1,000 to $500, and $5.00 is taken off the payment of July. July itself is first reported in
     * September: 1% of $100 and 1% of the $500 that June was known to be. $10.00 + $6.00 - $5.00.
     */
    @Test
    void whatIsFirstReportedRestsOnWhatWasKnownByThen() {
        Run run = assessed("""
                A hall pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The royalty is 1% of sales + 1% of sales in the month before.
                The royalty is due no later than 20 days after the end of the month.
                """, """
                payer,period,sales,reported
                A,2018-05,0,
                A,2018-06,1000,
                A,2018-06,500,2018-08-08
                A,2018-07,100,2018-09-01
                """, "payer,received,amount\n");
        assertEquals(
                List.of(
                        "A,2018-06,2018-06,royalty,1,2018-07-20,10.00,0.00,,0,0.00,0.00,10.00,",
                        "A,2018-07,2018-07,royalty,1,2018-08-20,6.00,0.00,,0,0.00,-5.00,1.00,"),
                rowsOf("A", run));
    }

    /** Paid on its day, April 30; March was reported 32 days later. 5% of $3,000.00 in 365 days: $13.15. */
    @Test
    void whatIsPaidOnSeveralPeriodsIsReportedWithTheLast() {
        Run run = assessed("""
                A hall pays the royalty each quarter, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                Given: receipt of the payment (date), receipt of the report (date).
                The royalty is 1% of the sum of sales for each month of the quarter.
                The royalty is due no later than 30 days after the end of the quarter.
                The royalty bears interest daily at 5%, simple, over 365 days,
                  until the later of receipt of the payment and receipt of the report.
                """, """
                payer,period,sales,reported
                A,2018-01,100000,
                A,2018-02,100000,
                A,2018-03,100000,2018-06-01
                """, "payer,received,amount\nA,2018-04-30,3000\n");
        assertEquals(
                List.of("A,2018-Q1,2018-Q1,royalty,1,2018-04-30,3000.00,3000.00,2018-04-30,32,13.15,0.00,13.15,"),
                rowsOf("A", run));
    }
}
