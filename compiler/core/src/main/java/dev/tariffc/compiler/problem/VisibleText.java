package dev.tariffc.compiler.problem;

/** Text from a file as it may be shown: nothing in it moves the cursor, turns the line around or hides. */
final class VisibleText {

    private static final int LONGEST_WORDS = 80;

    private VisibleText() {}

    /** Words of a tariff within a sentence. */
    static String words(String text) {
        return of(text, LONGEST_WORDS);
    }

    /** Words of a tariff that one is told to write, all of them. */
    static String whole(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The text on one line, cut in the middle where it is longer than {@code longest} characters. */
    static String of(String text, int longest) {
        String cut = text;
        if (text.length() > longest) {
            int half = longest / 2;
            cut = text.substring(0, half) + "…" + text.substring(text.length() - half);
        }
        StringBuilder visible = new StringBuilder();
        cut.codePoints().forEach(c -> visible.append(of(c)));
        return visible.toString();
    }

    /** What stands for one character. */
    static String of(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return " ";
        } else if (codePoint < 0x20) {
            return Character.toString(0x2400 + codePoint);
        } else if (hides(codePoint)) {
            return String.format("<U+%04X>", codePoint);
        }
        return Character.toString(codePoint);
    }

    private static boolean hides(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** How many columns a terminal gives to a text made visible. */
    static int columns(String visible) {
        return visible.codePoints().map(VisibleText::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
