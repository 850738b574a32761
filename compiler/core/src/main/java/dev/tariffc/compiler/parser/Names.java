package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.words.ErrorWord;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Receipt;
import dev.tariffc.compiler.parser.words.Slips;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.runtime.language.Language;
import java.util.Optional;

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

    /** Whether a name only points at another, as <em>it</em> and <em>this payment</em> do. */
    public static boolean isPointing(Key key, Language language) {
        return Speech.of(language).isPointing(key.words());
    }

    /** The word of a name by which it says in that language that it is a payment. */
    public static Optional<String> paymentIn(Key key, Language language) {
        return Speech.of(language).paymentIn(key.words());
    }

    /** Whether a word of a name says in that language that it is a report. */
    public static boolean speaksOfReport(Key key, Language language) {
        return Speech.of(language).speaksOfReport(key.words());
    }

    /** Whether a name is another but for a slip of the pen. */
    public static boolean isAlmost(Key one, Key other) {
        return Slips.isAlmost(one.words(), other.words());
    }

    /** What one calls a payment in that language, where a name is that but for a slip of the pen. */
    public static Optional<String> paymentAlmost(Key key, Language language) {
        return Speech.of(language).paymentAlmost(key.words());
    }

    /** What arrives on the day that a name means, in that language; none where it is no day of receipt of either. */
    public static Optional<Receipt> receipt(Key key, Language language) {
        return Speech.of(language).receipt(key.words());
    }

    /** Whether a word of a name says in that language what it has to do with errors. */
    public static boolean speaksOf(ErrorWord what, Key key, Language language) {
        return Speech.of(language).speaksOf(what, key.words());
    }

    /** Whether most readers take what is said not to hold in any of several to hold in none of them. */
    public static boolean isNotInAnyInNone(Language language) {
        return Speech.of(language).isNotInAnyInNone();
    }

    /** Whether the name at {@code start} is written in quotes, of either language. */
    public static boolean isQuoted(String text, int start) {
        return "\"\u00AB\u201C".indexOf(text.charAt(start)) >= 0;
    }

    /** Where the name at {@code start} begins with the article before it, if it has one. */
    public static int startWithArticle(String text, int start, Language language) {
        return Speech.of(language).startWithArticle(text, start);
    }
}
