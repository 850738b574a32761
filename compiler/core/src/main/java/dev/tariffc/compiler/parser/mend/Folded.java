package dev.tariffc.compiler.parser.mend;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what is easily left out: capitals, accents, the form of an apostrophe, the width of a space. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    static String of(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ")
                .strip();
    }
}
