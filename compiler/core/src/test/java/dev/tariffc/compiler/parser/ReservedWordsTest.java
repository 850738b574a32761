package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reserved words that the language reference lists are the keywords of each language, neither more nor fewer. */
class ReservedWordsTest {

    private static final Path REFERENCE = Path.of("../../grammar/README.md");

    @Test
    void theReferenceListsTheKeywords() throws IOException {
        Set<String> keywords = EnglishWording.INSTANCE.keywords().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keywords, listed("reserved"));
    }

    /** One form of each: that without what the shorthand puts in brackets. */
    @Test
    void theReferenceListsTheFrenchKeywords() throws IOException {
        Set<String> keywords = FrenchKeywords.SHORT.values().stream()
                .flatMap(line -> Arrays.stream(line.split(", ")))
                .map(shorthand -> shorthand.replaceAll("\\[[^]]*]|\\*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keywords, listed("reserved in French"));
    }

    private static Set<String> listed(String mark) throws IOException {
        String text = Files.readString(REFERENCE);
        String begin = "<!-- " + mark + " -->";
        String list =
                text.substring(text.indexOf(begin) + begin.length(), text.indexOf("<!-- end of " + mark + " -->"));
        return Arrays.stream(list.split("[·\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
