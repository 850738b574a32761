package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

    @TempDir
    private Path folder;

    private static String radio() throws IOException {
        try (var in = Run.class.getResourceAsStream(Run.RADIO)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void checkTellsAllProblemsOfAllFiles() throws IOException {
        Run.write(folder, "bad.tariff", radio().replace("its gross income", "its gros income"));
        Run run = Run.in(folder, "check", Run.RADIO, "bad.tariff", "missing.tariff", ".");
        assertEquals(1, run.status());
        assertEquals("small-radio.tariff: no errors.\n", run.out());
        assertTrue(run.err().contains("--> bad.tariff:22:10, section 2 \"Talk stations\"\n"), run.err());
        assertTrue(run.err().contains("error: missing.tariff: there is no such file.\n"), run.err());
        assertTrue(run.err().contains("error: . is a folder; a file is needed here.\n"), run.err());
    }

    @Test
    void testTellsWhatAnExampleComesTo() throws IOException {
        Run.write(folder, "bad.tariff", radio().replace("is $5.00.", "is $5.01."));
        Run.in(folder, "test", Run.RADIO, "bad.tariff", Run.EVENTS)
                .assertLeft(
                        1,
                        """
                        small-radio.tariff: 1 example, all hold.
                        bad.tariff: 1 of 1 example failed.
                        events.tariff: no examples.
                        """,
                        "error: bad.tariff, line 46, example \"over the limit\": the royalty should be $5.01, but"
                                + " comes to $5.00.\n");
    }

    @Test
    void testTellsWhatAnExampleLacks() throws IOException {
        Run.write(folder, "bad.tariff", radio().replace(", gross income in February 2018 is $300", ""));
        Run run = Run.in(folder, "test", "bad.tariff");
        assertEquals(1, run.status());
        assertEquals(
                "error: bad.tariff, line 46, example \"over the limit\": the royalty should be $5.00, but there is"
                        + " none. gross income in February 2018 is missing; section 1 asks for it.\n",
                run.err());
    }

    @Test
    void compileWritesTheClassesOfEachFile() throws IOException {
        Run run = Run.in(folder, "compile", Run.RADIO, Run.EVENTS, "-d", "out/java", "--package", "our.tariffs");
        run.assertLeft(0, """
                out/java/our/tariffs/SmallRadio.java
                out/java/our/tariffs/SmallRadioTariff.java
                out/java/our/tariffs/Events.java
                out/java/our/tariffs/EventsTariff.java
                """, "");
        String code = Files.readString(folder.resolve("out/java/our/tariffs/SmallRadio.java"));
        assertTrue(code.contains("package our.tariffs;"));
    }

    @Test
    void compileListsWhatHasAFastPath() throws IOException {
        Run.in(folder, "compile", Run.RADIO, Run.EVENTS, "--kernels", "-d", "out", "--package", "p")
                .assertLeft(0, """
                        small-radio.tariff: fast: royalty
                        small-radio.tariff: fast, in a group: royalty
                        events.tariff, line 17, section 2: explaining path only: royalty; a payer may have any number of items
                        out/p/SmallRadio.java
                        out/p/SmallRadioTariff.java
                        out/p/SmallRadioKernels.java
                        out/p/Events.java
                        out/p/EventsTariff.java
                        """, "");
        String code = Files.readString(folder.resolve("out/p/SmallRadioKernels.java"));
        assertTrue(code.contains("public static final class RoyaltyInGroup extends Kernel"), code);
    }

    @Test
    void compileStaysWithinItsFolder() throws IOException {
        for (String name : new String[] {"../up", "a/b", "a..b", "1a", "class", "é", "java", "java.lang", ""}) {
            assertEquals(
                    2,
                    Run.in(folder, "compile", Run.RADIO, "-d", "out", "--package=" + name)
                            .status(),
                    name);
        }
        Run.write(folder, "small.radio.tariff", radio());
        assertEquals(
                1,
                Run.in(folder, "compile", Run.RADIO, "small.radio.tariff", "-d", "out", "--package", "p")
                        .status());
        assertFalse(Files.exists(folder.resolve("up")));
    }

    @Test
    void compileTellsWhereNoLetterIsLeft() throws IOException {
        Run.write(folder, "日本.tariff", radio());
        Run run = Run.in(folder, "compile", "日本.tariff", "-d", "out", "--package", "p");
        assertEquals(0, run.status());
        assertTrue(Files.exists(folder.resolve("out/p/Unnamed.java")));
        assertTrue(run.err().contains("no letter of its name can stand in a name of Java"), run.err());
    }

    @Test
    void formatChangesOnlyWhatItHasTo() throws IOException {
        Run.in(folder, "format", Run.RADIO);
        String formatted = Files.readString(folder.resolve(Run.RADIO));
        Run.in(folder, "format", "--check", Run.RADIO).assertLeft(0, "small-radio.tariff: as it should be.\n", "");
        Run.write(folder, "loose.tariff", formatted.replace("section 2", "\n\n\nsection   2"));
        Run.in(folder, "format", "--check", "loose.tariff")
                .assertLeft(1, "", "error: loose.tariff is not formatted. Run: tariffc format loose.tariff\n");
        Run.in(folder, "format", "loose.tariff").assertLeft(0, "loose.tariff: formatted.\n", "");
        assertEquals(formatted, Files.readString(folder.resolve("loose.tariff")));
    }

    @Test
    void formatLeavesABrokenTariffAlone() throws IOException {
        String broken = radio().replace("section 2", "sektion 2");
        Run.write(folder, "bad.tariff", broken);
        assertEquals(1, Run.in(folder, "format", "bad.tariff").status());
        assertEquals(broken, Files.readString(folder.resolve("bad.tariff")));
    }

    @Test
    void helpExplains() {
        assertTrue(Run.in(folder, "help").out().startsWith("tariffc "));
        assertTrue(Run.in(folder, "help", "calc").out().startsWith("tariffc calc "));
        assertTrue(Run.in(folder, "help", "tar0201").out().startsWith("TAR0201: "));
        assertTrue(Run.in(folder, "help", "codes").out().contains("TAR0322: "));
        assertEquals(2, Run.in(folder, "help", "TAR9999").status());
        assertEquals(2, Run.in(folder, "help", "nonsense").status());
    }
}
