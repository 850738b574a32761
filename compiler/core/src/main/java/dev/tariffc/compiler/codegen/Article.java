package dev.tariffc.compiler.codegen;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.runtime.language.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code a hall}, {@code an AM station}, {@code an hour house}: as the author has it, or else as it sounds. */
final class Article {

    private static final Pattern VOWEL_SOUND = Pattern.compile(
            "(?![Ee]u|[Uu](?:ni|s[aeiu]|til|ter)|[Oo](?:ne|nce)\\b)[AEIOUaeiou].*|[Hh](?:our|onest|onou?r|eir).*");

    /** Capitals are read letter by letter. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,}\\b.*|[A-Z]\\b.*");

    private static final Set<Character> LETTERS_THAT_SOUND =
            Set.of('A', 'E', 'F', 'H', 'I', 'L', 'M', 'N', 'O', 'R', 'S', 'X');

    private Article() {}

    /** Who pays, in the words of a Javadoc. */
    static String payer(ChargeModel charge, GlossaryModel glossary) {
        String payer = glossary.english(charge.payer());
        if (glossary.written().equals(Language.ENGLISH)) {
            String words = charge.clause().words().toLowerCase(Locale.ROOT);
            for (String article : new String[] {"an", "a"}) {
                if (words.startsWith(article + " " + payer.toLowerCase(Locale.ROOT))) {
                    return article + " " + payer;
                }
            }
        }
        return before(payer);
    }

    static String before(String words) {
        String plain = String.join(" ", Latin.words(Normalizer.normalize(words, Normalizer.Form.NFC)));
        boolean vowel = LETTERS.matcher(plain).matches()
                ? LETTERS_THAT_SOUND.contains(plain.charAt(0))
                : VOWEL_SOUND.matcher(plain).matches();
        return (vowel ? "an " : "a ") + words;
    }
}
