package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the compiler gave for a program of {@code src/test/tariffs}, recorded in a file beside it.
 *
 * <p>A file that is missing is written, and the test fails. With {@code -Dsnapshots.overwrite} one that differs is written
 * anew, and the test still fails: nothing is recorded without somebody looking at it.
 */
final class Snapshot {

    static final Path FOLDER = Path.of("src/test/tariffs");

    private static final int CONTEXT = 3;

    private Snapshot() {}

    /** Compares with what was recorded. */
    static void assertRecorded(Path file, String actual) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, actual);
            fail("recorded for the first time, look at it: " + file);
        }
        String recorded = Files.readString(file);
        if (recorded.equals(actual)) {
            return;
        }
        String difference = difference(file, recorded, actual);
        if (System.getProperty("snapshots.overwrite") != null) {
            Files.writeString(file, actual);
            fail("recorded anew, look at it: " + difference);
        }
        assertEquals(recorded, actual, difference);
    }

    private static String difference(Path file, String recorded, String actual) {
        List<String> before = recorded.lines().toList();
        List<String> after = actual.lines().toList();
        return String.join(
                "\n",
                UnifiedDiffUtils.generateUnifiedDiff(
                        file + " as recorded", file + " now", before, DiffUtils.diff(before, after), CONTEXT));
    }

    /** The files of a folder and below it with one of the suffixes, in the order of their names. */
    static List<Path> files(Path folder, String... suffixes) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            Stream.of(suffixes).anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** The file beside a program with another suffix. */
    static Path beside(Path program, String suffix) {
        String name = program.getFileName().toString();
        return program.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix);
    }

    /**
     * Fails where a file of the folder is read by no test.
     *
     * @param programs the suffixes of programs
     * @param others the suffixes of the files that may stand beside a program
     */
    static void assertEachIsRead(Path folder, List<String> programs, List<String> others) throws IOException {
        Set<Path> unread = new TreeSet<>(files(folder, ""));
        for (Path program : files(folder, programs.toArray(String[]::new))) {
            unread.remove(program);
            others.forEach(suffix -> unread.remove(beside(program, suffix)));
        }
        assertEquals(Set.of(), unread, "nobody reads these files");
    }
}
