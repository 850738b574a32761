package dev.tariffc.meaning.random;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.cli.Main;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.meaning.SecondOpinion;
import dev.tariffc.meaning.SecondOpinion.Question;
import dev.tariffc.meaning.SecondOpinion.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `assess` writes of the returns of several payers is what the evaluator says of each, whatever the order of the rows. */
class RandomReturnsTest {

    private static final int MOST_STEPS = 300;
    private static final Pattern BEFORE = Pattern.compile(" in the (month|quarter|half-year|year) before");
    private static final String NOT_COVERED = "the evaluator does not say";
    private static final long SEED = 2026;

    @TempDir
    private Path folder;

    private long rows;
    private long refused;

    @Test
    void assessSaysWhatTariffsMean() {
        Writer writer = new Writer(Construct.all());
        Random random = new Random(Long.getLong("random.seed", SEED));
        long asked = Long.getLong("random.returns", 40);
        long compared = 0;
        while (compared < asked) {
            RandomReturns returns = writer.writeReturns(random);
            if (difference(returns).isPresent()) {
                RandomReturns smallest = smallest(returns);
                throw new AssertionError(smallest + "\n" + difference(smallest).orElseThrow());
            }
            compared++;
        }
        String tally = rows + " rows compared, " + refused + " refused";
        assertTrue(rows > 2 * asked, tally);
        assertTrue(refused < 3 * rows, tally);
    }

    private RandomReturns smallest(RandomReturns failing) {
        RandomReturns smallest = failing;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<RandomReturns> smaller = smallest.smaller()
                    .filter(each -> difference(each).isPresent())
                    .findFirst();
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
        return smallest;
    }

    /** What the two say otherwise; none of a tariff that the compiler refuses. */
    private Optional<String> difference(RandomReturns returns) {
        Compilation compilation =
                TariffCompiler.compile(SourceFile.of("random.tariff", returns.text()), "random", "Random");
        if (!compilation.isAccepted() || returns.rows().isEmpty()) {
            return Optional.empty();
        }
        SecondOpinion opinion = SecondOpinion.of(compilation.written());
        Run run = assess(returns);
        if (run.status() > 1) {
            return Optional.of(run.told());
        }
        rows += run.rows().size();
        StringBuilder told = new StringBuilder();
        for (int charge = 0; charge < payables(returns.text()).size(); charge++) {
            Set<String> actual = run.rows(charge);
            // A row is about what is paid, or, where everything is read for one other period, about that.
            Set<String> expected = expected(returns, opinion, charge, paidLater(returns.text()));
            if (!agree(expected, actual, run)
                    && !agree(expected(returns, opinion, charge, 0), actual, run)
                    && !agree(expected(returns, opinion, charge, 1), actual, run)) {
                told.append(
                        "evaluator: " + without(expected, actual) + "\nassess:    " + without(actual, expected) + "\n");
            }
        }
        return Optional.of(told).filter(text -> text.length() > 0).map(text -> text + run.told());
    }

    /**
     * What fills a year is held back after a row that lacks or is refused, whether a case reads it or not. A row that is about
     * what nothing reads is refused with all that it tells.
     */
    private static boolean agree(Set<String> expected, Set<String> actual, Run run) {
        return expected.equals(actual)
                || expected.toString().contains(NOT_COVERED)
                || (expected.containsAll(actual)
                        && Stream.of(
                                        " has no row for ",
                                        ": held back; it waits for ",
                                        " is told twice and differently",
                                        ": nothing is paid on the facts of ")
                                .anyMatch(run.told()::contains));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    /** What holds whichever counts of what is told twice: what depends on it is refused. */
    private Set<String> expected(RandomReturns returns, SecondOpinion opinion, int charge, int later) {
        Set<String> expected = expected(returns, returns.told(false), opinion, charge, later);
        if (returns.contradictsItself()) {
            expected.retainAll(expected(returns, returns.told(true), opinion, charge, later));
        }
        return expected;
    }

    private Set<String> expected(
            RandomReturns returns, Map<String, List<Told>> told, SecondOpinion opinion, int charge, int later) {
        Set<String> expected = new TreeSet<>();
        for (RandomReturns.Filed filed :
                returns.rows().stream().filter(RandomReturns.Filed::paid).toList()) {
            boolean isOccasion = filed.period().matches("\\d{4}-\\d\\d-\\d\\d");
            String period = later == 0 || isOccasion ? filed.period() : Cycle.before(filed.period(), -later);
            Set<String> answer = answer(opinion, new Question(charge, period, filed.payer(), told));
            if (answer.stream().allMatch(line -> line.contains(" = "))) {
                expected.add(filed.payer() + " " + period + " "
                        + answer.stream().map(RandomReturnsTest::toTheCent).collect(toCollection(TreeSet::new)));
            } else {
                refused++;
            }
        }
        return expected;
    }

    private static Set<String> answer(SecondOpinion opinion, Question question) {
        try {
            return opinion.answer(question);
        } catch (RuntimeException e) {
            boolean says = !e.getClass().getSimpleName().equals("NotCoveredByTheEvaluator");
            return Set.of(says ? " = the evaluator failed: " + e : " = " + NOT_COVERED);
        }
    }

    /** After how many periods is paid for what a row is about, where everything is read for one period. */
    private static int paidLater(String text) {
        if (text.contains(" in the reference ")) {
            return text.contains("is the second ") ? 2 : 1;
        }
        return BEFORE.matcher(text).find() ? 1 : 0;
    }

    /** {@code royalty = 10/3, rounded 10/3} is {@code royalty 3.33}. */
    private static String toTheCent(String line) {
        if (line.startsWith(" = ")) {
            return line;
        }
        String[] fraction = line.replaceAll(".*, rounded ", "").split("/", -1);
        BigDecimal amount = fraction.length == 1
                ? new BigDecimal(fraction[0])
                : new BigDecimal(new BigInteger(fraction[0]))
                        .divide(new BigDecimal(new BigInteger(fraction[1])), 2, RoundingMode.HALF_UP);
        return line.replaceAll(" = .*", " ") + toTheCent(amount);
    }

    private static String toTheCent(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private record Row(int charge, String words) {}

    private record Run(int status, List<Row> rows, String told) {

        Set<String> rows(int charge) {
            return rows.stream()
                    .filter(row -> row.charge() == charge)
                    .map(Row::words)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private Run assess(RandomReturns returns) {
        try {
            Files.writeString(folder.resolve("random.tariff"), returns.text());
            Files.writeString(folder.resolve("returns.csv"), returns.csv());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"assess", "random.tariff", "--returns", "returns.csv"},
                out,
                err,
                Map.of(),
                folder,
                false);
        return new Run(
                status,
                rows(out.toString(StandardCharsets.UTF_8).lines().toList(), returns),
                err.toString(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(List<String> lines, RandomReturns returns) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<Set<String>> payables = payables(returns.text());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1));
            Map<String, String> amounts = new LinkedHashMap<>();
            for (int column = names.indexOf("due") + 1; column < names.indexOf("payable"); column++) {
                if (!cells.get(column).isEmpty() && !names.get(column).endsWith(": exact")) {
                    amounts.put(names.get(column), cells.get(column));
                }
            }
            int charge = 0;
            while (!payables.get(charge).containsAll(amounts.keySet())) {
                charge++;
            }
            Set<String> told = new TreeSet<>();
            amounts.forEach((name, amount) -> told.add(name + " " + toTheCent(new BigDecimal(amount))));
            rows.add(new Row(charge, cells.get(0) + " " + cells.get(2) + " " + told));
        }
        return rows;
    }

    /** What each sentence that says who pays names. */
    private static List<Set<String>> payables(String text) {
        return text.lines()
                .filter(line -> line.startsWith("A hall pays "))
                .map(line -> line.replaceAll("^A hall pays the | (each|for each) .*", ""))
                .map(names -> (Set<String>)
                        new LinkedHashSet<>(Stream.of(names.split(" and the ")).toList()))
                .toList();
    }
}
