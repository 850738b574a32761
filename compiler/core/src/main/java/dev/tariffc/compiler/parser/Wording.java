package dev.tariffc.compiler.parser;

import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** What differs from language to language: words, figures and dates. */
interface Wording {

    Pattern YEAR_FIRST = Pattern.compile("([12][0-9]{3})[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?");

    static Wording of(Language language) {
        return language.equals(Language.FRENCH) ? FrenchWording.INSTANCE : EnglishWording.INSTANCE;
    }

    Lexer lexer(CharStream text);

    /** The lexemes of a text, each of the type that its neighbours make it, where a word alone does not tell. */
    default List<Lexeme> settle(List<Lexeme> lexemes) {
        return lexemes;
    }

    /** Every keyword that is a word or a phrase, by token type, the form for messages first. */
    Map<Integer, List<String>> keywords();

    /** A word as names are compared: without capitals, possessive, plural; empty for an article. */
    String keyOf(String word);

    /** The number of a month by its name. */
    int month(String name);

    /** The number that a word like <em>two</em>, <em>second</em> or <em>2nd</em> says; 0 if it says none. */
    int number(String word);

    /** How a figure is read. */
    Figures figures();

    /** What a malformed date may mean, as this language writes dates. */
    Optional<String> dateReading(String malformed);

    /** What the language says instead of a sign such as {@code >=}. */
    Optional<String> comparison(String sign);

    /** The digits that a word begins with, as far as anybody counts. */
    static int leadingDigits(String word) {
        String digits = word.replaceAll("[^0-9].*", "");
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** What {@code 2018/3/1} or {@code 2018-03} means, which is read alike everywhere; day 0 is none. */
    static Optional<WrittenDate> yearFirst(String malformed) {
        Matcher matcher = YEAR_FIRST.matcher(malformed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new WrittenDate(Integer.parseInt(matcher.group(1)), month, day));
    }
}
