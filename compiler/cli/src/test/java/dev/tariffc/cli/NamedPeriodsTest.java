package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of several months, and of days, as a user names them. 1% of 500.00 is less than 10.00; 1% of 2,000.00 is 20.00. */
class NamedPeriodsTest {

    private static final String TARIFF = """
        tariff "Clubs"
        In force from January 1, 2026.
        A club pays the fee each quarter, in CAD, rounded half up to 1¢.
        Given each month: sales (money).
        Given each day: students (number).
        section 2
        The monthly fee for each month is 1% of sales, at least $10.
        section 3
        The fee is (the sum of the monthly fee for each month) + 10¢ per student on the last day of the quarter.
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTariff() throws IOException {
        Files.writeString(folder.resolve("clubs.tariff"), TARIFF);
    }

    private Run calc(String... facts) {
        String[] arguments = new String[facts.length + 4];
        System.arraycopy(new String[] {"calc", "clubs.tariff", "--for", "2026-Q1"}, 0, arguments, 0, 4);
        System.arraycopy(facts, 0, arguments, 4, facts.length);
        return Run.in(folder, arguments);
    }

    private Run assess(String returns) throws IOException {
        Files.writeString(folder.resolve("returns.csv"), returns);
        return Run.in(folder, "assess", "clubs.tariff", "--returns", "returns.csv");
    }

    @Test
    void monthsAndDaysAreNamed() {
        calc("sales in 2026-01=500", "sales in 2026-02=2000", "sales in 2026-03=0", "students on 2026-03-31=50")
                .assertLeft(0, "Clubs\nfee for the first quarter of 2026: $45.00\n", "");
    }

    @Test
    void aDefinitionOfAMonthMayBeSet() {
        calc("sales in 2026-01=500", "monthly fee in 2026-02=100", "sales in 2026-03=0", "students=50")
                .assertLeft(0, "Clubs\nfee for the first quarter of 2026: $125.00\n", "");
    }

    @Test
    void theMonthIsAskedFor() {
        calc("sales=500", "monthly fee=3", "sales in 2026-Q1=3", "students in 2026-03=4")
                .assertLeft(1, "", """
                    error: sales: what is owed depends on several of these, of a month each. Name the period: NAME in PERIOD=VALUE
                    error: monthly fee: what is owed depends on several of these, of a month each. Name the period: NAME in PERIOD=VALUE
                    error: sales in 2026-Q1: the period has to be a month.
                    error: students in 2026-03: the period has to be a day.
                    error: sales in January 2026 is missing; the tariff asks for it.
                    error: sales in February 2026 is missing; the tariff asks for it.
                    error: sales in March 2026 is missing; the tariff asks for it.
                    error: students on March 31, 2026 is missing; the tariff asks for it.
                    """);
    }

    @Test
    void returnsHaveAColumnForEach() throws IOException {
        Run run = assess("""
            payer,period,sales in 2026-01,sales in 2026-02,sales in 2026-03,students
            A,2026-Q1,500,2000,0,50
            B,2026-Q1,500,2000,,50
            """);
        assertEquals(
                "payer,period,payment_period,due,fee,payable,sections\nA,2026-Q1,2026-Q1,,45.00,45.00,3; 2\n",
                run.out());
        assertEquals(
                "error: returns.csv, line 3, column 5 (sales in 2026-03): sales in March 2026 is missing; the tariff"
                        + " asks for it.",
                run.err().lines().findFirst().orElse("nothing"));
    }
}
