package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit finds is compared with what had been reported, and becomes an error of the collective's. */
class AuditCommandTest {

    private static final String TARIFF = """
            tariff "Errors"
            In force from January 1, 2025.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money), understatement (percentage).
            Given: demand (date).
            The royalty is 2% of sales.
            The royalty is due no later than 20 days after the end of the month.
            section 7
            An error found by the payer is adjusted if it is notified no later than 12 months after it occurred.
            Any other error is adjusted.
            section 8
            Audit costs are due 30 days after the demand if the understatement is more than 10% of the royalty due in any month.
            """;

    /** 2% of $1,000 is $20. The royalty of June 2026 is due on July 20. */
    private static final String RETURNS = """
            payer,period,sales,reported
            A,2025-01,1000,
            A,2025-02,1000,
            A,2026-06,100,
            B,2025-01,1000,
            B,2026-06,100,
            """;

    @TempDir
    private Path folder;

    private Run audit(String tariff, String returns, String found, String... more) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        Run.write(folder, "f.csv", found);
        List<String> arguments = new java.util.ArrayList<>(
                List.of("audit", "t.tariff", "--returns", "r.csv", "--audited", "f.csv", "--on", "2026-06-01"));
        arguments.addAll(List.of(more));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    /** $2.40 of $22.40 is 10.7%; $2.22 of $22.22 is 9.99%, and no more than 10%. */
    @Test
    void costsShiftWhereAnyMonthIsUnderstatedByMoreThanTheThreshold() {
        Run run = audit(
                TARIFF,
                RETURNS,
                "payer,period,sales\nA,2025-01,1120\nA,2025-02,1111.11\nB,2025-01,800\n",
                "--event",
                "demand=2026-06-10");
        assertEquals(
                List.of(
                        "A,2025-01,2025-01,royalty,20.00,22.40,2.40,2.40,2026-07-20,,",
                        "A,2025-02,2025-02,royalty,20.00,22.22,2.22,2.22,2026-07-20,,",
                        "B,2025-01,2025-01,royalty,20.00,16.00,-4.00,-4.00,2026-07-20,,"),
                rows(run));
        assertTrue(
                run.err().contains("The payer bears the costs by 2026-07-10 (section 8: January 2025).\n"), run.err());
        assertTrue(run.err().contains("B: overstated by $4.00; given back: $4.00\n"), run.err());
        assertTrue(run.err().contains("The payer does not bear the costs (section 8).\n"), run.err());
        assertEquals(0, run.status(), run.err());
    }

    /** Exactly 10% of what was due: $2.00 of $20.00. */
    @Test
    void theThresholdItselfIsNotPassed() {
        String reported = RETURNS.replace("A,2025-01,1000", "A,2025-01,900");
        Run run = audit(TARIFF, reported, "payer,period,sales\nA,2025-01,1000\n");
        assertEquals(List.of("A,2025-01,2025-01,royalty,18.00,20.00,2.00,2.00,2026-07-20,,"), rows(run));
        assertTrue(run.err().contains("The payer does not bear the costs (section 8).\n"), run.err());
    }

    /** A quarter: $60 had been reported, and $62.40 was due: 3.8%. Of what was reported: 4%, more than 3.9%. */
    @Test
    void costsAreMeasuredOverThePeriodThatTheTariffNames() {
        String returns = "payer,period,sales\nA,2025-01,1000\nA,2025-02,1000\nA,2025-03,1000\n";
        String found = "payer,period,sales\nA,2025-01,1120\n";
        String due = TARIFF.replace(
                "more than 10% of the royalty due in any month", "more than 3.9% of the royalty due in any quarter");
        assertTrue(audit(due, returns, found).err().contains("does not bear the costs"));
        String reported = due.replace("royalty due in any", "royalty reported in any");
        Run run = audit(reported, returns, found);
        assertTrue(run.err().contains("bears the costs (section 8: the first quarter of 2025)"), run.err());
    }

    /** Found by the payer after 16 months it is cut off; found by an audit on the same day it is not. */
    @Test
    void whatThePayerFindsTooLateAnAuditMayStillFind() {
        String restated = RETURNS.replace("B,2025-01,1000,\n", "B,2025-01,1000,\nB,2025-01,1100,2026-05-31\n");
        Run run = audit(TARIFF, restated, "payer,period,sales\nB,2025-01,1200\n");
        assertEquals(List.of("B,2025-01,2025-01,royalty,22.00,24.00,2.00,4.00,2026-07-20,,"), rows(run));
    }

    @Test
    void whatWasNeverReportedIsUnderstatedWhole() {
        Run run = audit(TARIFF, RETURNS, "payer,period,sales\nB,2025-02,500\n");
        assertEquals(List.of("B,2025-02,2025-02,royalty,0.00,10.00,10.00,10.00,2025-03-20,,"), rows(run));
        assertTrue(run.err().contains("bears the costs (section 8: February 2025)"), run.err());
    }

    /** What was reported after the day of the audit was not known on it. */
    @Test
    void laterReportsAreLeftOut() {
        String later = RETURNS.replace("A,2025-02,1000,\n", "A,2025-02,1000,\nA,2025-02,9000,2026-06-02\n");
        Run run = audit(TARIFF, later, "payer,period,sales\nA,2025-02,1100\n");
        assertEquals(List.of("A,2025-02,2025-02,royalty,20.00,22.00,2.00,2.00,2026-07-20,,"), rows(run));
        assertTrue(run.err().contains("What was reported anew after 2026-06-01 is left out."), run.err());
    }

    /** $20 and $20 were paid in time; $2.00 of June and $4.62 are still owed. */
    @Test
    void theAccountStandsWithWhatWasFound() {
        Run.write(folder, "p.csv", "payer,received,amount\nA,2025-02-20,20\nA,2025-03-20,20\n");
        Run run = audit(
                TARIFF, RETURNS, "payer,period,sales\nA,2025-01,1120\nA,2025-02,1111.11\n", "--payments", "p.csv");
        assertTrue(run.err().contains("account on 2026-06-01: interest $0.00, balance $6.62\n"), run.err());
    }

    @Test
    void linesThatCannotBeTakenAreToldAndLandNowhere() {
        Run run =
                audit(TARIFF, RETURNS, "payer,period,sales\nAA,2025-01,1120\nB,2025-01,-5\nB,2025-02,7\nB,2025-02,8\n");
        assertEquals(List.of(), rows(run));
        assertTrue(run.err().contains("f.csv, line 2: nobody called `AA` is in the returns. Is `A` meant?"), run.err());
        assertTrue(run.err().contains("f.csv, line 3, column 3 (sales)"), run.err());
        assertTrue(run.err().contains("f.csv, line 4: line 5 has the same payer and period"), run.err());
        assertEquals(1, run.status());
    }

    @Test
    void whatAnAuditFindsHasOneDay() {
        Run run = audit(TARIFF, RETURNS, "payer,period,sales,reported\nA,2025-01,1120,2026-01-01\n");
        assertTrue(run.err().contains("f.csv, line 1, column 4 (reported)"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aTariffThatSaysNothingOfCostsIsSaidToSayNothing() {
        String silent = TARIFF.substring(0, TARIFF.indexOf("section 8"));
        Run run = audit(silent, RETURNS, "payer,period,sales\nA,2025-01,1120\n");
        assertTrue(run.err().contains("The tariff does not say who bears the costs of an audit.\n"), run.err());
        assertFalse(run.err().contains("bears the costs by"), run.err());
    }

    /** April had been reported, and waited for March, which was missing: what it had come to is not known. */
    @Test
    void whatHadBeenHeldBackWasNotZero() {
        String running = TARIFF.replace(
                "The royalty is 2% of sales.",
                "The royalty is, on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest.");
        Run run = audit(
                running,
                "payer,period,sales\nA,2026-01,600\nA,2026-02,600\nA,2026-04,600\n",
                "payer,period,sales\nA,2026-03,0\n");
        assertEquals(List.of("A,2026-03,2026-03,royalty,0.00,0.00,0.00,0.00,2026-04-20,,"), rows(run));
        assertTrue(
                run.err().contains("Who bears the costs is not told: a report of this payer gives no amount."),
                run.err());
    }

    /** B's February was looked at, and A's was not: what does not change there is no finding. */
    @Test
    void whatWasLookedAtIsLookedAtOfItsPayer() {
        String returns = RETURNS + "B,2025-02,1000,\n";
        Run run = audit(TARIFF, returns, "payer,period,sales\nA,2025-01,1000\nB,2025-02,1000\n");
        assertEquals(
                List.of(
                        "A,2025-01,2025-01,royalty,20.00,20.00,0.00,0.00,,,",
                        "B,2025-02,2025-02,royalty,20.00,20.00,0.00,0.00,,,"),
                rows(run));
    }

    /** What was found of A's February cannot be read: it may be understated, and A may bear the costs. */
    @Test
    void whatCannotBeReadOfAPayerLeavesItsCostsOpen() {
        Run run = audit(TARIFF, RETURNS, "payer,period,sales\nA,2025-01,1010\nA,2025-02,some\nB,2025-01,1010\n");
        assertEquals(
                List.of(
                        "A,2025-01,2025-01,royalty,20.00,20.20,0.20,0.20,2026-07-20,,",
                        "B,2025-01,2025-01,royalty,20.00,20.20,0.20,0.20,2026-07-20,,"),
                rows(run));
        assertTrue(run.err().contains("f.csv, line 3, column 3 (sales)"), run.err());
        assertTrue(run.err().contains("2 periods of payers were looked at.\n"), run.err());
        assertTrue(run.err().contains("""
                                A: understated by $0.20; owed besides: $0.20
                                  Who bears the costs is not told: a report of this payer gives no amount.
                                B: understated by $0.20; owed besides: $0.20
                                  The payer does not bear the costs (section 8).
                                """), run.err());
        assertEquals(1, run.status());
    }

    /** That nothing is said of costs is true, whatever gives no amount. */
    @Test
    void aTariffThatSaysNothingOfCostsSaysNothingOfAnybody() {
        String silent = TARIFF.substring(0, TARIFF.indexOf("section 8"));
        Run run = audit(silent, RETURNS, "payer,period,sales\nA,2025-01,1120\nA,2025-02,-1\n");
        assertTrue(run.err().contains("The tariff does not say who bears the costs of an audit.\n"), run.err());
        assertFalse(run.err().contains("Who bears the costs is not told"), run.err());
    }

    /** February of the returns cannot be read, and what was found of March runs on from it. */
    @Test
    void whatWaitsForTheOtherFileNamesIt() {
        String running = TARIFF.replace(
                "The royalty is 2% of sales.",
                "The royalty is, on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest.");
        Run run = audit(
                running, "payer,period,sales\nA,2026-01,600\nA,2026-02,some\n", "payer,period,sales\nA,2026-03,600\n");
        assertTrue(run.err().contains("error: f.csv, line 2: held back; it waits for line 3 of r.csv.\n"), run.err());
        assertEquals(List.of(), rows(run));
    }

    /**
     * The same as the table and its sentences: $2.40 of $22.40 are 10.7% of what was due. The $2.40 go with June 2026, due on July 20, as
     * no payment has fallen due since. $20.00, $2.40 and $2.00 of June less $1.00 leave $23.40.
     */
    @Test
    void jsonHasFindingsAndPayers() {
        Run.write(folder, "p.csv", "payer,received,amount\nA,2026-06-01,1.00\n");
        String returns = "payer,period,sales\nA,2025-01,1000\nA,2026-06,100\n";
        Run run = audit(
                TARIFF,
                returns,
                "payer,period,sales\nA,2025-01,1120\n",
                "--event",
                "demand=2026-06-10",
                "--payments",
                "p.csv",
                "--json");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertTrue(json.getAsJsonObject("provenance").has("sha256"));
        json.remove("provenance");
        assertEquals(JsonParser.parseString("""
                {"tariff": "Errors", "on": "2026-06-01", "currency": "CAD", "looked": 1,
                 "findings": [{"payer": "A", "period": "2025-01", "paymentPeriod": "2025-01", "amount": "royalty",
                   "reported": "20.00", "due": "22.40", "understatement": "2.40", "adjustment": "2.40",
                   "adjustmentDue": ["2026-07-20"], "barredBy": [], "sections": []}],
                 "payers": [{"payer": "A", "understatement": "2.40", "adjustment": "2.40",
                   "costs": {"borneByPayer": true, "section": "8", "periods": ["2025-01"], "due": "2026-07-10"},
                   "account": {"interest": "0.00", "balance": "23.40"}}]}
                """), json);
        assertEquals(0, run.status(), run.err());
    }

    /** 1/3 of $10 had been reported, and 1/3 of $11 was due. */
    @Test
    void whatIsNotRoundedIsToldExactlyToo() {
        String tariff = TARIFF.replace(", rounded half up to 1¢", "").replace("2% of sales", "1/3 of sales");
        String returns = "payer,period,sales\nA,2025-01,10\n";
        String found = "payer,period,sales\nA,2025-01,11\n";
        Run table = audit(tariff, returns, found);
        assertEquals(
                "A,2025-01,2025-01,royalty,3.33,10/3,3.67,11/3,0.33,1/3,0.33,1/3,,,",
                rows(table).get(0));
        assertTrue(table.err().contains("note: The tariff does not say how this is rounded: royalty."), table.err());
        JsonObject json = JsonParser.parseString(
                        audit(tariff, returns, found, "--json").out())
                .getAsJsonObject();
        JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("3.67", finding.get("due").getAsString());
        assertEquals("11/3", finding.get("dueExact").getAsString());
        assertFalse(json.getAsJsonArray("payers").get(0).getAsJsonObject().has("account"));
    }

    /** On June 1, July has not begun, and June is not over: nothing is found of the one, and of the other what is known. */
    @Test
    void whatHasNotBegunIsNotFound() {
        Run run = audit(TARIFF, RETURNS, "payer,period,sales\nA,2026-06,200\nA,2026-07,100\n");
        assertEquals(List.of("A,2026-06,2026-06,royalty,2.00,4.00,2.00,2.00,2026-07-20,,"), rows(run));
        assertTrue(
                run.err()
                        .contains(
                                "error: f.csv, line 3: July 2026 had not begun on 2026-06-01, the day of the audit: nothing can"
                                        + " have been found of it.\n"),
                run.err());
        assertTrue(run.err().contains("note: June 2026 was not over on 2026-06-01"), run.err());
        assertEquals(1, run.status());
    }
}
