package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tariff says of its rate, from the sentence to the statement of account. */
class LateDebtsTest {

    private static final String FRAME = """
            tariff "Late"
            In force from January 1, 2015 to December 31, 2035.
            A shop pays the royalty and the fee each year, in CAD, rounded half up to 1¢.
            Given each year: receipt (date).
            Given each day: Bank Rate (percentage).
            The royalty is $1,000.
            The fee is $600.
            The payment is due January 31 of the year.
            """;
    private static final String BY_THE_MONTH =
            "The royalty bears interest at 1.5% per month, for each month or part of a month, simple, until receipt.\n";

    @TempDir
    private Path folder;

    private Run interest(String sentences, String... more) {
        Run.write(folder, "t.tariff", FRAME + sentences);
        List<String> all =
                new ArrayList<>(List.of("interest", "t.tariff", "--amount", "$1,000", "--due", "2026-01-31"));
        all.addAll(List.of(more));
        return Run.in(folder, all.toArray(String[]::new));
    }

    private static String first(Run run) {
        return run.out().lines().findFirst().orElse(run.err());
    }

    private List<String> rows(String sentences, String payments, String... more) {
        Run.write(folder, "t.tariff", FRAME + sentences);
        Run.write(folder, "r.csv", "payer,period\nS,2026\n");
        Run.write(folder, "p.csv", "payer,received,amount,pays\n" + payments);
        List<String> all = new ArrayList<>(List.of("assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv"));
        all.addAll(List.of(more));
        return Run.in(folder, all.toArray(String[]::new)).out().lines().skip(1).toList();
    }

    /** February, March, and the part of April: 3 x 1.5% of 1,000 = 45. */
    @Test
    void aPartOfAMonthOfDelayBearsAWholeOne() {
        Run run = interest(BY_THE_MONTH, "--received", "2026-04-02");
        assertEquals(
                List.of(
                        "$1,000.00 due 2026-01-31, received 2026-04-02: interest $45.00 for 3 months begun",
                        "the month begun on 2026-02-01 at   1.5%: 15.000000",
                        "the month begun on 2026-03-01 at   1.5%: 15.000000",
                        "the month begun on 2026-04-01 at   1.5%: 15.000000"),
                run.out().lines().limit(4).toList());
        assertTrue(first(interest(BY_THE_MONTH, "--received", "2026-02-01"))
                .endsWith(": interest $15.00 for 1 month begun"));
        Run json = interest(BY_THE_MONTH, "--received", "2026-04-02", "--json");
        assertTrue(json.out().contains("\"days\": 61,\n  \"months\": 3,\n"), json.out());
    }

    /** 5% a year of 1,000 for 73 days over 365 is 10; by the month, 12% a year is 1% for each: 20 for two. */
    @Test
    void theRateSaysWhatItIsARateFor() {
        assertTrue(first(interest(
                        "The payment bears interest at 5% a year, simple, over 365 days, until receipt.\n",
                        "--received", "2026-04-14"))
                .endsWith(": interest $10.00 for 73 days"));
        assertTrue(first(interest(
                        "The payment bears interest monthly at 12% a year, simple, over 12 months, until receipt.\n",
                        "--received", "2026-03-31"))
                .endsWith(": interest $20.00 for 59 days"));
        assertTrue(first(interest(
                        "The payment bears interest monthly at 1% per month, simple, until receipt.\n",
                        "--received", "2026-03-31"))
                .endsWith(": interest $20.00 for 59 days"));
    }

    /** At 3% published and 1% more, a month bears a twelfth of 4%: 1,000 x 4% x 2 / 12 = 6.67. */
    @Test
    void aPublishedRateIsDividedByTheMonthsOfTheYear() {
        Run.write(folder, "rates.csv", "date,rate\n2026-01-30,3\n2026-02-27,3\n");
        assertTrue(first(interest(
                        "The payment bears interest monthly at the Bank Rate on the last day of the month before + 1%,"
                                + " simple, over 12 months, until receipt.\n",
                        "--received", "2026-03-31", "--bank-rate", "rates.csv"))
                .endsWith(": interest $6.67 for 59 days"));
    }

    /** The royalty 1,000 x 1.5% x 2, the fee 600 x 1.5% x 2, to March 1. */
    @Test
    void severalAmountsBearOneInterest() {
        assertEquals(
                List.of(
                        "S,2026,2026,royalty,1,2026-01-31,1000.00,1000.00,2026-03-01,29,30.00,0.00,30.00,",
                        "S,2026,2026,fee,1,2026-01-31,600.00,600.00,2026-03-01,29,18.00,0.00,18.00,"),
                rows(
                        "The royalty and the fee bear interest at 1.5% per month, for each month or part of a month,"
                                + " simple, until receipt.\n",
                        "S,2026-03-01,1000,royalty\nS,2026-03-01,600,fee\n"));
    }

    /** 400 for one month, 6; 600 for three, 27. */
    @Test
    void eachPaymentBearsTheMonthsOfItsOwnDelay() {
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-31,1000.00,1000.00,2026-04-02,61,33.00,0.00,33.00,",
                rows(BY_THE_MONTH, "S,2026-02-10,400,royalty\nS,2026-04-02,600,royalty\n")
                        .get(0));
    }

    /**
     * Interest first: on March 1 two months of 1,000, 30, which the 430 pay, and 400 of the royalty; the 600 bear the third month
     * only, 9, from April 1 on.
     */
    @Test
    void aMonthThatHasBegunIsNotChargedAgain() {
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-31,1000.00,1039.00,2026-04-02,61,39.00,0.00,0.00,",
                rows(
                                BY_THE_MONTH + "A payment goes first to interest, then to the oldest royalty.\n",
                                "S,2026-03-01,430,royalty\nS,2026-04-02,609,royalty\n")
                        .get(0));
    }

    /** Paid in time, a cheque comes back on March 15: its delay begins then, and by March 20 one month has begun. */
    @Test
    void whatIsOpenAgainIsLateFromThatDay() {
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-31,1000.00,1000.00,2026-03-20,5,15.00,0.00,15.00,",
                rows(BY_THE_MONTH, "S,2026-01-31,1000,royalty\nS,2026-03-15,-1000,royalty\nS,2026-03-20,1000,royalty\n")
                        .get(0));
    }

    private static final String DAILY =
            "The payment bears interest daily at 5%, simple, over 365 days, until receipt.\n";
    private static final String FLOOR = "Interest of $5 or less is not due.\n";

    /** 1,000 x 5% x 36 / 365 = 4.93; 37 days, 5.07, are more than $5. */
    @Test
    void interestThatIsTooLittleIsNotDue() {
        Run little = interest(DAILY + FLOOR, "--received", "2026-03-08");
        assertTrue(first(little).endsWith(": no interest is due, as $4.93 for 36 days is too little"), little.out());
        assertTrue(little.out().contains("text: Interest of $5 or less is not due."), little.out());
        assertTrue(first(interest(DAILY + FLOOR, "--received", "2026-03-09")).endsWith(": interest $5.07 for 37 days"));
        Run json = interest(DAILY + FLOOR, "--received", "2026-03-08", "--json");
        assertTrue(json.out().contains("\"interest\": \"0.00\",\n  \"notDue\": \"4.93\",\n"), json.out());
    }

    /** 1,000 x 7.3% x 25 / 365 = 5.00 exactly. */
    @Test
    void orLessAndLessThanDifferInTheAmountItself() {
        String rate = DAILY.replace("5%", "7.3%");
        assertTrue(first(interest(rate + FLOOR, "--received", "2026-02-25")).contains("no interest is due"));
        assertTrue(first(interest(rate + "Interest of less than $5 is not due.\n", "--received", "2026-02-25"))
                .endsWith(": interest $5.00 for 25 days"));
    }

    /** Of each debt: 4.93 on the royalty and 2.96 on the fee are 7.89 together, and none is due. */
    @Test
    void whatIsTooLittleIsToldOfEachDebt() {
        assertEquals(
                List.of(
                        "S,2026,2026,royalty,1,2026-01-31,1000.00,1000.00,2026-03-08,36,0.00,0.00,0.00,",
                        "S,2026,2026,fee,1,2026-01-31,600.00,600.00,2026-03-08,36,0.00,0.00,0.00,"),
                rows(DAILY + FLOOR, "S,2026-03-08,1600,\n"));
    }

    /**
     * 400 x 5% x 36 / 365 = 1.97 and 600 x 5% x 60 / 365 = 4.93 are 6.90, more than $5: all of it is due, and the 3 that came
     * with the last payment pay of it.
     */
    @Test
    void asSoonAsItIsMoreAllOfItIsDue() {
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-31,1000.00,1003.00,2026-04-01,60,6.90,0.00,3.90,",
                rows(DAILY + FLOOR, "S,2026-01-31,600,fee\nS,2026-03-08,400,royalty\nS,2026-04-01,603,royalty\n")
                        .get(0));
    }

    /** 1,000 x 7.3% x 5 / 365 = 1.00 to February 5, and 1,000 x 14.6% x 10 / 365 = 4.00 to February 15. */
    @Test
    void eachDayBearsTheRateOfThatDay() {
        Run run = interest(
                "The payment bears interest daily at 7.3% from January 1, 2015 to February 5, 2026,"
                        + " 14.6% from February 6, 2026, simple, over 365 days, until receipt.\n",
                "--received", "2026-02-15");
        assertEquals(
                List.of(
                        "$1,000.00 due 2026-01-31, received 2026-02-15: interest $5.00 for 15 days",
                        "2026-02-01 to 2026-02-05  5 days at   7.3%: 1.000000",
                        "2026-02-06 to 2026-02-15 10 days at  14.6%: 4.000000"),
                run.out().lines().limit(3).toList());
    }

    /**
     * The Bank Rate was 3.3% on December 31 and 10.6% on March 31. With 4% more: 7.3% for the 59 days to March 31, and the 10.95% of
     * the tariff for 10 days of April, as 14.6% is more: 1,000 x 7.3% x 59 / 365 = 11.80 and 1,000 x 10.95% x 10 / 365 = 3.00.
     */
    @Test
    void theLesserOfTwoRatesIsThatOfTheQuarter() {
        Run.write(folder, "rates.csv", "date,rate\n2025-12-31,3.3\n2026-01-30,9\n2026-03-31,10.6\n");
        Run run = interest(
                "The payment bears interest daily at the lesser of 10.95% and (the Bank Rate on the last day of the quarter"
                        + " before + 4%), simple, over 365 days, until receipt.\n",
                "--received", "2026-04-10", "--bank-rate", "rates.csv");
        assertTrue(first(run).endsWith(": interest $14.80 for 69 days"), run.out() + run.err());
        assertEquals("", run.err());
    }

    /** All of 2026 bears the rate of December 31, 2025, 7.3%: 1,000 x 7.3% x 50 / 365 = 10.00. */
    @Test
    void aRateOfTheYearBeforeNeedsNoOther() {
        Run.write(folder, "rates.csv", "date,rate\n2025-12-31,7.3\n");
        String yearly = "The payment bears interest daily at the Bank Rate on the last day of the year before, simple,"
                + " over 365 days, until receipt.\n";
        Run run = interest(yearly, "--received", "2026-03-22", "--bank-rate", "rates.csv");
        assertTrue(first(run).endsWith(": interest $10.00 for 50 days"), run.out() + run.err());
        Run next = interest(yearly, "--received", "2027-01-01", "--bank-rate", "rates.csv");
        assertTrue(
                next.err()
                        .endsWith(
                                "rates.csv has no rate in December 2026, and the last one of that month is needed.\n"),
                next.err());
    }

    /** Nothing came by April 2: three months begun. */
    @Test
    void whatIsUnpaidBearsTheMonthsThatHaveBegun() {
        assertEquals(
                "S,2026,2026,royalty,1,2026-01-31,1000.00,0.00,,0,45.00,0.00,1045.00,",
                rows(BY_THE_MONTH, "S,2026-02-01,600,fee\n", "--as-of", "2026-04-02")
                        .get(0));
    }

    /**
     * March was first reported after January had been restated: $600 of it fall after $1,200 and are $12.00, the same in the table as in
     * what is payable in all: $3.00, $3.00 and $12.00.
     */
    @Test
    void whatIsPayableInAllIsWhatTheTableHas() {
        Run.write(folder, "years.tariff", """
                tariff "Years"
                In force from January 1, 2018.
                A hall pays the royalty each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The royalty is, on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest.
                The royalty is due the last day of the month.
                """);
        Run.write(folder, "years.csv", """
                payer,period,sales,reported
                A,2018-01,300,
                A,2018-02,300,
                A,2018-01,900,2018-03-15
                A,2018-03,600,2018-04-20
                """);
        Run.write(folder, "none.csv", "payer,received,amount\n");
        Run run = Run.in(folder, "assess", "years.tariff", "--returns", "years.csv", "--payments", "none.csv");
        assertTrue(run.out().contains("A,2018-03,2018-03,royalty,1,2018-03-31,12.00,"), run.out());
        assertTrue(run.err().contains("payable in all: $18.00\n"), run.err());
        Run common = Run.in(
                folder, "account", "--tariff", "years.tariff", "--returns", "years.csv", "--payments", "none.csv");
        assertTrue(common.err().contains("payable in all: $18.00\n"), common.err());
    }
}
