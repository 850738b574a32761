package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reserved words that the language reference lists are the keywords of English, neither more nor fewer. */
class ReservedWordsTest {

    private static final Path REFERENCE = Path.of("../../grammar/README.md");

    private static final String BEGIN = "<!-- reserved -->";

    private static final String END = "<!-- end of reserved -->";

    @Test
    void theReferenceListsTheKeywords() throws IOException {
        String text = Files.readString(REFERENCE);
        String list = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
        TreeSet<String> listed = Arrays.stream(list.split("[·\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> keywords = EnglishWording.INSTANCE.keywords().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keywords, listed);
    }
}
