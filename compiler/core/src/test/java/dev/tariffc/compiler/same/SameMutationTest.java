package dev.tariffc.compiler.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.analysis.Analyzer;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.parser.Mutants;
import dev.tariffc.compiler.parser.Mutants.Mutant;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change of one figure, limit, word, date, part or sentence is found, wherever it is made. */
class SameMutationTest {

    private static final Path TARIFFS = Path.of("../../tariffs");
    private static final Path CONSTRUCTS = Path.of("src/test/tariffs/trees");

    /** Of either language's file, against the other language's file and against itself. */
    @ParameterizedTest
    @CsvSource({"tariff, tarif", "tarif, tariff"})
    void everyChangeOfTheRadioTariffIsFound(String mutated, String counterpart) {
        Path radio = TARIFFS.resolve("avla-soproq");
        SourceFile source = read(radio.resolve("commercial-radio-2008-2011." + mutated));
        SourceFile translated = read(radio.resolve("commercial-radio-2008-2011." + counterpart));
        for (Map<Mutants.Kind, Long> found : mutate(source, List.of(translated, source))) {
            for (Mutants.Kind kind : Mutants.Kind.values()) {
                boolean inRadio = kind != Mutants.Kind.ROW && kind != Mutants.Kind.CURRENCY;
                assertTrue(found.getOrDefault(kind, 0L) > 0 || !inRadio, () -> "none found: " + kind + ", " + found);
            }
        }
    }

    static Stream<Path> constructs() throws IOException {
        try (Stream<Path> files = Files.list(CONSTRUCTS)) {
            return files.filter(file -> file.toString().matches(".*\\.tariff?")).sorted().toList().stream();
        }
    }

    /** The language has more constructs than any one tariff. */
    @ParameterizedTest
    @MethodSource("constructs")
    void everyChangeOfEveryConstructIsFound(Path file) {
        SourceFile source = read(file);
        assertTrue(!mutate(source, List.of(source)).get(0).isEmpty());
    }

    /**
     * How many changes of each kind were reported, against each counterpart; any that was neither reported nor refused
     * fails. A changed tariff is read once for all of them.
     */
    private static List<Map<Mutants.Kind, Long>> mutate(SourceFile mutated, List<SourceFile> counterparts) {
        SourceFile bare = mutated.with(Mutants.bare(mutated));
        Text original = text(bare);
        List<Text> others = counterparts.stream().map(SameMutationTest::text).toList();
        for (Text other : others) {
            assertEquals("[]", Comparison.of(original, other).differences().toString());
        }
        Map<Mutant, List<Fate>> fates = Mutants.of(bare).parallelStream()
                .collect(Collectors.toMap(Function.identity(), mutant -> fates(bare.with(mutant.text()), others)));
        return IntStream.range(0, others.size())
                .mapToObj(each -> reported(bare, fates, each))
                .toList();
    }

    private static Text text(SourceFile source) {
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        assertTrue(!problems.hasErrors());
        return new Text(tariff, meaning(tariff));
    }

    private static Map<Mutants.Kind, Long> reported(SourceFile bare, Map<Mutant, List<Fate>> fates, int counterpart) {
        assertEquals(
                "",
                fates.entrySet().stream()
                        .filter(each -> each.getValue().get(counterpart) == Fate.SURVIVED)
                        .map(each -> bare.place(each.getKey().place()) + ": "
                                + each.getKey().change())
                        .collect(Collectors.joining("\n")));
        return fates.entrySet().stream()
                .filter(each -> each.getValue().get(counterpart) == Fate.REPORTED)
                .collect(Collectors.groupingBy(each -> each.getKey().kind(), TreeMap::new, Collectors.counting()));
    }

    private enum Fate {
        REFUSED,
        REPORTED,
        SURVIVED
    }

    /** What comes of a changed tariff, compared with each. */
    private static List<Fate> fates(SourceFile source, List<Text> others) {
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        if (problems.hasErrors()) {
            return Collections.nCopies(others.size(), Fate.REFUSED);
        }
        Text changed = new Text(tariff, meaning(tariff));
        return others.stream().map(other -> fate(changed, other)).toList();
    }

    private static Fate fate(Text changed, Text other) {
        if (!Comparison.of(changed, other).isSame()) {
            return Fate.REPORTED;
        }
        return changed.meaning().isEmpty() ? Fate.REFUSED : Fate.SURVIVED;
    }

    private static Optional<TariffModel> meaning(Tariff tariff) {
        return Analyzer.analyze(tariff, new Problems(tariff.source()));
    }

    private static SourceFile read(Path file) {
        try {
            return SourceFile.of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
