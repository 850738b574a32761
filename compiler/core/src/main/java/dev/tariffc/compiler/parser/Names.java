package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: as words without capitals, articles, contractions and a final s. */
public final class Names {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    /**
     * What a name is compared by, {@code gross income of station} for {@code Gross incomes of the station}: equal keys
     * are one name.
     */
    public static String key(String name, Language language) {
        Speech speech = Speech.of(language);
        return String.join(" ", words(lexemes(name, speech), speech));
    }

    /** Whether a name, by what it is compared by, says in that language that it is a payment. */
    public static boolean isPayment(String key, Language language) {
        return Speech.of(language).isPayment(key);
    }

    /** Where the name at {@code start} begins with the article before it, if it has one. */
    public static int startWithArticle(String text, int start, Language language) {
        return Speech.of(language).startWithArticle(text, start);
    }

    /** A name by itself, taken apart. */
    static List<Lexeme> lexemes(String name, Speech speech) {
        return Articles.settle(significant(Tokenizer.tokenize(name, speech, problem -> {})));
    }

    static List<String> words(List<Lexeme> lexemes, Speech speech) {
        List<String> words = new ArrayList<>();
        lexemes.forEach(lexeme -> words.addAll(words(lexeme, speech)));
        return words;
    }

    /** The words of one lexeme, as they are compared. */
    static List<String> words(Lexeme lexeme, Speech speech) {
        if (lexeme.is(TariffParser.QUOTED) || lexeme.is(TariffParser.LAW) || lexeme.is(TariffParser.UNCLOSED)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(lexeme.text(), -1)) {
            String key = speech.keyOf(word);
            if (!key.isEmpty()) {
                words.add(key);
            } else if (lexeme.is(TariffParser.WORD)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** The words at that place on one line, without quotes around them. */
    static String written(String text, Span span) {
        String composed = Normalizer.normalize(text.substring(span.start(), span.end()), Normalizer.Form.NFC);
        String words = SPACES.matcher(composed).replaceAll(" ").strip();
        return isQuoted(words) ? words.substring(1, words.length() - 1).strip() : words;
    }

    private static boolean isQuoted(String words) {
        return words.length() > 1
                && "\"“«".indexOf(words.charAt(0)) >= 0
                && "\"”»".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Without spaces and notes. */
    static List<Lexeme> significant(List<Lexeme> lexemes) {
        return lexemes.stream()
                .filter(lexeme -> !lexeme.is(TariffParser.SPACE) && !lexeme.is(TariffParser.NOTE))
                .toList();
    }
}
