package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given in the other language than the tariff's: names and endings are taken, other forms of values are not. */
class BothLanguagesTest {

    private static final String TARIFF = """
        tariff "Club Tariff"

        In force from January 1, 2018.

        A club pays the royalty each month, in CAD, rounded half up to 1¢.

        section 1

        Given each month: ticket sales « ventes de billets » (money).
        The royalty is,
          on ticket sales,
          accumulated over the year,
            1% of the first $1,000,
            and 2% of the rest.
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void tariff() {
        Run.write(folder, "club.tariff", TARIFF);
    }

    private Run calc(String... facts) {
        List<String> all = new ArrayList<>(List.of("calc", "club.tariff", "--for", "2018-04"));
        all.addAll(List.of(facts));
        return Run.in(folder, all.toArray(String[]::new));
    }

    private static final String OWED = """
        Club Tariff
        royalty for April 2018: $15.00
        """;

    @Test
    void namesAndEndingsOfBothLanguages() {
        calc("ticket sales=1000", "ticket sales so far=500").assertLeft(0, OWED, "");
        calc("Ventes De Billets=1000", "ventes de billets à ce jour=500").assertLeft(0, OWED, "");
        calc("ventes de billets=1000", "ticket sales en 2018-03=500").assertLeft(0, OWED, "");
    }

    @Test
    void oneFactByBothNamesIsOneTooMany() {
        calc("ticket sales=1000", "ventes de billets=1000", "ticket sales so far=0")
                .assertLeft(1, "", "error: `ticket sales` and `ventes de billets` are one fact: give it once.\n");
        Run.write(folder, "facts.json", "{\"ticket sales\": 1000, \"ventes de billets\": 1000}");
        Run run = calc("--facts", "facts.json");
        assertTrue(
                run.err()
                        .contains("error: facts.json: `ventes de billets` is given twice (the other time as `ticket"
                                + " sales`).\n"),
                run.err());
    }

    @Test
    void columnsByTheNamesOfBothLanguages() {
        Run.write(folder, "returns.csv", "payeur,Période,Ventes de billets\nA,2018-01,1000\n");
        Run.in(folder, "assess", "club.tariff", "--returns", "returns.csv")
                .assertLeft(0, """
            payer,period,payment_period,due,royalty,payable,sections
            A,2018-01,2018-01,,10.00,10.00,1
            """, """
            Club Tariff
            1 payer, 1 row: 1 assessed
            1 payment period, January 2018
            payable in all: $10.00
            refused: 0, held back: 0
            """ + Run.computedFrom(folder, "club.tariff"));
        Run.write(folder, "both.csv", "payer,period,ticket sales,ventes de billets\nA,2018-01,1000,1000\n");
        assertEquals(
                "error: both.csv, line 1, column 4 (ventes de billets): column 3 says the same.\n",
                Run.in(folder, "assess", "club.tariff", "--returns", "both.csv").err());
    }

    @Test
    void aValueOfTheOtherLanguageIsReadBackAndRefused() {
        assertTold("`1 000,00 $`", "`$1,000.00`", "ticket sales=1 000,00 $");
        assertTold("`1 000,00 $`", "`$1,000.00`", "ventes de billets=1 000,00 $");
    }

    private void assertTold(String given, String offered, String argument) {
        Run run = calc(argument);
        assertEquals(1, run.status());
        assertTrue(run.err().contains(given) && run.err().contains(offered), run.err());
    }
}
