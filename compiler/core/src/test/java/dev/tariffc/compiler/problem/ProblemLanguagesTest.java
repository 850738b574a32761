package dev.tariffc.compiler.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.language.Language;
import java.util.Arrays;
import java.util.ResourceBundle;
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

    private final ResourceBundle english = ProblemCatalogue.bundle("problems", Language.ENGLISH);
    private final ResourceBundle french = ProblemCatalogue.bundle("problems", Language.FRENCH);
    private final ResourceBundle englishWritten = ProblemCatalogue.bundle("written", Language.ENGLISH);
    private final ResourceBundle frenchWritten = ProblemCatalogue.bundle("written", Language.FRENCH);

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(bundle.keySet());
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
        for (String key : english.keySet()) {
            assertEquals(placeholders(english.getString(key)), placeholders(french.getString(key)), key);
        }
        for (String key : englishWritten.keySet()) {
            assertEquals(placeholders(englishWritten.getString(key)), placeholders(frenchWritten.getString(key)), key);
        }
    }

    @Test
    void codesAreTheSame() {
        for (String name : ProblemCatalogue.english().names()) {
            assertEquals(english.getString(name + ".code"), french.getString(name + ".code"));
        }
    }

    @Test
    void noneIsLeftInTheOtherLanguage() {
        for (String key : english.keySet()) {
            if (!ALIKE.matcher(key).matches()) {
                assertNotEquals(english.getString(key), french.getString(key), key);
            }
        }
        englishWritten
                .keySet()
                .forEach(key -> assertNotEquals(englishWritten.getString(key), frenchWritten.getString(key), key));
    }

    @Test
    void frenchFollowsItsTypographyAndHoldsNoEnglish() {
        Stream.of(french, frenchWritten)
                .forEach(words ->
                        words.keySet().forEach(key -> FrenchText.assertWellWritten(key, words.getString(key))));
    }

    @Test
    void eachThingToWriteIsShownByAProblem() {
        Set<String> shown = english.keySet().stream()
                .flatMap(key -> placeholders(english.getString(key)).stream())
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
                    assertTrue(english.containsKey(((Phrase) constant).key()), constant::toString);
                }
            }
        }
        families.removeAll(Set.of("Bounds")); // the runtime words them
        Set<String> own = Set.of(
                "Circumstance",
                "Severity",
                "Thing",
                "Join",
                "Kind",
                "Unit",
                "Help",
                "Section",
                "SectionWithTitle",
                "OneMore",
                "More");
        Set<String> worded = english.keySet().stream()
                .map(key -> key.replaceAll("\\..*", ""))
                .filter(family -> !own.contains(family))
                .filter(family -> !ProblemCatalogue.english().names().contains(family))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(families, worded);
        assertFalse(worded.isEmpty());
    }
}
