package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What explanations quote of a language is made of its reserved words, of names in examples and of words of the law. */
class ExplainedPhrasesTest {

    private static final Pattern QUOTED = Pattern.compile("`[^`]+`");

    @ParameterizedTest
    @CsvSource({
        "en, reference low-use station rate fee report projected sales NAME PERIOD expected exceeds thereof thirty one-twelfth aircraft",
        "fr, référence station faible utilisation mensuelle rapport taux droit ventes prévues NOM PÉRIODE aéronef"
    })
    void phrasesAreOfTheLanguage(String code, String names) {
        Set<String> strange = new TreeSet<>();
        ResourceBundle words =
                ResourceBundle.getBundle("dev.tariffc.compiler.problem.problems", Locale.forLanguageTag(code));
        for (String key : words.keySet()) {
            Matcher quoted = QUOTED.matcher(words.getString(key));
            quoted.results()
                    .map(MatchResult::group)
                    .filter(phrase -> phrase.indexOf('{') < 0)
                    .forEach(phrase -> strange.addAll(strangers(phrase, code, names)));
        }
        assertEquals(Set.of(), strange);
    }

    private static List<String> strangers(String phrase, String code, String names) {
        String text = phrase.substring(1, phrase.length() - 1);
        Speech speech = Speech.of(Language.of(code));
        Set<String> reserved = speech.keywords().values().stream()
                .flatMap(Collection::stream)
                .flatMap(keyword -> Arrays.stream(keyword.split(" ")))
                .collect(Collectors.toSet());
        return Tokenizer.tokenize(text, speech, problem -> {}).stream()
                .filter(lexeme -> lexeme.is(TariffParser.WORD))
                .map(Lexeme::text)
                .filter(word -> !reserved.contains(word))
                .filter(word -> !List.of(names.split(" ")).contains(word))
                .toList();
    }
}
