package dev.tariffc.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No component of any sentence can be altered without the meaning altering with it, or a problem being told. */
class EveryWordCountsTest {

    private static final Path PROGRAMS = Path.of("src/test/tariffs/accepted");
    private static final Path TARIFFS = Path.of("../../tariffs");

    /** Components that may be altered without effect, each with the reason. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.of();

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Stream.of(PROGRAMS, TARIFFS).flatMap(EveryWordCountsTest::walk)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.tariff?"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyComponentMatters(Path file) throws IOException {
        SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        Meaning meaning = meaning(tariff);
        assertTrue(meaning.model().isPresent(), () -> meaning.problems().toString());
        String survivors = TreeMutants.of(tariff).parallelStream()
                .filter(mutant -> !WITHOUT_EFFECT.containsKey(mutant.component()))
                .flatMap(mutant -> survives(mutant, meaning)
                        .map(how -> source.place(mutant.at().start()) + ": " + mutant.component() + ": "
                                + mutant.change() + how)
                        .stream())
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals("", survivors);
    }

    /** How a change came through; none where it was noticed. */
    private static Optional<String> survives(TreeMutants.Mutant mutant, Meaning meaning) {
        try {
            return meaning(mutant.tree()).equals(meaning) ? Optional.of("") : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(" CRASH " + e);
        }
    }

    private record Meaning(Optional<TariffModel> model, List<Problem> problems) {}

    private static Meaning meaning(Tariff tariff) {
        Problems problems = new Problems(tariff.source());
        Optional<TariffModel> model = Analyzer.analyze(tariff, problems);
        return new Meaning(model, problems.list());
    }
}
