package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.runtime.language.Language;

/** How names are compared: as words without capitals, articles, contractions and a final s. */
public final class Names {

    private Names() {}

    /**
     * What a name is compared by, {@code gross income of station} for {@code Gross incomes of the station}: equal keys
     * are one name.
     */
    public static Key key(String name, Language language) {
        return NameWords.key(name, Speech.of(language));
    }

    /** Whether a name, by what it is compared by, says in that language that it is a payment. */
    public static boolean isPayment(Key key, Language language) {
        return Speech.of(language).isPayment(key.words());
    }

    /** Where the name at {@code start} begins with the article before it, if it has one. */
    public static int startWithArticle(String text, int start, Language language) {
        return Speech.of(language).startWithArticle(text, start);
    }
}
