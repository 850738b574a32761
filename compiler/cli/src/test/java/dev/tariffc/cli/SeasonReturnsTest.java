package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seasons of the tariff are periods like others: with months, with one before, with rows of their own and of others. */
class SeasonReturnsTest {

    private static final String MONTHS = """
            tariff "Ice"
            In force from October 1, 2024.
            A rink pays the fee each season from October 1 to April 30, in CAD, rounded half up to 1¢.
            Given each month: receipts (money).
            Given each season from October 1 to April 30: skaters (number).
            The fee is (1% of the sum of receipts for each month of the period) + $1 per skater.
            The fee is due January 31 of the year of the last day of the season.
            """;

    private static final String BEFORE = """
            tariff "Ice"
            In force from October 1, 2024.
            A rink pays the fee each season from October 1 to April 30, in CAD, rounded half up to 1¢.
            Given each season from October 1 to April 30: skaters (number).
            The fee is $1 per skater + $2 per skater in the period before.
            """;

    private static final String SEASON_AND_MONTH = """
            tariff "Ice"
            In force from October 1, 2024.
            A rink pays the fee each season from October 1 to April 30, in CAD, rounded half up to 1¢.
            A rink pays the levy each month, in CAD, rounded half up to 1¢.
            Given each season from October 1 to April 30: skaters (number).
            Given each month: receipts (money).
            The fee is $1 per skater in the period before + 1% of the sum of receipts for each month of the period before.
            The levy is 2% of receipts.
            """;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv");
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    private static String months(String payer, String... amounts) {
        StringBuilder rows = new StringBuilder();
        for (int month = 10; month < 17; month++) {
            rows.append(payer)
                    .append(month > 12 ? ",2026-%02d,".formatted(month - 12) : ",2025-%02d,".formatted(month))
                    .append(month - 10 < amounts.length ? amounts[month - 10] : "0")
                    .append(",\n");
        }
        return rows.toString();
    }

    /** 1% of $900 and 100 skaters. */
    @Test
    void itsMonthsServeASeason() {
        Run run = assess(
                MONTHS, "payer,period,receipts,skaters\n" + months("A", "900") + "A,2025-10-01/2026-04-30,,100\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("A,2025-10-01/2026-04-30,2025-10-01/2026-04-30,2026-01-31,109.00,109.00,"), rows(run));
        assertTrue(run.err().contains("1 payer, 8 rows: 8 assessed"), run.err());
    }

    /** 1% of $900 and $100. */
    @Test
    void theMonthsOfASeasonAloneAreEnough() {
        Run run = assess(
                MONTHS.replace(" + $1 per skater", "").replaceAll("(?m)^Given each season.*\n", ""),
                "payer,period,receipts\n" + months("A", "900", "100").replace(",\n", "\n"));
        assertEquals(List.of("A,2025-10-01/2026-04-30,2025-10-01/2026-04-30,2026-01-31,10.00,10.00,"), rows(run));
    }

    @Test
    void aSeasonWhoseMonthsAreNotAllThereWaits() {
        Run run = assess(
                MONTHS.replace(" + $1 per skater", "").replaceAll("(?m)^Given each season.*\n", ""),
                "payer,period,receipts\nA,2025-10,900\nA,2025-11,100\n");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("2 of 7 rows"), run.err());
    }

    /** 100 skaters, and twice 10 of the season before. */
    @Test
    void aSeasonReadsTheOneBefore() {
        Run run = assess(BEFORE, "payer,period,skaters\nA,2025-10-01/2026-04-30,100\nA,2024-10-01/2025-04-30,10\n");
        assertEquals(List.of("A,2025-10-01/2026-04-30,2025-10-01/2026-04-30,,120.00,120.00,"), rows(run));
        assertTrue(
                run.err()
                        .contains("skaters from October 1, 2023 to April 30, 2024 is missing; the tariff asks for it."),
                run.err());
    }

    /** Twice 10 skaters of the season before the tariff, and 100. */
    @Test
    void aSeasonBeforeTheTariffServesTheFirst() {
        Run run = assess(BEFORE, "payer,period,skaters\nA,2024-10-01/2025-04-30,100\nA,2023-10-01/2024-04-30,10\n");
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("A,2024-10-01/2025-04-30,2024-10-01/2025-04-30,,120.00,120.00,"), rows(run));
    }

    /** 2% of the $900 of October; a season later, for 7 skaters and 1% of the $900. */
    @Test
    void aSeasonBesideMonths() {
        Run run = assess(
                SEASON_AND_MONTH,
                "payer,period,receipts,skaters\n" + months("A", "900") + "A,2025-10-01/2026-04-30,,7\n");
        assertEquals(0, run.status(), run.err());
        assertTrue(rows(run).contains("A,2025-10,2025-10,,,18.00,18.00,"), run.out());
        assertTrue(
                rows(run).contains("A,2025-10-01/2026-04-30,2026-10-01/2027-04-30,,16.00,,16.00,"),
                run.out() + run.err());
    }

    @Test
    void theDaysOfSeasonsAreListed() {
        Run.write(folder, "t.tariff", MONTHS);
        Run run = Run.in(folder, "deadlines", "t.tariff", "--from", "2025-01-01", "--to", "2026-12-31");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("2026-01-31"), run.out() + run.err());
        Run french = Run.with(
                Map.of("LANG", "fr_CA"), folder, "deadlines", "t.tariff", "--from", "2025-01-01", "--to", "2026-12-31");
        assertTrue(french.out().contains("2026-01-31"), french.out() + french.err());
    }
}
