package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.fact.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z]*\\.[a-zA-Z0-9.]+|[a-z]+)\"");

    @Test
    void everyKeyIsUsedAndEveryUseHasItsKey() throws IOException {
        Set<String> keys = new TreeSet<>(
                ResourceBundle.getBundle("dev.tariffc.cli.words", Locale.ROOT).keySet());
        keys.removeIf(key -> key.endsWith(".one"));
        Set<String> used = new TreeSet<>();
        Arrays.stream(Domain.Kind.values()).forEach(kind -> used.add("kind." + kind));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
        used.removeIf(word -> !word.contains(".") || keys.contains(word) || word.startsWith("dev."));
        Set<String> usage =
                ResourceBundle.getBundle("dev.tariffc.cli.usage", Locale.ROOT).keySet();
        used.removeAll(usage);
        used.removeIf(word -> word.startsWith("java."));
        assertEquals(Set.of(), used);
    }

    @Test
    void placeholdersAreFilledAndMadeVisible() {
        Words words = Words.of(Locale.ENGLISH);
        assertEquals("a\\$b {1}<U+001B>: there is no such file.", words.say("file.missing", "a\\$b {1}\u001b"));
        assertEquals("7,006 rows", words.count("rows", 7006));
        assertEquals("1 row", words.count("rows", 1));
    }
}
