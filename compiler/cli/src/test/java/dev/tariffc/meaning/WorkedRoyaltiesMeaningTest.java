package dev.tariffc.meaning;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The evaluator gives every royalty that was worked by hand. */
class WorkedRoyaltiesMeaningTest {

    private static final List<Path> FOLDERS = List.of(Path.of("../core/src/test/tariffs/accepted"), Path.of("../../tariffs"));

    @Test
    void everyRow() throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (Path file : files(".royalties")) {
            Optional<Path> tariff = Stream.of(".tariff", ".tarif")
                    .map(suffix -> Path.of(file.toString().replace(".royalties", suffix)))
                    .filter(Files::exists)
                    .findFirst();
            if (tariff.isEmpty()) {
                continue;
            }
            for (RoyaltyRows.Row row : new RoyaltyRows(meaning(tariff.get())).read(Files.readAllLines(file))) {
                rows++;
                String told = file.getFileName() + ":" + row.line() + " ";
                try {
                    Map<String, String> expected = row.expected();
                    if (!expected(row).equals(actual(row))) {
                        wrong.add(told + expected(row) + " but " + actual(row));
                    }
                } catch (RuntimeException e) {
                    wrong.add(told + e + " " + Arrays.asList(e.getStackTrace()).subList(0, 6));
                }
            }
        }
        assertEquals(List.of(), wrong, rows + " rows");
        assertEquals(0, rows);
    }

    private static String expected(RoyaltyRows.Row row) {
        String payable = row.expected().get("payable");
        String exact = row.expected().get("exact");
        if (payable.isEmpty()) {
            return Set.of("NotInForce").toString();
        } else if (payable.equals("refused")) {
            return new TreeSet<>(List.of(exact.split(" "))).toString();
        }
        String due = row.expected().getOrDefault("due", "");
        return Fraction.parse(payable) + " " + Fraction.parse(exact) + " " + due;
    }

    private static String actual(RoyaltyRows.Row row) {
        Answer<List<Charges.Payable>> answer = row.meaning().charges().assess(row.at());
        if (answer.isRefused()) {
            return answer.refusals().stream()
                    .map(refusal -> camel(refusal.kind()))
                    .collect(toCollection(TreeSet::new))
                    .toString();
        }
        List<Charges.Payable> payables = answer.value().orElseThrow();
        Fraction rounded = payables.stream().map(Charges.Payable::rounded).reduce(Fraction.ZERO, Fraction::plus);
        Fraction exact = payables.stream().map(Charges.Payable::exact).reduce(Fraction.ZERO, Fraction::plus);
        String due = row.expected().getOrDefault("due", "").isEmpty()
                ? ""
                : row.meaning()
                        .charges()
                        .due(payables.get(0).name(), row.at())
                        .value()
                        .flatMap(day -> day)
                        .map(Object::toString)
                        .orElse("");
        return rounded + " " + exact + " " + due;
    }

    private static String camel(Refusal.Kind kind) {
        StringBuilder text = new StringBuilder();
        for (String word : kind.name().split("_")) {
            text.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return text.toString();
    }

    private static Meaning meaning(Path file) throws IOException {
        SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
        return Meaning.of(
                TariffParser.parse(source, new Problems(source)),
                day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static List<Path> files(String suffix) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(suffix)).sorted().forEach(all::add);
            }
        }
        return all;
    }
}
