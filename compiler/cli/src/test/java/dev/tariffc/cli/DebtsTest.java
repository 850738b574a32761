package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each amount of a tariff is a debt of its own: with its own day, its own interest, and its own row. */
class DebtsTest {

    private static final String HALVES = """
            tariff "Two halves"
            In force from January 1, 2015 to December 31, 2035.
            A shop pays the first half each year, in CAD, rounded half up to 1¢.
            A shop pays the second half each year, in CAD, rounded half up to 1¢.
            Given each year: receipt (date).
            The fee is $10,000.
            The first half is 1/2 of the fee.
            The second half is 1/2 of the fee.
            The first half is due January 1 of the year.
            The second half is due July 1 of the year.
            The first half bears interest daily at 5%, simple, over 365 days, until receipt.
            The second half bears interest daily at 7.3%, simple, over 365 days, until receipt.
            """;
    private static final String ROYALTY_AND_FEE = """
            tariff "Royalty and membership"
            In force from January 1, 2015 to December 31, 2035.
            A shop pays the royalty and the membership fee each year, in CAD, rounded half up to 1¢.
            Given each year: receipt (date).
            The royalty is $1,000.
            The membership fee is $500.
            The royalty is due January 1 of the year.
            The royalty bears interest daily at 5%, simple, over 365 days, until receipt.
            """;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String payments) {
        return assess(tariff, "payer,period\nS,2026\n", payments);
    }

    private Run assess(String tariff, String returns, String payments) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "p.csv", "payer,received,amount,pays\n" + payments);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    private static void assertStands(String due, String balance, Run run) {
        assertTrue(run.err().contains(due + "\n"), run.err());
        assertTrue(run.err().contains("balance: " + balance + "\n"), run.err());
    }

    @Test
    void twoAmountsPaidOnTheirDaysOweNothing() {
        Run run = assess(HALVES, "S,2026-01-01,5000,\nS,2026-07-01,5000,\n");
        assertEquals(
                List.of(
                        "S,2026,2026,first half,1,2026-01-01,5000.00,5000.00,2026-01-01,0,0.00,0.00,0.00,",
                        "S,2026,2026,second half,1,2026-07-01,5000.00,5000.00,2026-07-01,0,0.00,0.00,0.00,"),
                rows(run));
        assertStands(
                "due: $10,000.00, interest: $0.00, received: $10,000.00",
                "$0.00, of which credit that found no debt yet: $0.00",
                run);
    }

    @Test
    void oneAmountPaidLeavesTheOtherOpen() {
        Run run = assess(HALVES, "S,2026-01-01,5000,\n");
        assertEquals(
                "S,2026,2026,second half,1,2026-07-01,5000.00,0.00,,0,0.00,0.00,5000.00,",
                rows(run).get(1));
    }

    /** 5,000 x 7.3% x 31 / 365 = 31.00: a fiftieth per cent a day. */
    @Test
    void eachAmountBearsItsOwnInterest() {
        Run run = assess(HALVES, "S,2026-01-01,5000,\nS,2026-08-01,5000,\n");
        assertStands(
                "due: $10,000.00, interest: $31.00, received: $10,000.00",
                "$31.00, of which credit that found no debt yet: $0.00",
                run);
    }

    /** A year late: 1,000 x 5% = 50.00; the membership fee bears nothing, and no day says when it is due. */
    @Test
    void whatTheTariffDoesNotNameBearsNoInterest() {
        Run run = assess(ROYALTY_AND_FEE, "S,2027-01-01,1500,\n");
        assertEquals(
                List.of(
                        "S,2026,2026,royalty,1,2026-01-01,1000.00,1050.00,2027-01-01,365,50.00,0.00,0.00,",
                        "S,2026,2026,membership fee,1,,500.00,450.00,2027-01-01,0,0.00,0.00,50.00,"),
                rows(run));
    }

    /** What is paid early waits for what has a day; a debt without one takes what is left in the end. */
    @Test
    void whatHasADayIsPaidBeforeWhatHasNone() {
        Run run = assess(ROYALTY_AND_FEE, "S,2025-12-01,1000,\n");
        assertStands(
                "due: $1,500.00, interest: $0.00, received: $1,000.00",
                "$500.00, of which credit that found no debt yet: $0.00",
                run);
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-01,1000.00,1000.00,2025-12-01,0,0.00,0.00,0.00,",
                rows(run).get(0));
    }

    /** Named, the fee is paid though the royalty is late: 1,000 x 5% x 31 / 365 = 4.2466, 4.25 to February 1. */
    @Test
    void aPaymentMayNameTheAmount() {
        Run run = assess(ROYALTY_AND_FEE, "S,2026-01-15,500,membership fee\nS,2026-02-01,1000,royalty\n");
        assertEquals(
                List.of(
                        "S,2026,2026,royalty,1,2026-01-01,1000.00,1000.00,2026-02-01,31,4.25,0.00,4.25,",
                        "S,2026,2026,membership fee,1,,500.00,500.00,2026-01-15,0,0.00,0.00,0.00,"),
                rows(run));
        Run other = assess(ROYALTY_AND_FEE, "S,2026-01-15,500,reciept\n");
        assertEquals(1, other.status());
        assertTrue(
                other.err()
                        .contains("p.csv, line 2, column 4 (pays): `reciept` is no amount that this tariff makes"
                                + " payable: `royalty` or `membership fee`."),
                other.err());
    }

    /** 400 of 1,000 in time; 600 x 5% x 365 / 365 = 30.00 up to January 1, 2027, and what came on January 2 is left out. */
    @Test
    void whatIsUnpaidBearsInterestUpToTheDayThatIsNamed() {
        String payments = "S,2026-01-01,400,royalty\nS,2027-01-02,600,royalty\n";
        assess(ROYALTY_AND_FEE, payments);
        Run run = Run.in(
                folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv", "--as-of", "2027-01-01");
        assertStands(
                "due: $1,500.00, interest: $30.00, received: $400.00",
                "$1,130.00, of which credit that found no debt yet: $0.00",
                run);
        assertTrue(run.err().contains("note: Left out as it came after 2027-01-01: 1 payment.\n"), run.err());
    }

    /**
     * A cheque of January 1 comes back on January 31: the royalty is open again from that day, 1,000 x 5% x 29 / 365 =
     * 3.9726, 3.97 to March 1.
     */
    @Test
    void whatGoesBackIsOwedAgain() {
        Run run = assess(ROYALTY_AND_FEE, "S,2026-01-01,1000,\nS,2026-01-31,-1000,\nS,2026-03-01,1000,\n");
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-01,1000.00,1000.00,2026-03-01,29,3.97,0.00,3.97,",
                rows(run).get(0));
        assertStands(
                "due: $1,500.00, interest: $3.97, received: $1,000.00",
                "$503.97, of which credit that found no debt yet: $0.00",
                run);
    }

    /** The refund of what was paid too much takes the credit and opens nothing. */
    @Test
    void aRefundTakesTheCreditFirst() {
        Run run = assess(ROYALTY_AND_FEE, "S,2026-01-01,1600,\nS,2026-02-01,-100,\n");
        assertStands(
                "due: $1,500.00, interest: $0.00, received: $1,500.00",
                "$0.00, of which credit that found no debt yet: $0.00",
                run);
    }

    @Test
    void whoOwesNothingKeepsWhatWasPaid() {
        Run run = assess(ROYALTY_AND_FEE, "payer,period\nS,2026\nT,2014\n", "S,2026-01-01,1500,\nT,2026-02-01,900,\n");
        assertEquals("T,,,,,,,900.00,,,,,-900.00,", rows(run).get(2));
        assertStands(
                "due: $1,500.00, interest: $0.00, received: $2,400.00",
                "-$900.00, of which credit that found no debt yet: $900.00",
                run);
    }

    @Test
    void whoIsUnknownIsToldWithTheNearestName() {
        Run run = assess(ROYALTY_AND_FEE, "payer,period\nSaturn,2026\n", "Satrun,2026-01-01,1500,\n");
        assertEquals(1, run.status());
        assertTrue(
                run.err()
                        .contains("error: p.csv, line 2, column 1 (payer): nobody called `Satrun` is in the returns."
                                + " Is `Saturn` meant?\n"),
                run.err());
    }

    @Test
    void aDayWithoutPaymentsIsMisused() {
        assess(ROYALTY_AND_FEE, "S,2026-01-01,1500,\n");
        Run run = Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--as-of", "2027-01-01");
        assertEquals(2, run.status());
        assertEquals("", run.out());
    }

    /** 30 days after an invoice of February 10 is March 12; 3% of 100. */
    @Test
    void aDueDayThatAFactTellsIsADueDay() {
        String invoice = """
                tariff "Invoice"
                In force from January 1, 2015 to December 31, 2035.
                A hall pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money), invoice day (date).
                The royalty is 3% of sales.
                The royalty is due no later than 30 days after the invoice day.
                """;
        Run run = assess(
                invoice,
                "payer,period,sales,invoice day\nH,2026-01,100,2026-02-10\nH,2026-02,100,\n",
                "H,2026-03-01,3,\n");
        assertEquals(
                List.of(
                        "H,2026-01,2026-01,royalty,1,2026-03-12,3.00,3.00,2026-03-01,0,0.00,0.00,0.00,",
                        "H,2026-02,2026-02,royalty,1,,3.00,0.00,,0,0.00,0.00,3.00,"),
                rows(run));
        Run calc = Run.in(folder, "calc", "t.tariff", "--for", "2026-01", "sales=$100", "invoice day=2026-02-10");
        assertTrue(calc.out().contains("royalty for January 2026: $3.00, due March 12, 2026\n"), calc.out());
    }

    /** 6,922,586 / 12 = 576,882.16 and 2/3 of a cent: eleven times 576,882.16, and 576,882.24 in December. */
    @Test
    void deadlinesShowWhatNoFactMoves() {
        Run.write(folder, "n.tariff", """
                tariff "Network"
                In force from January 1, 2015 to December 31, 2035.
                A network pays the fee each year, in CAD, rounded half up to 1¢.
                The fee is $6,922,586.
                The fee is due in twelve equal instalments on the first day of each month, the last cent in the last.
                """);
        List<String> days = Run.in(folder, "deadlines", "n.tariff", "--from", "2026-11-01", "--to", "2026-12-31")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertEquals(
                List.of("2026-11-01  the tariff  fee due: $576,882.16", "2026-12-01  the tariff  fee due: $576,882.24"),
                days);
    }

    /** Nobody said how many events there are. */
    @Test
    void deadlinesCountNoItems() {
        Run.write(folder, "e.tariff", """
                tariff "Events"
                In force from January 1, 2026.
                A hall pays the fee each year, in CAD, rounded half up to 1¢.
                Given for each event each year: guests (number).
                The fee is $5 per event.
                The fee is due January 31 of the year.
                """);
        assertEquals(
                "Events\n2026-01-31  the tariff  fee due\n",
                Run.in(folder, "deadlines", "e.tariff", "--from", "2026-01-01", "--to", "2026-12-31")
                        .out());
    }

    /** Days that facts tell stand beside what is owed, where their condition holds. */
    @Test
    void whatElseFallsOnADayThatIsToldIsShown() {
        Run.write(folder, "a.tariff", """
                tariff "Audit"
                In force from January 1, 2015 to December 31, 2035.
                A station pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money), understatement (percentage).
                The royalty is 1% of sales.
                The royalty is due the last day of the month.
                Given: demand (date).
                The audit costs are due no later than 30 days after the demand if the understatement is more than 10% of
                  the royalty due in any month.
                """);
        Run more = calc("10.1%");
        assertTrue(more.out().contains("2027-01-31: audit costs due\n"), more.out());
        assertTrue(!calc("10%").out().contains("2027-01-31"));
    }

    /** 100.01 in halves: 50.01 (half up) on January 31, 50.00 on July 31; a tenth of a per mille a day for 31 days: 0.16. */
    @Test
    void anInstalmentIsADebtOfItsOwn() {
        String halves = """
                tariff "Halves"
                In force from January 1, 2015 to December 31, 2035.
                A shop pays the fee each year, in CAD, rounded half up to 1¢.
                Given each year: receipt (date).
                The fee is $100.01.
                Half of the fee is due on January 31 of the year, the rest on July 31.
                The fee bears interest daily at 3.65%, simple, over 365 days, until receipt.
                """;
        Run run = assess(halves, "S,2026-01-31,50.01,\nS,2026-08-31,50,\n");
        assertEquals(
                List.of(
                        "S,2026,2026,fee,1,2026-01-31,50.01,50.01,2026-01-31,0,0.00,0.00,0.00,",
                        "S,2026,2026,fee,2,2026-07-31,50.00,50.00,2026-08-31,31,0.16,0.00,0.16,"),
                rows(run));
    }

    /** A credit of June is none in February: 1,000 x 36.5% x 10 / 365 = 10.00 to February 10, and all of it is open. */
    @Test
    void whatFallsDueLaterSettlesNothingBefore() {
        String tariff = """
                tariff "S"
                In force from January 1, 2026.
                A hall pays the fee each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money, may be negative), receipt of the payment (date).
                The fee is 10% of sales.
                The fee is due the last day of the month.
                The fee bears interest daily at 36.5%, simple, over 365 days, until receipt of the payment.
                """;
        assess(tariff, "payer,period,sales\nA,2026-01,10000\nA,2026-06,-10000\n", "");
        Run run = Run.in(
                folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv", "--as-of", "2026-02-10");
        assertEquals(
                List.of(
                        "A,2026-01,2026-01,fee,1,2026-01-31,1000.00,0.00,,0,10.00,0.00,1010.00,",
                        "A,2026-06,2026-06,fee,1,2026-06-30,-1000.00,0.00,,0,0.00,0.00,-1000.00,"),
                rows(run));
    }

    /** The invoice of February 1 was one of April 1: due on April 11, and paid on that day. */
    @Test
    void aDueDayThatIsRestatedIsTheDayThatCounts() {
        String tariff = """
                tariff "S"
                In force from January 1, 2026.
                A hall pays the fee each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money), delivery (date), receipt of the payment (date).
                The fee is 10% of sales.
                The fee is due 10 days after delivery.
                The fee bears interest daily at 36.5%, simple, over 365 days, until receipt of the payment.
                """;
        Run run = assess(tariff, """
                payer,period,sales,delivery,reported
                A,2026-01,10000,2026-02-01,2026-02-05
                A,2026-01,10000,2026-04-01,2026-02-06
                """, "A,2026-04-11,1000,\n");
        assertEquals(
                List.of("A,2026-01,2026-01,fee,1,2026-04-11,1000.00,1000.00,2026-04-11,0,0.00,0.00,0.00,"), rows(run));
    }

    @Test
    void aRestatementThatGivesNoAmountIsTold() {
        String tariff = """
                tariff "S"
                In force from January 1, 2026.
                A hall pays the fee each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The fee is 10% of sales.
                The fee is due the last day of the month.
                """;
        Run run = assess(tariff, """
                payer,period,sales,reported
                A,2026-01,1000,
                A,2026-01,not available,2026-03-06
                A,2026-01,1000,2026-03-07
                """, "");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error: r.csv, line 3, column 3 (sales): "), run.err());
        assertEquals(List.of("A,2026-01,2026-01,fee,1,2026-01-31,100.00,0.00,,0,0.00,0.00,100.00,"), rows(run));
    }

    /** 100.00 due on January 31; the 90.00 of March 25 come too late, the 120.00 of March 26 do not. */
    @Test
    void whatTheTariffDoesNotAdjustIsToldWithItsSection() {
        String tariff = """
                tariff "S"
                In force from January 1, 2026.
                A hall pays the fee each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                section 3
                The fee is 10% of sales.
                The fee is due the last day of the month.
                section 4
                An error found by the payer that reduces what is owed is adjusted if it is notified no later than
                  1 month after it occurred.
                Any other error is adjusted.
                """;
        Run run = assess(tariff, """
                payer,period,sales,reported
                A,2026-01,1000,
                A,2026-01,900,2026-03-25
                A,2026-01,1200,2026-03-26
                A,2026-03,0,
                """, "");
        assertTrue(
                run.err()
                        .contains(
                                "note: Not adjusted by section 4: 1 correction, too late or of a kind that is never adjusted."
                                        + " What had been assessed stays as it was.\n"),
                run.err());
        assertEquals(
                List.of(
                        "A,2026-01,2026-01,fee,1,2026-01-31,100.00,0.00,,0,0.00,0.00,100.00,3",
                        "A,2026-03,2026-03,fee,1,2026-03-31,0.00,0.00,,0,0.00,20.00,20.00,3"),
                rows(run));
    }

    /** Named, the membership fee is open again, and bears nothing; the royalty stays paid. */
    @Test
    void whatGoesBackOpensWhatItNames() {
        Run run = assess(
                ROYALTY_AND_FEE,
                "S,2026-01-01,1000,royalty\nS,2026-01-01,500,membership fee\nS,2026-02-01,-100,membership fee\n");
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-01,1000.00,1000.00,2026-01-01,0,0.00,0.00,0.00,",
                rows(run).get(0));
        assertTrue(rows(run).get(1).startsWith("S,2026,2026,membership fee,1,,500.00,400.00,"), run.out());
    }

    private Run calc(String understatement) {
        return Run.in(
                folder,
                "calc",
                "a.tariff",
                "--for",
                "2026-03",
                "sales=$1,000",
                "understatement=" + understatement,
                "demand=2027-01-01");
    }

    /** 1% of $601.00 is $6.01: five sixths of it are $1.00 each, to the cent, and the last has the rest. */
    @Test
    void instalmentsOfASeasonFallOnItsMonths() {
        Run run = assess("""
                tariff "Rink"
                In force from October 1, 2020.
                A rink pays the fee each season from October 1 to March 31, in CAD, rounded half up to 1¢.
                Given each season from October 1 to March 31: sales (money).
                The fee is 1% of sales.
                The fee is due in six equal instalments on the last day of each month, the last cent in the last.
                """, "payer,period,sales\nA,2020-10-01/2021-03-31,601\n", "A,2021-01-15,2,\n");
        String of = "A,2020-10-01/2021-03-31,2020-10-01/2021-03-31,fee,";
        assertEquals(
                List.of(
                        of + "1,2020-10-31,1.00,1.00,2021-01-15,76,0.00,0.00,0.00,",
                        of + "2,2020-11-30,1.00,1.00,2021-01-15,46,0.00,0.00,0.00,",
                        of + "3,2020-12-31,1.00,0.00,,0,0.00,0.00,1.00,",
                        of + "4,2021-01-31,1.00,0.00,,0,0.00,0.00,1.00,",
                        of + "5,2021-02-28,1.00,0.00,,0,0.00,0.00,1.00,",
                        of + "6,2021-03-31,1.01,0.00,,0,0.00,0.00,1.01,"),
                rows(run));
    }

    /**
     * Of $10 in steps of $5, 30% is $3, for which $5 is paid, twice; nothing is left. Of $100, a twelfth is $8.33, of which $5 is paid
     * eleven times, and $45 in the end.
     */
    @Test
    void instalmentsAreWholeStepsAndAddUp() {
        String tariff = """
                tariff "Fives"
                In force from January 1, 2026.
                A hall pays the fee and the levy each year, in CAD, rounded half up to $5.
                Given each year: sales (money).
                The fee is 1% of sales.
                The levy is 10% of sales.
                30% of the fee is due on January 31 of the year, 30% on March 31, 30% on May 31, and the rest on July 31.
                The levy is due in twelve equal instalments on the first day of each month, the last cent in the last.
                """;
        List<String> payable = rows(assess(tariff, "payer,period,sales\nA,2026,1000\n", "A,2026-01-31,5,\n")).stream()
                .map(row -> row.split(",", -1)[6])
                .toList();
        assertEquals(List.of("5.00", "5.00", "0.00", "0.00"), payable.subList(0, 4));
        assertEquals(Collections.nCopies(11, "5.00"), payable.subList(4, 15));
        assertEquals("45.00", payable.get(15));
    }
}
