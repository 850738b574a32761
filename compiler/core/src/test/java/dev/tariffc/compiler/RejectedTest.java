package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.problem.FrenchText;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program of {@code rejected} has the problem that it is named after, and prints what was recorded. */
class RejectedTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    private static final Path FOLDER = Snapshot.FOLDER.resolve("rejected");

    static List<Path> programs() throws IOException {
        return Snapshot.files(FOLDER, ".tariff", ".tarif");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theProblemIsToldInTheseWords(Path program) throws IOException {
        String fileName = program.getFileName().toString();
        String text = new String(Files.readAllBytes(program), StandardCharsets.UTF_8);
        Problems problems = Tried.compile(SourceFile.of(fileName, text)).problems();
        String printed = new ProblemPrinter(ProblemCatalogue.english()).print(problems);

        String name = fileName.substring(0, fileName.lastIndexOf('.'));
        assertTrue(
                problems.list().stream()
                        .anyMatch(problem -> problem.getClass().getSimpleName().equals(name)),
                () -> name + " is not among them:\n" + printed);
        Snapshot.assertRecorded(Snapshot.beside(program, ".problems"), printed);
    }

    /** Told as of a French file, so that what one writes is French too; names of the program stand in backticks. */
    @ParameterizedTest
    @MethodSource("programs")
    void theProblemsAreToldInFrenchToo(Path program) throws IOException {
        SourceFile source = SourceFile.of(
                program.getFileName().toString(), new String(Files.readAllBytes(program), StandardCharsets.UTF_8));
        Problems problems = Tried.compile(source).problems();
        ProblemCatalogue french = ProblemCatalogue.french();
        for (Problem problem : problems.list()) {
            String where = problem.getClass().getSimpleName();
            FrenchText.assertWellWritten(where, french.message(problem, Language.FRENCH));
            french.help(problem, Language.FRENCH).ifPresent(help -> FrenchText.assertWellWritten(where, help));
            french.related(problem, Language.FRENCH).ifPresent(words -> FrenchText.assertWellWritten(where, words));
        }
        String printed = new ProblemPrinter(french).print(problems);
        assertTrue(printed.matches("(?s)(erreur|avertissement|remarque)\\[TAR.*"), printed);
    }

    /** What stands in backticks is the program's own, or to be written into it: in its language, whoever reads. */
    @ParameterizedTest
    @MethodSource("programs")
    void whatToWriteIsInTheLanguageOfTheProgram(Path program) throws IOException {
        SourceFile source = SourceFile.of(
                program.getFileName().toString(), new String(Files.readAllBytes(program), StandardCharsets.UTF_8));
        for (Problem problem : Tried.compile(source).problems().list()) {
            String english = told(ProblemCatalogue.english(), problem, source.language());
            String french = told(ProblemCatalogue.french(), problem, source.language());
            quoted(english).forEach(words -> assertTrue(french.contains(words), () -> words + " | " + french));
            quoted(french).forEach(words -> assertTrue(english.contains(words), () -> words + " | " + english));
        }
    }

    private static String told(ProblemCatalogue reader, Problem problem, Language file) {
        return Stream.of(
                        Optional.of(reader.message(problem, file)),
                        reader.help(problem, file),
                        reader.related(problem, file))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static List<String> quoted(String told) {
        return QUOTED.matcher(told).results().map(found -> found.group(1)).toList();
    }

    @Test
    void everyFileIsRead() throws IOException {
        Snapshot.assertEachIsRead(FOLDER, List.of(".tariff", ".tarif"), List.of(".problems"));
    }
}
