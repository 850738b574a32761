package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reserved words that the language reference lists are the keywords of each language, neither more nor fewer. */
class ReservedWordsTest {

    private static final Path REFERENCE = Path.of("../../grammar/README.md");

    /** A phrase that may be written without its articles is listed with them. */
    @Test
    void theReferenceListsTheKeywords() throws IOException {
        Set<String> keywords = new TreeSet<>();
        for (List<String> forms : Speech.of(Language.ENGLISH).keywords().values()) {
            Map<String, String> longest = new TreeMap<>();
            for (String form : forms) {
                longest.merge(
                        form.replaceAll("\\b(the|a) ", ""),
                        form,
                        (one, other) -> one.length() < other.length() ? other : one);
            }
            keywords.addAll(longest.values());
        }
        assertEquals(keywords, listed("reserved"));
    }

    /** One form of each, whatever the gender, number and contraction of its words. */
    @Test
    void theReferenceListsTheFrenchKeywords() throws IOException {
        Set<String> keywords = Speech.of(Language.FRENCH).keywords().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        Set<String> listed = listed("reserved in French");
        listed.forEach(form -> assertTrue(keywords.contains(form), form));
        assertEquals(folded(keywords), folded(listed));
    }

    private static Set<String> folded(Set<String> forms) {
        return forms.stream()
                .map(form -> Arrays.stream(form.split(" "))
                        .map(FrenchKeywordTest::frenchWord)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
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
