package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.source.SourceFile.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** What differs from language to language: words, figures and dates. */
interface Wording {

    static Wording of(Language language) {
        return switch (language) {
            case ENGLISH -> EnglishWording.INSTANCE;
            // French keywords follow; until then a French file is read with the English ones.
            case FRENCH -> EnglishWording.INSTANCE;
        };
    }

    Lexer lexer(CharStream text);

    /** Every keyword that is a word or a phrase, by token type, the form for messages first. */
    Map<Integer, List<String>> keywords();

    /** A word as names are compared: without capitals, possessive, plural; empty for an article. */
    String keyOf(String word);

    /** The number of a month by its name. */
    int month(String name);

    /** The number that a word like <em>two</em>, <em>second</em> or <em>2nd</em> says. */
    int number(String word);

    /** How a figure is read. */
    Figures figures();

    /** What a malformed date may mean, as this language writes dates. */
    Optional<String> dateReading(String malformed);

    /** What the language says instead of a sign such as {@code >=}. */
    Optional<String> comparison(String sign);
}
