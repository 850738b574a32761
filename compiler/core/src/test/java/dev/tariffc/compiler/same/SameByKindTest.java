package dev.tariffc.compiler.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tariffc.compiler.analysis.Analyzer;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One tariff in both languages that says something of every kind, and changes of it: those that change what it means are
 * told with both places, in one language and across the two, and those that only say it otherwise are not.
 */
class SameByKindTest {

    private static final Path FOLDER = Path.of("src/test/tariffs/same");

    /** Words of the tariff in one language, other words in their place, and what is told of that. */
    private record Edit(String name, String before, String after, List<String> told) {

        private String base() {
            return read(FOLDER.resolve(name));
        }

        private Tariff original() {
            return parse(name, base());
        }

        private Tariff changed() {
            assertEquals(2, (base() + " ").split(Pattern.quote(before), -1).length, before);
            return parse(name, base().replace(before, after));
        }
    }

    /** A change in both languages. */
    private record Change(String kind, Edit english, Edit french) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Change> differences() {
        return changes("differences.txt");
    }

    static Stream<Change> equalities() {
        return changes("equalities.txt");
    }

    @Test
    void theTwoLanguagesMeanTheSame() {
        Edit english = new Edit("hall.tariff", "", "", List.of());
        Edit french = new Edit("hall.tarif", "", "", List.of());
        assertEquals(List.of(), told(english.original(), french.original()));
        assertEquals(List.of(), told(french.original(), english.original()));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void whatDiffersIsToldWithBothPlaces(Change change) {
        for (Edit edit : List.of(change.english(), change.french())) {
            assertEquals(edit.told(), told(edit.original(), edit.changed()), edit.name());
        }
    }

    /** The English file says what it says, the French what it says after the change. */
    @ParameterizedTest
    @MethodSource("differences")
    void whatDiffersIsToldAcrossLanguages(Change change) {
        List<String> english = change.english().told();
        List<String> french = change.french().told();
        List<String> across = new ArrayList<>();
        assertEquals(english.size(), french.size(), change.kind());
        for (int i = 0; i < english.size(); i++) {
            across.add(
                    english.get(i).split(" \\| ", -1)[0] + " | " + french.get(i).split(" \\| ", -1)[1]);
        }
        List<String> found = told(change.english().original(), change.french().changed());
        assertEquals(
                across, found.stream().filter(each -> !each.contains("TIE")).toList());
    }

    @ParameterizedTest
    @MethodSource("equalities")
    void whatOnlySaysItOtherwiseIsNoDifference(Change change) {
        Edit english = change.english();
        Edit french = change.french();
        assertEquals(List.of(), told(english.original(), english.changed()));
        assertEquals(List.of(), told(french.changed(), french.original()));
        assertEquals(List.of(), told(english.changed(), french.original()));
        assertEquals(List.of(), told(english.original(), french.changed()));
        assertEquals(List.of(), told(french.changed(), english.changed()));
    }

    // --- files ---------------------------------------------------------------------------------------------------

    /** Blocks of lines: the kind, {@code en: before => after}, {@code fr: before => after}, and what is told of each. */
    private static Stream<Change> changes(String file) {
        return Stream.of(read(FOLDER.resolve(file)).strip().split("\n\n", -1)).map(block -> {
            List<String> lines = block.lines().toList();
            return new Change(lines.get(0), edit("hall.tariff", "en", lines), edit("hall.tarif", "fr", lines));
        });
    }

    private static Edit edit(String name, String language, List<String> lines) {
        String[] words = starting("  " + language + ": ", lines)
                .findFirst()
                .orElseThrow()
                .split(" => ", -1);
        return new Edit(
                name,
                words[0].replace("\\n", "\n"),
                words[1].replace("\\n", "\n"),
                starting("  " + language + " told ", lines).toList());
    }

    private static Stream<String> starting(String start, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // --- comparisons ---------------------------------------------------------------------------------------------

    private static Tariff parse(String name, String text) {
        SourceFile source = SourceFile.of(name, text);
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        assertEquals("[]", problems.list().toString());
        return tariff;
    }

    private static Text text(Tariff tariff) {
        Problems problems = new Problems(tariff.source());
        Text text = new Text(tariff, Analyzer.analyze(tariff, problems));
        assertFalse(problems.hasErrors(), () -> problems.list().toString());
        return text;
    }

    private static List<String> told(Tariff one, Tariff other) {
        return Comparison.of(text(one), text(other)).differences().stream()
                .map(each -> each.kind() + ": " + words(one, each.one()) + " | " + words(other, each.other()))
                .toList();
    }

    private static String words(Tariff tariff, Span span) {
        return tariff.source().text(span).replaceAll("\\s+", " ");
    }
}
