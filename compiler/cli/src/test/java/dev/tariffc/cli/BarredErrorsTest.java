package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of amounts has what is owed by the law: what a later report says is not owed where the tariff does not let it be adjusted. */
class BarredErrorsTest {

    private static final String ERRORS = """
            section 9 "Errors"
            An error found by the payer that reduces what is owed is adjusted if it is notified no later than 2 months after it occurred.
            Any other error is adjusted.
            """;
    private static final String TARIFF = """
            tariff "Barred"
            In force from January 1, 2026.
            A station pays the royalty and the fee each month, in CAD, rounded half up to 1¢.
            Given each month: income (money).
            section 1 "Royalty"
            The royalty is 2% of income.
            The fee is 1% of income.
            The payment is due no later than 20 days after the end of the month.
            """ + ERRORS;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns, String... more) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"assess", "t.tariff", "--returns", "r.csv"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.in(folder, arguments);
    }

    /** 1,000 gives 20 and 10, due February 20: what is found by April 20 counts, 900 for 18 and 9, and 400 in September does not. */
    @Test
    void whatIsReportedTooLateStandsAsItWas() {
        Run run = assess(TARIFF, """
                payer,period,income,reported
                A,2026-01,1000,
                A,2026-01,400,2026-06-01
                A,2026-02,1000,
                A,2026-02,2000,2026-06-01
                B,2026-01,1000,
                B,2026-01,900,2026-03-01
                B,2026-01,400,2026-09-01
                """);
        assertEquals("""
                payer,period,payment_period,due,royalty,fee,payable,not_adjusted,barred_by,sections
                A,2026-01,2026-01,2026-02-20,20.00,10.00,30.00,-18.00,9,1
                A,2026-02,2026-02,2026-03-20,40.00,20.00,60.00,,,1
                B,2026-01,2026-01,2026-02-20,18.00,9.00,27.00,-15.00,9,1
                """, run.out());
        assertTrue(run.err().contains("payable in all: $117.00"), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "warning: A, January 2026, royalty: section 9 does not let what was reported on 2026-06-01 be"
                                        + " adjusted (-$12.00). What had been assessed stays as it was."),
                run.err());
    }

    /** Nothing is said of reports where returns have no column of them. */
    @Test
    void returnsWithoutReportsHaveNoSuchColumns() {
        assertTrue(assess(TARIFF, "payer,period,income\nA,2026-01,1000\n")
                .out()
                .startsWith("payer,period,payment_period,due,royalty,fee,payable,sections\n"));
    }

    /** Shares of 50%: what stands is divided as it was first. */
    @Test
    void whatStandsIsDivided() {
        Run run = assess("""
                tariff "Divided"
                In force from January 1, 2026.
                A hall pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: income (money).
                The royalty is 1% of income.
                The first part is 50% of the royalty.
                The second part is 50% of the royalty.
                The first part and the second part add up to the royalty, to the last named.
                The royalty is due the last day of the month.
                """ + ERRORS, "payer,period,income,reported\nA,2026-01,1001,\nA,2026-01,500,2026-09-01\n");
        assertEquals(
                "A,2026-01,2026-01,2026-01-31,10.01,10.01,5.00,5.01,-5.01,9,",
                run.out().lines().skip(1).findFirst().orElseThrow());
    }

    /** Each instalment is a debt: 12.00 in two halves; of 6.00 the first had fallen due two months before, the second not. */
    @Test
    void instalmentsStandEachByItself() {
        Run run = assess("""
                tariff "Halves"
                In force from January 1, 2026.
                A hall pays the fee each year, in CAD, rounded half up to 1¢.
                Given each year: income (money).
                The fee is 1% of income.
                Half of the fee is due on January 31 of the year, the rest on July 31.
                """ + ERRORS, "payer,period,income,reported\nA,2026,1200,\nA,2026,600,2026-06-01\n");
        // The first half stands at 6.00; the second, not due yet, is 3.00.
        assertEquals(
                "A,2026,2026,2026-01-31; 2026-07-31,9.00,9.00,-3.00,9,",
                run.out().lines().skip(1).findFirst().orElseThrow());
    }

    /** In several currencies, of which no account is drawn. */
    @Test
    void severalCurrenciesStandAsWell() {
        Run run = assess("""
                tariff "Two currencies"
                In force from January 1, 2026.
                A hall pays the royalty each month, in CAD, rounded half up to 1¢.
                A hall pays the levy each month, in EUR, rounded half up to €0.01.
                Given each month: seats (number).
                The royalty is $1 per seat.
                The levy is €2 per seat.
                The payment is due the last day of the month.
                """ + ERRORS, "payer,period,seats,reported\nA,2026-01,10,\nA,2026-01,4,2026-09-01\n");
        assertEquals("""
                payer,period,payment_period,due,royalty,levy,payable,not_adjusted,barred_by,sections
                A,2026-01,2026-01,2026-01-31,10.00,,10.00,-6.00,9,
                A,2026-01,2026-01,2026-01-31,,20.00,20.00,-12.00,9,
                """, run.out());
    }

    /** The page of a payer has what is owed, and what is not adjusted with its section. */
    @Test
    void pagesTellWhatStands() throws IOException {
        assess(
                TARIFF,
                "payer,period,income,reported\nA,2026-01,1000,\nA,2026-01,400,2026-06-01\n",
                "--statements",
                "pages");
        String page = Files.readString(folder.resolve("pages/A.html"));
        assertTrue(page.contains("$30.00"), page);
        assertTrue(
                page.contains(
                        "royalty for January 2026, as reported on June 1, 2026 (-$12.00 is not adjusted: section 9)"),
                page);
    }
}
