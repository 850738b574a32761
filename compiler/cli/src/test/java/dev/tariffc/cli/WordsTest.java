package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z]*\\.[a-zA-Z0-9.]+|[a-z]+)\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}|%n|%%");

    /** What has nothing but placeholders, or is a word of both languages. */
    private static final Set<String> ALIKE = Set.of(
            "assess.period",
            "compile.wrote",
            "corrections",
            "corrections.one",
            "deadlines.summary",
            "fact.mistake",
            "page.total",
            "same.section",
            "same.beginning",
            "report.head",
            "returns.nameStands",
            "label.DATE",
            "label.EVENT",
            "usage.synopsisHeading",
            "usage.descriptionHeading",
            "usage.parameterListHeading",
            "usage.optionListHeading",
            "usage.commandListHeading");

    private static final Pattern BREAKING = Pattern.compile("[^\u00A0]:(?=\\s|$)|[0-9}] [%$¢]| »|«[^\u00A0]");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}-])(the|is|are|was|has|have|not|of|for|and|or|at|from|to|what|that|with|this|it|its|by|"
                    + "nothing|each|write|say|row|rows|day|days)(?![\\p{L}-])");

    @Test
    void everyKeyIsUsedAndEveryUseHasItsKey() throws IOException {
        Set<String> keys = new TreeSet<>(Words.bundle("words", Language.ENGLISH).keySet());
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
        Set<String> usage = Words.bundle("usage", Language.ENGLISH).keySet();
        used.removeAll(usage);
        // Names of properties of Java, of libraries and of files.
        used.removeIf(word -> word.startsWith("java.") || word.equals("user.name"));
        used.removeIf(word -> word.endsWith(".json") || word.endsWith(".mustache"));
        assertEquals(Set.of(), used);
    }

    @Test
    void placeholdersAreFilledAndMadeVisible() {
        Words words = Words.of(Language.ENGLISH);
        assertEquals(
                "a\\$b {1}<U+001B>: there is no such file.",
                words.say("file.missing", Map.of("file", "a\\$b {1}\u001b")));
        assertEquals("7,006 rows", words.count("rows", 7006));
        assertEquals("1 row", words.count("rows", 1));
        assertEquals("0 rows", words.count("rows", 0));
    }

    @Test
    void frenchCountsAsFrenchDoes() {
        Words words = Words.of(Language.FRENCH);
        assertEquals("7\u00A0006 lignes", words.count("rows", 7006));
        assertEquals("1 ligne", words.count("rows", 1));
        assertEquals("0 ligne", words.count("rows", 0));
    }

    static List<String> bundles() {
        return List.of("words", "usage");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsSaidInOneLanguageIsSaidInTheOther(String name) {
        ResourceBundle english = Words.bundle(name, Language.ENGLISH);
        ResourceBundle french = Words.bundle(name, Language.FRENCH);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()));
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(french.getString(key)), key);
            if (!ALIKE.contains(key)) {
                assertNotEquals(english.getString(key), french.getString(key), key);
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchFollowsItsTypographyAndHoldsNoEnglish(String name) {
        ResourceBundle french = Words.bundle(name, Language.FRENCH);
        for (String key : french.keySet()) {
            String own = french.getString(key)
                    .replaceAll("\\{\\w+}", "{0}")
                    .replaceAll("`[^`]*`|\\{\"[^}]*}|\"[^\"]*\"|tariffc \\w+|--[\\w-]+", "``");
            assertFalse(BREAKING.matcher(own).find(), () -> key + ": " + own);
            assertFalse(ENGLISH.matcher(own.replaceAll("«[^»]*»", "")).find(), () -> key + ": " + own);
        }
    }
}
