package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.Severity;
import dev.tariffc.compiler.same.Comparison;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips of drafters, each planted in a good tariff: one is told as one problem, and its first remedy, put in the place of the
 * words that are marked, makes a tariff that means what the good one means.
 */
class SlipsTest {

    private static final Path FOLDER = Path.of("src/test/slips");
    private static final Pattern REMEDY = Pattern.compile("^(?:Did you mean|Write) `([^`]*)`.*");

    /**
     * @param host the good tariff
     * @param remedy the first that is offered; empty where any will do that mends it
     */
    record Planted(Path host, String old, String slip, String remedy) {
        @Override
        public String toString() {
            return slip;
        }
    }

    static Stream<Planted> english() throws IOException {
        return planted("cinemas.slips", "cinemas.tariff");
    }

    static Stream<Planted> french() throws IOException {
        return planted("cinemas.lapsus", "cinemas.tarif");
    }

    private static Stream<Planted> planted(String slips, String host) throws IOException {
        return Files.readAllLines(FOLDER.resolve(slips)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace("\\n", "\n").split(" (?:->|=>) ?", -1))
                .map(parts -> new Planted(FOLDER.resolve(host), parts[0], parts[1], parts[2]));
    }

    @ParameterizedTest
    @MethodSource({"english", "french"})
    void aSlipIsToldOnceWithWordsThatMendIt(Planted planted) throws IOException {
        SourceFile good = SourceFile.of(planted.host().getFileName().toString(), Files.readString(planted.host()));
        assertTrue(good.text().contains(planted.old()), planted.old());
        SourceFile bad = good.with(
                good.text().replaceFirst(Pattern.quote(planted.old()), Matcher.quoteReplacement(planted.slip())));
        Compilation compilation = TariffCompiler.compile(bad, "", "Slips");
        String told = Tried.told(compilation);
        List<Problem> errors = compilation.problems().list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), told);
        Optional<String> remedy = ProblemCatalogue.english()
                .help(errors.get(0), bad.language())
                .map(REMEDY::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
        assertTrue(remedy.isPresent(), told);
        if (!planted.remedy().isEmpty()) {
            assertEquals(plain(planted.remedy()), plain(remedy.get()), told);
        }
        String mended = bad.text().substring(0, errors.get(0).span().start())
                + remedy.get()
                + bad.text().substring(errors.get(0).span().end());
        Compilation again = TariffCompiler.compile(bad.with(mended), "", "Slips");
        assertTrue(again.isAccepted(), () -> told + "\n" + Tried.told(again));
        Compilation meant = TariffCompiler.compile(good, "", "Slips");
        assertEquals(
                "[]", Comparison.of(meant.text(), again.text()).differences().toString(), told);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }
}
