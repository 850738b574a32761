package dev.tariffc.compiler.source;

import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text of one tariff, with the name under which messages speak of it.
 *
 * @param name file name as the user typed it, for messages only; never opened
 * @param language of the keywords: told by the suffix of the file
 * @param text as it stands in the file, without a byte-order mark; lines that end with a carriage return alone end with a line feed
 */
public record SourceFile(String name, Language language, String text) {

    public SourceFile {
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0 && text.indexOf('\n') < 0) {
            text = text.replace('\r', '\n');
        }
    }

    public static SourceFile of(String name, String text) {
        return new SourceFile(name, Language.ofFileName(name), text);
    }

    /** The same file with another text. */
    public SourceFile with(String other) {
        return new SourceFile(name, language, other);
    }

    /** The name without the folders before it. */
    public String baseName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The words of the text at that place. */
    public String text(Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /** The line and column of an offset. */
    public LineColumn place(int offset) {
        int line = 1;
        int lineStart = 0;
        int stop = Math.min(offset, text.length());
        for (int i = 0; i < stop; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new LineColumn(line, text.codePointCount(lineStart, stop) + 1);
    }

    /** The line (counted from 1) without its end. */
    public String line(int number) {
        List<String> lines = lines();
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        Collections.addAll(lines, text.split("\r?\n", -1));
        return lines;
    }
}
