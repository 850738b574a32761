package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tariff that is paid in two currencies is assessed in both; an account has one. */
class CurrenciesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() {
        Run.write(folder, "t.tariff", """
                tariff "Two currencies"
                In force from January 1, 2018.
                A hall pays the fee each month, in CAD, rounded half up to 1¢.
                A hall pays the levy each month, in EUR, rounded half up to €0.01.
                Given each month: sales (money), plays (number).
                The fee is 2% of sales.
                The levy is €2 per play.
                """);
        Run.write(folder, "r.csv", "payer,period,sales,plays\nA,2018-01,5000,700\n");
        Run.write(folder, "p.csv", "payer,received,amount\nA,2018-02-01,100\n");
    }

    @Test
    void eachAmountIsAssessedInItsOwn() {
        Run run = Run.in(folder, "assess", "t.tariff", "--returns", "r.csv");
        assertEquals(
                List.of("A,2018-01,2018-01,,100.00,,100.00,", "A,2018-01,2018-01,,,1400.00,1400.00,"),
                run.out().lines().skip(1).toList());
        assertTrue(run.err().contains("payable in all: $100.00\n"), run.err());
        assertTrue(run.err().contains("payable in all: EUR 1,400.00\n"), run.err());
        assertEquals(0, run.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess t.tariff --returns r.csv --payments p.csv",
                "assess t.tariff --returns r.csv --statements out",
                "audit t.tariff --returns r.csv --audited r.csv --on 2018-06-01",
                "account --tariff t.tariff --returns r.csv --payments p.csv"
            })
    void anAccountOfSeveralIsRefused(String command) {
        Run run = Run.in(folder, command.split(" ", -1));
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("error: "), run.err());
        assertTrue(run.err().contains("CAD, EUR"), run.err());
        assertEquals(1, run.status(), run.err());
    }
}
