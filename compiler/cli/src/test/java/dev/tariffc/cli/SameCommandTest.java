package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameCommandTest {

    private static final String HALL = """
        tariff "Halls"
        In force from January 1, 2026.
        A hall pays the royalty each month, in CAD, rounded half up to 1¢.
        section 2 (a) "Sales"
        Given each month: sales (money).
        section 3 "Royalty"
        The royalty is 2% of sales, at least $15.
        section 4
        Divergence: "The French text has it in section 5."
        The payment is due 20 days after the end of the month.
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void provide() {
        Run.write(folder, "one.tariff", HALL);
    }

    private Run same(String other) {
        Run.write(folder, "other.tariff", other);
        return Run.in(folder, "same", "one.tariff", "other.tariff");
    }

    @Test
    void tellsThatTwoMeanTheSame() {
        String plain = HALL.replaceAll("Divergence.*\n", "");
        Run.write(folder, "one.tariff", plain);
        same(plain.replace("\"Halls\"", "\"Sales\"").replace("2%", "2 per cent"))
                .assertLeft(0, "one.tariff and other.tariff mean the same.\n", "");
    }

    @Test
    void tellsEachDifferenceWithBothPlaces() {
        same(HALL.replace("2%", "3%").replace(", at least $15", "") + "section 6\n")
                .assertLeft(1, """
                    difference: one.tariff has no counterpart of section 6
                      --> one.tariff:1:8
                    1 | tariff "Halls"
                      |        ^^^^^^^
                      --> other.tariff:11:1, section 6
                    11 | section 6
                       | ^^^^^^^^^

                    difference: section 3: 2%, against section 3: 3%
                      --> one.tariff:7:16, section 3 "Royalty"
                    7 | The royalty is 2% of sales, at least $15.
                      |                ^^
                      --> other.tariff:7:16, section 3 "Royalty"
                    7 | The royalty is 3% of sales.
                      |                ^^

                    difference: other.tariff lacks what section 3 says: at least $15
                      --> one.tariff:7:29, section 3 "Royalty"
                    7 | The royalty is 2% of sales, at least $15.
                      |                             ^^^^^^^^^^^^
                      --> other.tariff:7:16, section 3 "Royalty"
                    7 | The royalty is 3% of sales.
                      |                ^^^^^^^^^^^

                    declared divergence: The French text has it in section 5.
                      --> one.tariff:9:13, section 4
                    9 | Divergence: "The French text has it in section 5."
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      there: nothing differs. Leave it out, or put it under the legal text if only its words diverge.

                    declared divergence: The French text has it in section 5.
                      --> other.tariff:9:13, section 4
                    9 | Divergence: "The French text has it in section 5."
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      there: nothing differs. Leave it out, or put it under the legal text if only its words diverge.

                    one.tariff and other.tariff do not mean the same: 3 differences, besides 2 declared divergences.
                    """, "");
    }

    @Test
    void tellsWhatIsDeclaredApart() {
        String other = HALL.replaceAll("Divergence.*\n", "section 5\n");
        Run.write(folder, "one.tariff", HALL + "section 5\n");
        same(other).assertLeft(0, """
            declared divergence: The French text has it in section 5.
              --> one.tariff:9:13, section 4
            9 | Divergence: "The French text has it in section 5."
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              there: what stands in section 4 stands in section 5: payment is due 20 days after the end of the month
              --> one.tariff:10:5, section 4
            10 | The payment is due 20 days after the end of the month.
               |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              --> other.tariff:10:5, section 5
            10 | The payment is due 20 days after the end of the month.
               |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

            one.tariff and other.tariff mean the same, but for 1 declared divergence.
            """, "");
    }

    @Test
    void comparesNothingThatDoesNotCompile() {
        Run run = same("tariff \"x\"\n");
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("TAR0603"), run.err());
        assertEquals(1, Run.in(folder, "same", "one.tariff", "none.tariff").status());
        assertEquals(2, Run.in(folder, "same", "one.tariff").status());
    }
}
