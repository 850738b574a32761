package dev.tariffc.compiler.parser.text;

import dev.tariffc.compiler.source.Span;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The words at a place as messages and names have them: composed, on one line, without quotes around them. */
public final class OneLine {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private OneLine() {}

    public static String of(String text, Span span) {
        String composed = Normalizer.normalize(text.substring(span.start(), span.end()), Normalizer.Form.NFC);
        String words = SPACES.matcher(composed).replaceAll(" ").strip();
        return isQuoted(words) ? words.substring(1, words.length() - 1).strip() : words;
    }

    private static boolean isQuoted(String words) {
        return words.length() > 1
                && "\"“«".indexOf(words.charAt(0)) >= 0
                && "\"”»".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
