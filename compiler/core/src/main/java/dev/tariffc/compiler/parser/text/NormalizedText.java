package dev.tariffc.compiler.parser.text;

import dev.tariffc.compiler.source.Span;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A text in Unicode's composed form (NFC), counted in code points, with the way back to the text as it stands. */
public final class NormalizedText {

    private final String text;
    /** For each code point of the normalized text, and for its end, the offset in the original; null where both are alike. */
    private final int @Nullable [] origins;

    private NormalizedText(String text, int @Nullable [] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static NormalizedText of(String original) {
        boolean plain = original.length() == original.codePointCount(0, original.length());
        if (plain && Normalizer.isNormalized(original, Normalizer.Form.NFC)) {
            return new NormalizedText(original, null);
        }
        StringBuilder normalized = new StringBuilder(original.length());
        int[] origins = new int[original.length() * 3 + 1];
        int count = 0;
        int start = 0;
        while (start < original.length()) {
            int end = endOfCluster(original, start);
            String cluster = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC);
            int points = cluster.codePointCount(0, cluster.length());
            normalized.append(cluster);
            for (int i = 0; i < points; i++) {
                origins[count++] = start;
            }
            start = end;
        }
        origins[count] = original.length();
        return new NormalizedText(normalized.toString(), origins);
    }

    public String text() {
        return text;
    }

    /** The place in the original of the code points from {@code start} to {@code end}. */
    public Span span(int start, int end) {
        if (origins == null) {
            return new Span(start, end);
        }
        return new Span(origins[start], Math.max(origins[start], origins[end]));
    }

    /** A character and the marks that belong to it. Jamo, of which syllables are composed, stay together. */
    private static int endOfCluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && belongsToTheOneBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
        };
    }
}
