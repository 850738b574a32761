package dev.tariffc.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TariffFileTest {

    @TempDir
    private Path root;

    @Test
    void findsTheTariffsOneFolderBelow() throws IOException {
        write("radio/fm.tariff", "radio/am.tariff", "tele/peage.tarif");
        write("radio/fm.tarif");
        write("radio/fm.royalties", "top.tariff", "radio/old/fm.tariff", "radio/folder.tariff/fm.txt");
        write("src/fm.tariff", ".hidden/fm.tariff", "target/fm.tariff");

        List<TariffFile> found = TariffFile.below(root, root.resolve("target/launcher"));

        assertEquals(
                List.of("radio/am.tariff", "radio/fm.tariff", "tele/peage.tarif"),
                found.stream().map(TariffFile::name).toList());
        assertEquals("radio", found.get(0).folder());
        assertEquals("am.tariff", found.get(0).fileName());
        assertEquals("of radio/am.tariff", found.get(0).read().text());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "of " + name);
        }
    }
}
