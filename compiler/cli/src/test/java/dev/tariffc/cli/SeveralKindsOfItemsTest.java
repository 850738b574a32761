package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns with a column for each kind of item: aircraft, and the gaps in which each was idle. */
class SeveralKindsOfItemsTest {

    private static final String TARIFF = """
            tariff "A fee less idle days"
            In force from January 1, 2026.
            An airline pays the fee each year, in CAD, rounded half up to 1¢.
            Given each year: base (money).
            Given for each aircraft each year: seats (number).
            Given for each idle gap of each aircraft each year: idle days (days).
            The credit for each idle gap is 10¢ per idle day.
            The fee is the base + (the sum of $1 per seat for each aircraft) - (the sum of the credit for each idle gap).
            """;

    @TempDir
    private Path folder;

    private Run assess(String returns, String... more) {
        Run.write(folder, "t.tariff", TARIFF);
        Run.write(folder, "r.csv", returns);
        List<String> arguments = new java.util.ArrayList<>(List.of("assess", "t.tariff", "--returns", "r.csv"));
        arguments.addAll(List.of(more));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    /** A: $5 and $150, less 10¢ for each of 34 days. B has no gap. C has one in the row of its aircraft: $5 + $10 - 70¢. */
    @Test
    void eachKindHasAColumnThatNamesItsItems() {
        Run run = assess("""
                payer,period,base,aircraft,seats,idle gap,idle days
                A,2026,5,one,100,,
                A,2026,,two,50,,
                A,2026,,,,winter,20 days
                A,2026,,,,spring,14
                B,2026,5,one,10,,
                C,2026,5,one,10,autumn,7
                """);
        assertEquals(
                List.of("A,2026,2026,,151.60,151.60,", "B,2026,2026,,15.00,15.00,", "C,2026,2026,,14.30,14.30,"),
                rows(run));
        assertEquals(0, run.status(), run.err());
    }

    /** The aircraft may stand in each row of its gaps, where its seats are said once or alike. */
    @Test
    void anItemMayStandInSeveralRowsOfAnother() {
        Run run = assess("""
                payer,period,base,aircraft,seats,idle gap,idle days
                A,2026,5,one,100,winter,20
                A,2026,,one,,spring,14
                B,2026,5,one,100,winter,20
                B,2026,,one,90,spring,14
                """);
        assertEquals(List.of("A,2026,2026,,101.60,101.60,"), rows(run));
        assertEquals(
                List.of(
                        "error: r.csv, line 5, column 5 (seats): another line of the same payer and period says something else."),
                errors(run));
    }

    @Test
    void aFigureOfAnItemWithoutItsNameIsTold() {
        Run run = assess("""
                payer,period,base,aircraft,seats,idle gap,idle days
                A,2026,5,one,100,,20
                """);
        assertEquals(List.of("error: r.csv, line 2, column 7 (idle days): there is no name of the item."), errors(run));
        assertEquals(List.of(), rows(run));
    }

    @Test
    void aColumnOfItemsWithoutTheirNamesIsTold() {
        Run run = assess("payer,period,base,aircraft,seats,idle days\nA,2026,5,one,100,20\n");
        assertEquals(
                "error: r.csv, line 1: there is no column `idle gap`.",
                errors(run).get(0));
        assertEquals("", run.out());
    }

    /** Winter and WINTER are one gap of 20 days; a gap called as an aircraft is another thing. */
    @Test
    void namesAreAlikeWithinTheirKind() {
        String returns = """
                payer,period,base,aircraft,seats,idle gap,idle days
                A,2026,5,winter,100,,
                A,2026,,,,Winter,20
                A,2026,,,,WINTER,
                """;
        Run joined = assess(returns, "--alike", "join");
        assertEquals(
                List.of(
                        "error: r.csv, line 4, column 6 (idle gap): `Winter` stands there twice for the same payer and period."),
                errors(joined));
        Run apart = assess(returns.replace("A,2026,,,,WINTER,\n", ""), "--alike", "refuse");
        assertEquals(List.of("A,2026,2026,,103.00,103.00,"), rows(apart));
        assertEquals(0, apart.status(), apart.err());
    }
}
