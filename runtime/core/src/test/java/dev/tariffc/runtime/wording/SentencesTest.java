package dev.tariffc.runtime.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the runtime says in one language it says in the other, of the same facts. */
class SentencesTest {

    /** English says who pays, French that it is the payer. */
    private static final Set<String> WITHOUT_PAYER = Set.of("group", "paidOtherwise");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private static ResourceBundle sentences(String code) {
        return ResourceBundle.getBundle("dev.tariffc.runtime.wording.words", Locale.forLanguageTag(code));
    }

    private static Set<String> facts(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothSayTheSameThings() {
        ResourceBundle english = sentences("en");
        ResourceBundle french = sentences("fr");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()));
        for (String key : english.keySet()) {
            Set<String> facts = facts(english.getString(key));
            if (WITHOUT_PAYER.contains(key)) {
                facts.remove("payer");
            }
            assertEquals(facts, facts(french.getString(key)), key);
        }
    }
}
