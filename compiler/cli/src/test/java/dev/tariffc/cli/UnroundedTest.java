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

/** What a tariff does not round is shown to the cent, and exactly beside; totals are those of the exact amounts. */
class UnroundedTest {

    private static final String THIRDS = """
            tariff "Thirds"
            In force from January 1, 2026.
            A hall pays the royalty each month, in CAD.
            Given each month: sales (money), songs (number, at least 1), songs of members (number of songs).
            Always: songs of members are at most songs.
            The royalty is sales × (songs of members / songs).
            The royalty is due the last day of the month.
            """;
    /** $10 × 1/3, twice; $1 × 1/8; $1 × 5/6. Together $20/3 + $0.125 + $5/6 = $7.625. */
    private static final String RETURNS = """
            payer,period,sales,songs,songs of members
            A,2026-01,10,3,1
            A,2026-02,10,3,1
            A,2026-03,1,8,1
            B,2026-01,1,6,5
            """;

    @TempDir
    private Path folder;

    private Run run(String... arguments) {
        Run.write(folder, "t.tariff", THIRDS);
        Run.write(folder, "r.csv", RETURNS);
        return Run.in(folder, arguments);
    }

    /** The cents that are shown come to 3.33 + 3.33 + 0.13 + 0.83 = 7.62, and not to what is payable in all. */
    @Test
    void theExactAmountHasAColumnOfItsOwn() {
        Run run = run("assess", "t.tariff", "--returns", "r.csv");
        assertEquals("""
                payer,period,payment_period,due,royalty,payable,exact,sections
                A,2026-01,2026-01,2026-01-31,3.33,3.33,10/3,
                A,2026-02,2026-02,2026-02-28,3.33,3.33,10/3,
                A,2026-03,2026-03,2026-03-31,0.13,0.13,0.125,
                B,2026-01,2026-01,2026-01-31,0.83,0.83,5/6,
                """, run.out());
        assertTrue(run.err().contains("payable in all: $7.625\n"), run.err());
        assertTrue(
                run.err().contains("note: The tariff does not say how this is rounded: royalty. The table shows it to"),
                run.err());
        assertEquals(0, run.status());
    }

    /** 3.33 of 10/3 leave 1/300: less than half a cent, and owed. */
    @Test
    void aDebtIsOwedExactly() {
        Run.write(folder, "p.csv", "payer,received,amount\nA,2026-01-31,3.33\nC,2026-01-31,1.00\n");
        Run run = run("assess", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
        List<String> rows = run.out().lines().toList();
        assertEquals(
                "payer,period,payment_period,amount,instalment,due,payable,exact,paid,paid_exact,paid_on,days_late,"
                        + "interest,adjustment,adjustment_exact,balance,balance_exact,sections",
                rows.get(0));
        assertEquals(
                "A,2026-01,2026-01,royalty,1,2026-01-31,3.33,10/3,3.33,3.33,2026-01-31,0,0.00,0.00,0.00,0.00,1/300,",
                rows.get(1));
        assertEquals(
                "B,2026-01,2026-01,royalty,1,2026-01-31,0.83,5/6,0.00,0.00,,0,0.00,0.00,0.00,0.83,5/6,", rows.get(4));
        assertTrue(run.err().contains("balance: $4.295,"), run.err());
    }

    /** A payment that found no debt yet has a row of its own in both kinds of columns. */
    @Test
    void aCreditAddsUpInTheExactColumnsToo() {
        Run.write(folder, "p.csv", "payer,received,amount\nB,2026-01-31,1.00\n");
        Run run = run("account", "--tariff", "t.tariff", "--returns", "r.csv", "--payments", "p.csv");
        List<String> rows = run.out().lines().toList();
        assertEquals(
                "t.tariff,B,2026-01,2026-01,royalty,1,2026-01-31,0.83,5/6,0.83,5/6,2026-01-31,0,0.00,0.00,0.00,0.00,"
                        + "0.00,2026,",
                rows.get(4));
        assertEquals(",B,,,,,,,,0.17,1/6,,,,,,-0.17,-1/6,,", rows.get(5));
        assertTrue(run.err().contains("note: The tariff does not say how this is rounded: royalty."), run.err());
        assertEquals(0, run.status(), run.err());
    }

    /** Each of several amounts has its exact column; one that the tariff rounds has none. */
    @Test
    void whatIsRoundedHasNoExactColumn() {
        Run.write(
                folder,
                "u.tariff",
                THIRDS.replace(
                        "The royalty is sales",
                        "A hall pays the fee each month, in CAD, rounded half up to 1¢.\nThe fee is 1/3 of sales.\n"
                                + "The royalty is sales"));
        Run run = run("assess", "u.tariff", "--returns", "r.csv");
        List<String> rows = run.out().lines().toList();
        assertEquals("payer,period,payment_period,due,royalty,royalty: exact,fee,payable,exact,sections", rows.get(0));
        assertEquals("A,2026-01,2026-01,2026-01-31,3.33,10/3,,3.33,10/3,", rows.get(1));
        assertEquals("A,2026-01,2026-01,,,,3.33,3.33,3.33,", rows.get(2));
        Run.write(folder, "v.tariff", THIRDS.replace(", in CAD.", ", in CAD, rounded half up to 1¢."));
        Run rounded = Run.in(folder, "assess", "v.tariff", "--returns", "r.csv");
        assertEquals(
                "payer,period,payment_period,due,royalty,payable,sections",
                rounded.out().lines().findFirst().orElseThrow());
        assertFalse(rounded.err().contains("does not say how this is rounded"), rounded.err());
    }

    @Test
    void jsonHasBothToo() {
        Run run = run("calc", "t.tariff", "--for", "2026-01", "sales=10", "songs=3", "songs of members=1", "--json");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("3.33", json.get("payable").getAsString());
        assertEquals("10/3", json.get("exact").getAsString());
    }

    /** 400 payers, each with another denominator: sums of fractions that have nothing in common. */
    @Test
    void manyFractionsAreAddedUpExactly() {
        StringBuilder returns = new StringBuilder("payer,period,sales,songs,songs of members\n");
        for (int i = 1; i <= 400; i++) {
            returns.append("P" + i + ",2026-01,1," + (1000 + i) + ",1\nQ" + i + ",2026-01,1," + (1000 + i) + ","
                    + (999 + i) + "\n");
        }
        Run.write(folder, "many.csv", returns.toString());
        Run run = run("assess", "t.tariff", "--returns", "many.csv");
        assertTrue(run.err().contains("payable in all: $400.00\n"), run.err());
    }
}
