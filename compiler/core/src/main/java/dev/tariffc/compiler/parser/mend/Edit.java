package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.source.Span;
import java.util.Locale;

/**
 * Words of a text that others may stand in the place of.
 *
 * @param span of what is replaced; empty where something is put in
 * @param words that stand there instead; empty where something is left out
 * @param cost less is likelier
 */
public record Edit(Span span, String words, Kind kind, double cost) {

    /** What kind of slip it mends. */
    public enum Kind {
        MISSING,
        SUPERFLUOUS,
        /** Said as elsewhere, but not as in a tariff. */
        OTHER_WORDS,
        MISSPELT
    }

    /** The text with the one in place of the other. */
    public String apply(String text) {
        return text.substring(0, span.start()) + words + text.substring(span.end());
    }

    Edit shifted(int by) {
        return new Edit(new Span(span.start() + by, span.end() + by), words, kind, cost);
    }

    /** Words with a capital, where what they stand for has one and begins a sentence or a text in quotes. */
    static String asBegun(String words, String text, Span span) {
        String before = text.substring(0, span.start()).stripTrailing();
        boolean begins = before.isEmpty() || before.endsWith(".") || before.endsWith("\"") || before.endsWith("»");
        return begins && !words.isEmpty() && Character.isUpperCase(text.charAt(span.start()))
                ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** By how much it makes a text longer. */
    int growth() {
        return words.length() - (span.end() - span.start());
    }
}
