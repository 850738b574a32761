package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tariffc.compiler.format.Formatter;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program of {@code formatted} is laid out as recorded; laying out what is laid out changes nothing. */
class FormattedTest {

    private static final Path FOLDER = Snapshot.FOLDER.resolve("formatted");

    static List<Path> programs() throws IOException {
        return Snapshot.files(FOLDER, ".tariff", ".tarif");
    }

    static List<Path> samples() throws IOException {
        return Snapshot.files(Snapshot.FOLDER.resolve("samples"), ".tariff", ".tarif");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramIsLaidOutAsRecorded(Path program) throws IOException {
        Snapshot.assertRecorded(
                Snapshot.beside(program, ".expected"), format(source(program)).text());
    }

    @ParameterizedTest
    @MethodSource({"programs", "samples"})
    void whatIsLaidOutStays(Path program) throws IOException {
        SourceFile once = format(source(program));
        assertEquals(once.text(), format(once).text());
    }

    @ParameterizedTest
    @MethodSource({"programs", "samples"})
    void theTreeStays(Path program) throws IOException {
        SourceFile source = source(program);
        assertEquals(Trees.print(source), Trees.print(format(source)));
    }

    @Test
    void aFileWithErrorsStaysAsItIs() {
        String text = "tariff  \"Radio\"\n\n\n\nThe  royalty is  2% of gros income.\n";
        Problems problems = new Problems(SourceFile.of("radio.tariff", text));
        assertEquals(text, Formatter.format(problems.source(), problems));
        assertEquals(1, problems.list().size());
    }

    @Test
    void everyFileIsRead() throws IOException {
        Snapshot.assertEachIsRead(FOLDER, List.of(".tariff", ".tarif"), List.of(".expected"));
    }

    private static SourceFile source(Path program) throws IOException {
        return SourceFile.of(program.getFileName().toString(), Files.readString(program));
    }

    private static SourceFile format(SourceFile source) {
        Problems problems = new Problems(source);
        String formatted = Formatter.format(source, problems);
        assertFalse(problems.hasErrors(), () -> new ProblemPrinter(ProblemCatalogue.english()).print(problems));
        return SourceFile.of(source.name(), formatted);
    }
}
