package dev.tariffc.runtime.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Facts stand in sentences as the language writes them. */
class CatalogueTest {

    private static Catalogue catalogue(Language language) {
        return Catalogue.of(
                language,
                ResourceBundle.getBundle("dev.tariffc.runtime.wording.words", Locale.forLanguageTag(language.code())));
    }

    private static String english(String sentence, Map<String, ?> facts) {
        return catalogue(Language.ENGLISH).fill(sentence, facts);
    }

    @Test
    void factsAreWrittenAsTheLanguageWritesThem() {
        Map<String, Object> facts = Map.of(
                "day", LocalDate.of(2018, 3, 1),
                "paid", Period.month(2018, 1),
                "number", Rational.parse("1234.5"),
                "count", 1000,
                "mode", Rounding.Mode.UP);
        String sentence = "{day}, {paid}, {paid:during}, {number}, {count}, {mode}";
        assertEquals("March 1, 2018, January 2018, in January 2018, 1,234.5, 1,000, up", english(sentence, facts));
        assertEquals(
                "1er mars 2018, janvier 2018, en janvier 2018, 1\u00A0234,5, 1\u00A0000, vers le haut",
                catalogue(Language.FRENCH).fill(sentence, facts));
    }

    @Test
    void severalAreJoined() {
        Map<String, Object> names = Map.of("names", List.of("a", "b", "c"));
        assertEquals("`a`, `b` or `c`", english("{names}", names));
        assertEquals("`a`, `b` and `c`", english("{names:and}", names));
        assertEquals("`a`, `b`, `c`", english("{names:list}", names));
        assertEquals("`a`; `b`; `c`", catalogue(Language.FRENCH).fill("{names:list}", names));
    }

    @Test
    void whatHasItsOwnWordsSaysThem() {
        Worded worded = words -> words.say("yes");
        assertEquals("Yes", english("{answer:capital}", Map.of("answer", worded)));
    }

    @Test
    void aSentenceWithAGapIsNotSaid() {
        Catalogue words = catalogue(Language.ENGLISH);
        assertEquals(Optional.empty(), words.fillIfSaid("Did you mean {near}?", Map.of("near", List.of())));
        assertEquals(
                Optional.of("Did you mean `a`?"),
                words.fillIfSaid("Did you mean {near}?", Map.of("near", List.of("a"))));
    }

    @Test
    void aPlaceholderWithoutAFactIsOurMistake() {
        assertThrows(IllegalStateException.class, () -> english("{name}", Map.of()));
    }

    @Test
    void aBundleOfAnotherLanguageIsRefused() {
        ResourceBundle french = ResourceBundle.getBundle("dev.tariffc.runtime.wording.words", Locale.FRENCH);
        assertThrows(IllegalArgumentException.class, () -> Catalogue.of(Language.ENGLISH, french));
    }
}
