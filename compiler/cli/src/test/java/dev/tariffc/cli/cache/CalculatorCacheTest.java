package dev.tariffc.cli.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tariffc.loader.CalculatorClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalculatorCacheTest {

    private static final long AMPLE = 1 << 20;

    private static final byte[] CODE = {1, 2, 3};

    @TempDir
    private Path home;

    @Test
    void givesBackWhatWasKept() {
        CalculatorCache cache = cache(AMPLE);
        String key = cache.key(List.of("a tariff"));
        assertTrue(cache.find(key).isEmpty());
        cache.keep(key, made(CODE));
        Compiled found = cache.find(key).orElseThrow();
        assertEquals("made.Hall", found.calculator().qualifiedName());
        assertEquals(
                List.of("made.Hall"), List.copyOf(found.calculator().bytes().keySet()));
        assertArrayEquals(CODE, found.calculator().bytes().get("made.Hall"));
        assertEquals(Map.of("en", "a fall", "fr", "une baisse"), found.problems());
        assertTrue(found.twinDiffers());
        assertEquals(Map.of("royalty", 9), found.lines());
    }

    @Test
    void otherTextsAndOtherCompilersHaveOtherKeys() {
        CalculatorCache cache = cache(AMPLE);
        String key = cache.key(List.of("a", "bc"));
        assertEquals(key, cache.key(List.of("a", "bc")));
        assertNotEquals(key, cache.key(List.of("ab", "c")));
        assertNotEquals(key, cache.key(List.of("bc", "a")));
        assertNotEquals(key, new CalculatorCache(home, "another", AMPLE).key(List.of("a", "bc")));
    }

    @Test
    void jarsOfOneLengthAreToldByTheirEntries() throws IOException {
        Path one = jar("one.jar", "5%");
        assertEquals(CompilerIdentity.of(one), CompilerIdentity.of(jar("copy.jar", "5%")));
        Path other = jar("other.jar", "6%");
        assertEquals(Files.size(one), Files.size(other));
        assertNotEquals(CompilerIdentity.of(one), CompilerIdentity.of(other));
        assertEquals(Optional.empty(), CompilerIdentity.of(home.resolve("none.jar")));
    }

    @Test
    void aFileWithAnyByteChangedIsNone() throws IOException {
        CalculatorCache cache = cache(AMPLE);
        String key = cache.key(List.of("a tariff"));
        cache.keep(key, made(CODE));
        byte[] good = Files.readAllBytes(file());
        for (int i = 0; i < good.length; i++) {
            byte[] damaged = good.clone();
            damaged[i] ^= 1;
            assertNoneAndGone(cache, key, damaged);
        }
    }

    @Test
    void aFileThatIsCutIsNone() throws IOException {
        CalculatorCache cache = cache(AMPLE);
        String key = cache.key(List.of("a tariff"));
        cache.keep(key, made(CODE));
        Path file = file();
        byte[] good = Files.readAllBytes(file);
        for (int length = 0; length < good.length; length++) {
            assertNoneAndGone(cache, key, Arrays.copyOf(good, length));
        }
    }

    private void assertNoneAndGone(CalculatorCache cache, String key, byte[] bytes) throws IOException {
        Path file = home.resolve("calculators").resolve(key + ".calculator");
        Files.write(file, bytes);
        assertTrue(cache.find(key).isEmpty());
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileOfAnotherKeyIsNone() throws IOException {
        CalculatorCache cache = cache(AMPLE);
        cache.keep(cache.key(List.of("a tariff")), made(CODE));
        String other = cache.key(List.of("another"));
        Files.copy(file(), file().resolveSibling(other + ".calculator"));
        assertTrue(cache.find(other).isEmpty());
    }

    @Test
    void whatWasNotUsedForLongestMakesRoom() throws IOException {
        CalculatorCache cache = cache(1_500);
        String first = keep(cache, "first", Duration.ofDays(3));
        String second = keep(cache, "second", Duration.ofDays(2));
        assertTrue(cache.find(first).isPresent());
        String third = keep(cache, "third", Duration.ZERO);
        assertTrue(cache.find(first).isPresent());
        assertTrue(cache.find(second).isEmpty());
        assertTrue(cache.find(third).isPresent());
    }

    private String keep(CalculatorCache cache, String text, Duration ago) throws IOException {
        String key = cache.key(List.of(text));
        cache.keep(key, made(new byte[500]));
        Files.setLastModifiedTime(
                home.resolve("calculators").resolve(key + ".calculator"),
                FileTime.from(Instant.now().minus(ago)));
        return key;
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        CalculatorCache cache = cache(400);
        String key = cache.key(List.of("a tariff"));
        cache.keep(key, made(new byte[500]));
        assertFalse(Files.exists(home.resolve("calculators")));
        assertTrue(cache.find(key).isEmpty());
    }

    @Test
    void whatAnEndedProcessLeftIsTakenAway() throws IOException {
        CalculatorCache cache = cache(AMPLE);
        cache.keep(cache.key(List.of("a tariff")), made(CODE));
        Path left = Files.createFile(home.resolve("calculators").resolve("1.new"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path beingWritten = Files.createFile(home.resolve("calculators").resolve("2.new"));
        cache.keep(cache.key(List.of("another")), made(CODE));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(beingWritten));
    }

    @Test
    void aFolderThatOthersWriteToIsNotUsed() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        CalculatorCache cache = cache(AMPLE);
        String key = cache.key(List.of("a tariff"));
        cache.keep(key, made(CODE));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("calculators"))));
        Files.setPosixFilePermissions(home.resolve("calculators"), PosixFilePermissions.fromString("rwxrwx---"));
        assertTrue(cache.find(key).isEmpty());
        cache.keep(cache.key(List.of("another")), made(CODE));
        assertEquals(1, files().size());
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("calculators"), "mine");
        CalculatorCache cache = cache(AMPLE);
        String key = cache.key(List.of("a tariff"));
        cache.keep(key, made(CODE));
        assertTrue(cache.find(key).isEmpty());
        assertEquals("mine", Files.readString(home.resolve("calculators")));
    }

    @Test
    void thereIsNoneWhereTheProgramIsNotInOneJar() {
        assertTrue(CalculatorCache.of(Map.of("HOME", home.toString())).isEmpty());
    }

    @Test
    void whoeverReadsWhileAnotherWritesGetsAllOrNothing() throws Exception {
        CalculatorCache writer = cache(AMPLE);
        CalculatorCache reader = cache(AMPLE);
        String key = writer.key(List.of("a tariff"));
        byte[] code = new byte[100_000];
        Arrays.fill(code, (byte) 7);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> written = other.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    writer.keep(key, made(code));
                }
            });
            while (!written.isDone()) {
                Optional<Compiled> found = reader.find(key);
                if (found.isPresent()) {
                    assertArrayEquals(code, found.get().calculator().bytes().get("made.Hall"));
                }
            }
            written.get();
        } finally {
            other.shutdown();
        }
        assertTrue(reader.find(key).isPresent());
        assertEquals(1, files().size());
    }

    private CalculatorCache cache(long mostBytes) {
        return new CalculatorCache(home.resolve("calculators"), "a compiler", mostBytes);
    }

    private static Compiled made(byte[] code) {
        return new Compiled(
                new CalculatorClasses("made.Hall", Map.of("made.Hall", code)),
                Map.of("en", "a fall", "fr", "une baisse"),
                true,
                Map.of("royalty", 9));
    }

    private Path file() throws IOException {
        return files().get(0);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home.resolve("calculators"))) {
            return files.toList();
        }
    }

    private Path jar(String name, String text) throws IOException {
        Path jar = home.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("rate");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return jar;
    }
}
