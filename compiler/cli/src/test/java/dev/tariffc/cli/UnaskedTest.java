package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no row asks for is not assessed, and is told; so is what has no day. */
class UnaskedTest {

    private static final String TARIFF = """
            tariff "A minimum"
            In force from January 1, 2025.
            A hall pays the royalty each month, in CAD, rounded half up to 1¢.
            A hall pays the minimum each year, in CAD.
            Given each month: sales (money).
            The royalty is 1% of sales.
            The minimum is $500.
            The minimum is due January 31 of the year.
            The payment day is 20 days after the end of the month if sales are more than $100, otherwise not covered.
            The royalty is due the payment day.
            """;

    @TempDir
    private Path folder;

    private Run assess(String tariff, String returns) {
        Run.write(folder, "t.tariff", tariff);
        Run.write(folder, "r.csv", returns);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv");
    }

    /** A filed months alone, so that its minimum of $500 is nowhere; B's stands. */
    @Test
    void aFixedAmountThatNoRowAsksForIsTold() {
        Run run = assess(TARIFF, "payer,period,sales\nA,2026-01,200\nB,2026-01,200\nB,2026,\n");
        assertTrue(run.out().contains("B,2026,2026,2026-01-31,,500.00,500.00,"), run.out());
        assertTrue(
                run.err()
                        .contains(
                                "note: Of 1 payer no row asks for the `minimum`, which is paid for a year, and it is not"
                                        + " assessed: A."),
                run.err());
    }

    /** An importer pays nothing of what a hall pays, and who pays each year does not pay each month. */
    @Test
    void whatOthersPayIsNotMissed() {
        String others = TARIFF.replace("A hall pays the minimum", "An importer pays the minimum");
        assertFalse(assess(others, "payer,period,sales\nA,2026-01,200\n").err().contains("no row asks for"));
        String either = """
                tariff "Either"
                In force from January 1, 2025.
                Given: large (yes or no).
                A hall pays the royalty each month if large, or each year, in CAD, rounded half up to 1¢.
                The royalty is $1.
                """;
        Run run = assess(either, "payer,period,large\nA,2026-01,yes\nB,2026,no\n");
        assertFalse(run.err().contains("no row asks for"), run.err());
    }

    @Test
    void anAmountWithoutADayIsTold() {
        Run run = assess(TARIFF, "payer,period,sales\nA,2026-01,100\nA,2026,\n");
        assertTrue(run.out().contains("A,2026-01,2026-01,,1.00,,,1.00,1.00,"), run.out());
        assertTrue(run.err().contains("note: Without a day on which it falls due: 1 amount ("), run.err());
        assertEquals(0, run.status());
    }
}
