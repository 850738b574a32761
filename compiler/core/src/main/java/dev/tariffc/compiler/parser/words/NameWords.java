package dev.tariffc.compiler.parser.words;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.text.Articles;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name as they are compared: without capitals, articles, contractions and a final s. */
public final class NameWords {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private NameWords() {}

    /** What a name is compared by: equal keys are one name. */
    public static Key key(String name, Speech speech) {
        return new Key(String.join(" ", of(lexemes(name, speech), speech)));
    }

    /** A name by itself, taken apart. */
    public static List<Lexeme> lexemes(String name, Speech speech) {
        return Articles.settle(Lexeme.significant(Tokenizer.tokenize(name, speech, problem -> {})));
    }

    public static List<String> of(List<Lexeme> lexemes, Speech speech) {
        List<String> words = new ArrayList<>();
        lexemes.forEach(lexeme -> words.addAll(of(lexeme, speech)));
        return words;
    }

    /** The words of one lexeme. */
    public static List<String> of(Lexeme lexeme, Speech speech) {
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
}
