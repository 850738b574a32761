package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program of {@code checked}, compiled and tried, is told what was recorded: nothing where nothing is. */
class CheckedTest {

    private static final Path FOLDER = Snapshot.FOLDER.resolve("checked");

    static List<Path> programs() throws IOException {
        return Snapshot.files(FOLDER, ".tariff");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isToldWhatWasRecorded(Path program) throws IOException {
        SourceFile source = SourceFile.of(program.getFileName().toString(), Files.readString(program));
        String told = Tried.told(Tried.compile(source));

        Path recorded = Snapshot.beside(program, ".problems");
        if (told.isEmpty()) {
            assertTrue(Files.notExists(recorded), () -> "nothing is told any more: delete " + recorded);
        } else {
            Snapshot.assertRecorded(recorded, told);
        }
    }

    @Test
    void everyFileIsRead() throws IOException {
        Snapshot.assertEachIsRead(FOLDER, List.of(".tariff"), List.of(".problems"));
    }
}
