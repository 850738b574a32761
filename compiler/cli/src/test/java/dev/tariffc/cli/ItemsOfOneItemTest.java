package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of the items of one item: whose each is, is said by the name of the other. */
class ItemsOfOneItemTest {

    private static final String TARIFF = """
            tariff "A fee less the idle days of each aircraft"
            In force from January 1, 2025.
            An airline pays the fee each year, in CAD, rounded half up to 1¢.
            Given for each aircraft each year: seats (number).
            Given for each idle gap of each aircraft each year: idle days (days).
            The credit for each aircraft is the sum of 10¢ per idle day for each idle gap, at most $3.
            The fee is the sum of ($1 per seat - the credit) for each aircraft.
            """;

    @TempDir
    private Path folder;

    private Run assess(String returns) {
        Run.write(folder, "t.tariff", TARIFF);
        Run.write(folder, "r.csv", returns);
        return Run.in(folder, "assess", "t.tariff", "--returns", "r.csv");
    }

    private Run calc(String... facts) {
        Run.write(folder, "t.tariff", TARIFF);
        List<String> arguments = new java.util.ArrayList<>(List.of("calc", "t.tariff", "--for", "2026"));
        arguments.addAll(List.of(facts));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private static List<String> rows(Run run) {
        return run.out().lines().skip(1).toList();
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    /** A: $100 - $3 and $50 - $1.40. B: the gap stands in the row of its aircraft; $10 - 70¢. C has none. */
    @Test
    void aRowThatNamesBothSaysWhoseItIs() {
        Run run = assess("""
                payer,period,aircraft,seats,idle gap,idle days
                A,2026,one,100,,
                A,2026,two,50,,
                A,2026,one,,winter,40
                A,2026,two,,spring,14
                B,2026,one,10,autumn,7
                C,2026,one,10,,
                """);
        assertEquals(
                List.of("A,2026,2026,,145.60,145.60,", "B,2026,2026,,9.30,9.30,", "C,2026,2026,,10.00,10.00,"),
                rows(run));
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void whatIsOfNobodyOrOfTwoIsTold() {
        Run run = assess("""
                payer,period,aircraft,seats,idle gap,idle days
                A,2026,one,100,,
                A,2026,,,winter,20
                B,2026,one,100,winter,20
                B,2026,two,100,,
                B,2026,two,,winter,
                C,2026,one,100,,
                C,2026,two,,winter,20
                """);
        assertEquals(List.of(), rows(run));
        assertEquals(
                List.of(
                        "error: r.csv, line 2, column 3 (aircraft): aircraft for \"winter\" in 2026 is missing; the tariff asks for it.",
                        "error: r.csv, line 6, column 3 (aircraft): another line of the same payer and period says something else.",
                        "error: r.csv, line 7, column 4 (seats): seats for \"two\" in 2026 is missing; the tariff asks for it."),
                errors(run));
    }

    /** A gap may be of another aircraft in another year. */
    @Test
    void eachYearSaysItAnew() {
        Run run = assess("""
                payer,period,aircraft,seats,idle gap,idle days
                A,2025,one,100,winter,40
                A,2025,two,50,,
                A,2026,one,100,,
                A,2026,two,50,winter,20
                """);
        assertEquals(List.of("A,2025,2025,,147.00,147.00,", "A,2026,2026,,148.00,148.00,"), rows(run));
    }

    @Test
    void itIsSaidToCalcAsFactsAre() {
        assertEquals(
                "fee for 2026: $98.00",
                calc("seats for \"one\"=100", "aircraft for \"winter\"=one", "idle days for \"winter\"=20")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse(""));
        assertEquals(
                "fee for 2026: $100.00",
                calc("seats for \"one\"=100", "idle gap=none")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse(""));
        assertEquals(
                List.of("error: aircraft for \"winter\" in 2026 is missing; the tariff asks for it."),
                errors(calc("seats for \"one\"=100", "idle days for \"winter\"=20")).stream()
                        .map(line -> line.replaceAll(" \\(.*", ""))
                        .toList());
    }
}
