package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the language, each with the tree that it becomes. */
class TreeTest {

    private static final Path FOLDER = Snapshot.FOLDER.resolve("trees");

    static List<Path> programs() throws IOException {
        return Snapshot.files(FOLDER, ".tariff");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theTreeIsAsRecorded(Path program) throws IOException {
        Snapshot.assertRecorded(Snapshot.beside(program, ".tree"), Trees.print(read(program)));
    }

    /** What a French file says has the tree of the English one, but for names and texts. */
    @ParameterizedTest
    @MethodSource("programs")
    void theSameInFrenchHasTheSameTree(Path program) throws IOException {
        assertEquals(Trees.shape(read(program)), Trees.shape(read(Snapshot.beside(program, ".tarif"))));
    }

    private static Tariff read(Path program) throws IOException {
        SourceFile source = SourceFile.of(program.getFileName().toString(), Files.readString(program));
        Problems problems = new Problems(source);
        Tariff tariff = TariffParser.parse(source, problems);
        assertEquals("", new ProblemPrinter(ProblemCatalogue.english()).print(problems));
        return tariff;
    }

    @Test
    void everyFileIsRead() throws IOException {
        Snapshot.assertEachIsRead(FOLDER, List.of(".tariff"), List.of(".tarif", ".tree"));
    }
}
