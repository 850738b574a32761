package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code assess} says at its end adds up: to the rows that it read, and to the table that it wrote. */
class SumsTest {

    private static final String HEAD = """
            tariff "Made"
            In force from January 1, 2026.
            """;

    private static final String MONTHLY = "A hall pays the royalty each month, in CAD, rounded half up to 1¢.\n";

    private static final String SALES = """
            Given each month: sales (money), seats (number), company (text).
            """;

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?= )|(?<=: )\\d[\\d,]*");

    @TempDir
    private Path folder;

    /** Rows of three years: some missing, doubled, restated, incomplete or wrong. */
    private static String made(long seed) {
        Random random = new Random(seed);
        List<String> sales = List.of("100", "250.50", "0", "1000", "100", "100", "100", "100", "", "x");
        StringBuilder rows = new StringBuilder("payer,period,reported,sales,seats,company\n");
        for (String payer : List.of("A", "B", "C", "D", "E", "F", "")) {
            // Some file nearly everything, some much less.
            int missing = payer.isEmpty() ? 60 : random.nextInt(3) * 8;
            for (int month = 0; month < 30; month++) {
                for (int times = random.nextInt(100) < missing ? 0 : random.nextInt(25) == 0 ? 2 : 1;
                        times > 0;
                        times--) {
                    boolean isFlawed = random.nextInt(15) == 0;
                    rows.append("%s,%d-%02d,%s,%s,%s,%s%n"
                            .formatted(
                                    payer,
                                    2025 + month / 12,
                                    month % 12 + 1,
                                    random.nextInt(20) == 0 ? "2028-01-0" + (1 + random.nextInt(2)) : "",
                                    sales.get(random.nextInt(isFlawed ? 10 : 8)),
                                    isFlawed && random.nextBoolean() ? "" : "5",
                                    List.of("Acme", "Best", "").get((payer + "Z").charAt(0) % 3)));
                }
            }
        }
        return rows.toString();
    }

    private Run assess(String tariff, long seed, String... more) {
        Run.write(folder, "t.tariff", HEAD + tariff);
        Run.write(folder, "r.csv", made(seed));
        return Run.in(
                folder,
                Stream.concat(Stream.of("assess", "t.tariff", "--returns", "r.csv"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String line(Run run, String with) {
        return run.err().lines().filter(line -> line.contains(with)).findFirst().orElseThrow();
    }

    private static List<Integer> figures(String line) {
        return FIGURE.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(figure -> Integer.valueOf(figure.replace(",", "")))
                .toList();
    }

    private void assertAddsUp(String tariff, long seed) {
        Run run = assess(tariff, seed);
        String said = tariff + run.err();
        List<Integer> taken = figures(line(run, " payers, "));
        List<Integer> left = figures(line(run, "refused: "));
        int rows = (int) made(seed).lines().skip(1).count();
        assertEquals(6, taken.get(0), said);
        assertEquals(rows, taken.get(1), said);
        assertEquals(
                rows,
                Stream.concat(taken.stream().skip(2), left.stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                said);
        BigDecimal sum = run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new BigDecimal(cells[cells.length - 2]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                0,
                sum.compareTo(new BigDecimal(line(run, "payable in all: ")
                        .replace("payable in all: $", "")
                        .replace(",", ""))),
                said);
        boolean isLeft = left.get(0) + left.get(1) > 0 || run.err().contains("in part");
        assertTrue(!isLeft || run.status() == 1, said);
        assertTrue(!run.err().contains("do not add up"), said);
        assertToldOnce(run);
    }

    private static void assertToldOnce(Run run) {
        TreeMap<String, Integer> told = new TreeMap<>();
        run.err().lines().filter(line -> line.startsWith("error: ")).forEach(line -> told.merge(line, 1, Integer::sum));
        told.values().removeIf(times -> times == 1);
        assertTrue(told.isEmpty(), told.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereEachMonthIsPaid(long seed) {
        assertAddsUp(MONTHLY + SALES + "The royalty is 2% of sales.\n", seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereCompaniesFillTheirYear(long seed) {
        assertAddsUp(
                MONTHLY + SALES
                        + "The royalty is, on sales, accumulated over the year, 1% of the first $1,000 and 2% of the rest.\n"
                        + "Sales is combined for halls with the same company, the royalty shared in proportion to sales.\n",
                seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereMonthsArePaidOnceAYear(long seed) {
        assertAddsUp(
                "A hall pays the royalty each year, in CAD, rounded half up to 1¢.\n" + SALES
                        + "The royalty is 2% of the sum of sales for each month.\n",
                seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereSeveralArePaid(long seed) {
        assertAddsUp(
                MONTHLY + "A hall pays the levy each month, in CAD, rounded half up to 1¢.\n"
                        + "A hall pays the top-up each quarter, in CAD, rounded half up to 1¢.\n" + SALES
                        + "The royalty for each month is 2% of sales.\nThe levy is 1¢ per seat + 1% of sales.\n"
                        + "The top-up is the excess of $100 over the sum of the royalty for each month.\n",
                seed);
    }

    /** The second row is whole, and its amount in the sum; that both charges lack the sales of the first is told once. */
    @Test
    void whatOneRowLacksIsToldOnceAndTheNextOneCounts() {
        Run.write(folder, "two.tariff", HEAD + MONTHLY + """
                A hall pays the levy each month, in CAD, rounded half up to 1¢.
                Given each month: sales (money).
                The royalty is 1% of sales.
                The levy is 2% of sales.
                """);
        Run.write(folder, "two.csv", "payer,period,sales\nA,2026-01,\nA,2026-02,100\n");
        Run run = Run.in(folder, "assess", "two.tariff", "--returns", "two.csv");
        assertEquals(
                List.of(
                        "error: two.csv, line 2, column 3 (sales): sales in January 2026 is missing; the tariff asks for it."),
                run.err().lines().filter(line -> line.startsWith("error: ")).toList());
        assertTrue(run.err().contains("1 payer, 2 rows: 1 assessed\n"), run.err());
        assertTrue(run.err().contains("payable in all: $3.00\nrefused: 1, held back: 0\n"), run.err());
        assertToldOnce(run);
    }
}
