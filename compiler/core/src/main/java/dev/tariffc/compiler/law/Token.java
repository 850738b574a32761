package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.Span;

/**
 * A word, number or sign of a running text.
 *
 * @param text in small letters; of a number its digits, with a point
 * @param capital whether it begins with a capital
 * @param spaced whether a space stands before it
 * @param firstOfLine whether nothing stands before it on its line
 */
record Token(Kind kind, String text, Span span, boolean capital, boolean spaced, boolean firstOfLine) {

    enum Kind {
        WORD,
        NUMBER,
        /** {@code 20th}, {@code 1er}. */
        ORDINAL,
        SIGN
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is written in figures, without an ending. */
    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** How many signs it has in the text. */
    int length() {
        return span.end() - span.start();
    }
}
