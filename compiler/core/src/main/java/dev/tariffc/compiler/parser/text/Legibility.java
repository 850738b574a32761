package dev.tariffc.compiler.parser.text;

import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TextProblem.FileTooLarge;
import dev.tariffc.compiler.problem.TextProblem.HiddenCharacter;
import dev.tariffc.compiler.problem.TextProblem.NotUtf8;
import dev.tariffc.compiler.source.Span;

/** Whether a text can be read at all, and is what it looks like. */
public final class Legibility {

    /** Longer than this no tariff is. */
    static final int LONGEST = 4 * 1024 * 1024;

    /** What stands where bytes were not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private Legibility() {}

    public static boolean check(String text, Problems problems) {
        if (text.length() > LONGEST) {
            problems.report(new FileTooLarge(new Span(0, 0), LONGEST));
            return false;
        }
        int replaced = text.indexOf(REPLACEMENT);
        if (replaced >= 0) {
            problems.report(new NotUtf8(new Span(replaced, replaced + 1)));
            return false;
        }
        boolean clear = true;
        for (int i = 0; i < text.length(); i++) {
            if (hides(text.charAt(i))) {
                problems.report(new HiddenCharacter(new Span(i, i + 1), String.format("U+%04X", (int) text.charAt(i))));
                clear = false;
            }
        }
        return clear;
    }

    /** Characters that turn the direction of a line, or join and part words unseen. */
    private static boolean hides(char c) {
        return c == '\u00AD'
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF';
    }
}
