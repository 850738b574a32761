package dev.tariffc.cli;

/** Text from files as a terminal may show it: on one line, nothing in it that moves the cursor, turns the line or hides. */
public final class Visible {

    private static final int LONGEST = 1_000;

    private Visible() {}

    /** The text on one line, cut in the middle where it is very long. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return line(text);
        }
        int half = LONGEST / 2;
        return line(text.substring(0, half)) + "…" + line(text.substring(text.length() - half));
    }

    /** The whole text on one line. */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            visible.append(' ');
        } else if (hides(codePoint)) {
            visible.append(String.format("<U+%04X>", codePoint));
        } else {
            visible.appendCodePoint(codePoint);
        }
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
}
