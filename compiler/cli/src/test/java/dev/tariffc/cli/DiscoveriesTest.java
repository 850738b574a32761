package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns say who found an error and when; what the tariff says of errors of that kind decides. */
class DiscoveriesTest {

    /** The royalty of January 2025 falls due on February 20: twelve months after that is February 20, 2026. */
    private static final String TARIFF = """
            tariff "Errors"
            In force from January 1, 2025.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            Given each month: sales (money).
            The royalty is 2% of sales.
            The royalty is due no later than 20 days after the end of the month.
            section 7
            An error found by the payer is adjusted if it is discovered no later than 12 months after it occurred.
            Any other error is adjusted.
            """;

    @TempDir
    private Path folder;

    private Run assess(String header, String... rows) {
        Run.write(folder, "t.tariff", TARIFF);
        Run.write(folder, "r.csv", header + "\n" + String.join("\n", rows) + "\n");
        Run.write(folder, "p.csv", "payer,received,amount\n");
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
    }

    /** What is adjusted on the payment of June 2026. */
    private Run restated(String foundBy, String discovered) {
        return assess(
                "payer,period,sales,reported,found by,discovered",
                "A,2025-01,1000,,,",
                "A,2025-01,900,2026-06-01," + foundBy + "," + discovered,
                "A,2026-06,100,,,");
    }

    private static String june(String adjustment, String balance) {
        return "A,2026-06,2026-06,royalty,1,2026-07-20,2.00,0.00,,0,0.00," + adjustment + "," + balance + ",";
    }

    @Test
    void whoFoundItDecides() {
        assertEquals(
                june("0.00", "2.00"),
                restated("payer", "").out().lines().skip(2).findFirst().orElseThrow());
        assertEquals(
                june("0.00", "2.00"),
                restated("", "").out().lines().skip(2).findFirst().orElseThrow());
        assertEquals(
                june("-2.00", "0.00"),
                restated("collective", "").out().lines().skip(2).findFirst().orElseThrow());
    }

    /** Discovered on the last day, and notified months later; a day later it is too late. */
    @Test
    void theDayOfDiscoveryDecides() {
        assertEquals(
                june("-2.00", "0.00"),
                restated("payer", "2026-02-20")
                        .out()
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                june("0.00", "2.00"),
                restated("payer", "2026-02-21")
                        .out()
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
    }

    /** On one day the payer finds too late that February was too high, and the collective that January was. */
    @Test
    void whatTwoFindOnOneDayAreTwoErrors() {
        Run run = assess(
                "payer,period,sales,reported,found by",
                "A,2025-01,1000,,",
                "A,2025-02,1000,,",
                "A,2025-02,500,2026-06-01,payer",
                "A,2025-01,900,2026-06-01,collective",
                "A,2026-06,100,,");
        assertEquals(
                june("-2.00", "0.00"), run.out().lines().skip(3).findFirst().orElseThrow());
        assertTrue(run.err().contains("Not adjusted by section 7: 1 correction"), run.err());
    }

    /** Two restate one January on one day: nothing says which of them holds, whenever each was discovered. */
    @Test
    void theDayOfDiscoveryTellsNoFilingsApart() {
        Run run = assess(
                "payer,period,sales,reported,found by,discovered",
                "A,2025-01,1000,,,",
                "A,2025-01,900,2026-06-01,payer,2026-02-19",
                "A,2025-01,800,2026-06-01,payer,2026-02-20");
        assertTrue(run.err().contains("error: r.csv, line 3: line 4 has the same payer and period"), run.err());
        assertTrue(run.err().contains("error: r.csv, line 4: line 3 has the same payer and period"), run.err());
    }

    @Test
    void columnsHaveFrenchNames() {
        Run run = assess(
                "payeur,période,sales,déclaré,constaté par,découvert",
                "A,2025-01,1000,,,",
                "A,2025-01,900,2026-06-01,société de gestion,2026-05-01",
                "A,2026-06,100,,,");
        assertEquals(
                june("-2.00", "0.00"), run.out().lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void whatCannotBeIsTold() {
        Run run = assess(
                "payer,period,sales,reported,found by,discovered",
                "A,2025-01,1000,,collective,",
                "A,2025-02,1000,2026-01-01,auditor,",
                "A,2025-03,1000,2026-01-01,payer,2026-01-02");
        List<String> told =
                run.err().lines().filter(line -> line.startsWith("error")).toList();
        assertEquals(
                List.of(
                        "error: r.csv, line 2, column 5 (found by): this is said of an error, and the row does not say when it was"
                                + " reported: give the day in the column `reported`.",
                        "error: r.csv, line 3, column 5 (found by): `auditor` finds no errors here: write `payer` or `collective`.",
                        "error: r.csv, line 4, column 6 (discovered): an error is not reported before it is discovered."),
                told);
    }
}
