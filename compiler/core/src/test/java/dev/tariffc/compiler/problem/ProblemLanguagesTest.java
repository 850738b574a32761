package dev.tariffc.compiler.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of problems exist in every language, say the same things, and follow the typography of each. */
class ProblemLanguagesTest {

    /** What is written alike in both languages: codes, signs, and values alone. */
    private static final Pattern ALIKE =
            Pattern.compile(".*\\.code|OneOf|Fixed|Named|Kind\\.OCCASION|Plural\\.CONDITIONS|OfKind");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{:?\\w+(:\\w+)?}");

    private final Catalogue english = ProblemCatalogue.catalogue("problems", Language.ENGLISH);
    private final Catalogue french = ProblemCatalogue.catalogue("problems", Language.FRENCH);
    private final Catalogue englishWritten = ProblemCatalogue.catalogue("written", Language.ENGLISH);
    private final Catalogue frenchWritten = ProblemCatalogue.catalogue("written", Language.FRENCH);

    private static Set<String> keys(Catalogue bundle) {
        return new TreeSet<>(bundle.keys());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        assertEquals(keys(english), keys(french));
        assertEquals(keys(englishWritten), keys(frenchWritten));
    }

    @Test
    void bothSayTheSameThings() {
        for (String key : english.keys()) {
            assertEquals(placeholders(english.sentence(key)), placeholders(french.sentence(key)), key);
        }
        for (String key : englishWritten.keys()) {
            assertEquals(placeholders(englishWritten.sentence(key)), placeholders(frenchWritten.sentence(key)), key);
        }
    }

    @Test
    void codesAreTheSame() {
        for (String name : ProblemCatalogue.english().names()) {
            assertEquals(english.sentence(name + ".code"), french.sentence(name + ".code"));
        }
    }

    @Test
    void noneIsLeftInTheOtherLanguage() {
        for (String key : english.keys()) {
            if (!ALIKE.matcher(key).matches()) {
                assertNotEquals(english.sentence(key), french.sentence(key), key);
            }
        }
        englishWritten
                .keys()
                .forEach(key -> assertNotEquals(englishWritten.sentence(key), frenchWritten.sentence(key), key));
    }

    @Test
    void frenchFollowsItsTypographyAndHoldsNoEnglish() {
        Stream.of(french, frenchWritten)
                .forEach(words -> words.keys().forEach(key -> FrenchText.assertWellWritten(key, words.sentence(key))));
    }

    @Test
    void eachThingToWriteIsShownByAProblem() {
        Set<String> shown = english.keys().stream()
                .flatMap(key -> placeholders(english.sentence(key)).stream())
                .filter(placeholder -> placeholder.startsWith("{:"))
                .map(placeholder -> placeholder.substring(2, placeholder.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys(englishWritten), shown);
    }

    @Test
    void everyPhraseHasWordsAndThereAreNoOthers() {
        Set<Class<?>> phrases =
                Arrays.stream(Phrase.class.getPermittedSubclasses()).collect(Collectors.toSet());
        Set<String> families = new TreeSet<>();
        for (Class<?> phrase : phrases) {
            families.add(phrase.getSimpleName());
            if (phrase.isEnum()) {
                for (Object constant : phrase.getEnumConstants()) {
                    assertTrue(english.has(((Phrase) constant).key()), constant::toString);
                }
            }
        }
        families.removeAll(Set.of("Bounds", "Percentage")); // the runtime words them
        Set<String> own = Set.of(
                "Circumstance",
                "Severity",
                "Thing",
                "Kind",
                "Unit",
                "Help",
                "Section",
                "SectionWithTitle",
                "OneMore",
                "More");
        Set<String> worded = english.keys().stream()
                .map(key -> key.replaceAll("\\..*", ""))
                .filter(family -> !own.contains(family))
                .filter(family -> !ProblemCatalogue.english().names().contains(family))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(families, worded);
        assertFalse(worded.isEmpty());
    }
}
