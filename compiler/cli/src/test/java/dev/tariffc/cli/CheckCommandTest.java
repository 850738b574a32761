package dev.tariffc.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shows only when a tariff is tried: at $100 of sales, 5% are $5.00, and 4% of $100.01 are $4.0004. */
class CheckCommandTest {

    private static final String HALL = """
        tariff "Halls"

        In force from January 1, 2026.

        A hall pays the royalty each month, in CAD, rounded half up to 1¢.

        Given each month: sales (money).

        The royalty is 5% of sales if sales are at most $100, otherwise 4% of sales.
        """;

    private static final String CLAIM = """

        The royalty never falls when sales rise.
        """;

    private static final String FALL = """
        warning[TAR0522]: `royalty` falls at a limit: it is $5.00 if sales is $100.00, but $4.00 if sales is $100.01.
          --> hall.tariff:9:31
        9 | The royalty is 5% of sales if sales are at most $100, otherwise 4% of sales.
          |                               ^^^^^^^^^^^^^^^^^^^^^^
        help: If the text means it, write: The royalty may fall at $100.00.

        """;

    @TempDir
    private Path folder;

    @Test
    void aFallIsToldAndIsNoError() {
        Run.write(folder, "hall.tariff", HALL);
        Run.in(folder, "check", "hall.tariff").assertLeft(0, "hall.tariff: no errors.\n", FALL);
    }

    @Test
    void aFallThatTheTariffKnowsOfIsNotTold() {
        Run.write(folder, "hall.tariff", HALL + "\nThe royalty may fall at $100.00.\n");
        Run.in(folder, "check", "hall.tariff").assertLeft(0, "hall.tariff: no errors.\n", "");
    }

    @Test
    void aClaimThatFailsIsAnErrorToCheckAndToTest() {
        String told = FALL + """
            error[TAR0525]: `royalty` does fall when `sales` rises: it is $5.00 if sales is $100.00, but $4.00 if sales is $100.01.
              --> hall.tariff:11:5
            11 | The royalty never falls when sales rise.
               |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            help: Correct the rules, or leave this sentence out.

            """;
        Run.write(folder, "hall.tariff", HALL + CLAIM);
        Run.in(folder, "check", "hall.tariff").assertLeft(1, "", told + "hall.tariff: 1 error.\n");
        Run.in(folder, "test", "hall.tariff").assertLeft(1, "hall.tariff: no examples.\n", told);
    }
}
