package dev.tariffc.cli.statements;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of statements in PDF, which is embedded as far as it is used: DejaVu Sans Condensed, which has the letters of Latin, Greek,
 * Cyrillic and the Canadian syllabics. What is written from right to left is not laid out, and counts as lacking.
 */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans Condensed";

    private final Map<Integer, byte[]> byWeight = new TreeMap<>();
    private final CmapLookup regular;
    private final CmapLookup bold;

    PdfFonts() {
        byWeight.put(400, bytes("DejaVuSansCondensed.ttf"));
        byWeight.put(700, bytes("DejaVuSansCondensed-Bold.ttf"));
        this.regular = letters(400);
        this.bold = letters(700);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks the font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CmapLookup letters(int weight) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(byWeight.get(weight)))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(PdfRendererBuilder builder) {
        byWeight.forEach((weight, bytes) ->
                builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, weight, FontStyle.NORMAL, true));
    }

    /** Whether all of a text can be shown as it is. */
    boolean show(String text) {
        return text.codePoints().allMatch(this::shows);
    }

    private boolean shows(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return true;
        }
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> false;
            default -> regular.getGlyphId(codePoint) != 0 && bold.getGlyphId(codePoint) != 0;
        };
    }

    /** The text with the numbers of what cannot be shown: {@code [U+4E2D]}. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (shows(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format("[U+%04X]", codePoint));
            }
        });
        return shown.toString();
    }
}
