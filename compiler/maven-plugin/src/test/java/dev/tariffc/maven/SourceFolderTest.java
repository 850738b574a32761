package dev.tariffc.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.GeneratedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    @Test
    void writesASourceWhereItsPackageSays() throws IOException {
        replaceBy(new GeneratedSource("radio", "Fm", "class Fm {}"));
        assertEquals("class Fm {}", Files.readString(folder.resolve("radio/Fm.java")));
    }

    @Test
    void writesNothingThatIsTheSame() throws IOException {
        replaceBy(new GeneratedSource("radio", "Fm", "class Fm {}"), new GeneratedSource("radio", "Am", "class Am {}"));
        Files.setLastModifiedTime(folder.resolve("radio/Fm.java"), LONG_AGO);
        Files.setLastModifiedTime(folder.resolve("radio/Am.java"), LONG_AGO);

        replaceBy(
                new GeneratedSource("radio", "Fm", "class Fm {}"), new GeneratedSource("radio", "Am", "class Am { }"));

        assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve("radio/Fm.java")));
        assertTrue(LONG_AGO.compareTo(Files.getLastModifiedTime(folder.resolve("radio/Am.java"))) < 0);
    }

    @Test
    void takesAwayWhatHasNoTariffAnyMore() throws IOException {
        replaceBy(new GeneratedSource("radio", "Fm", "class Fm {}"));
        replaceBy(new GeneratedSource("", "Fm", "class Fm {}"));

        assertFalse(Files.exists(folder.resolve("radio/Fm.java")));
        assertTrue(Files.exists(folder.resolve("Fm.java")));
    }

    private void replaceBy(GeneratedSource... sources) throws IOException {
        new SourceFolder(folder).replaceBy(List.of(sources));
    }
}
