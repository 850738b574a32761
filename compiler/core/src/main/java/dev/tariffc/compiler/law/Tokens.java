package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a running text apart, in one go from its start to its end. Law is a stranger's text: nothing in it is an error, and
 * what is no number is a word or a sign.
 */
final class Tokens {

    /** What has more digits is no figure of a tariff. */
    private static final int MOST_DIGITS = 24;

    /** Signs of a line end, with the mark of the next line. */
    private static final int WIDEST_LINE_END = 6;

    private final String text;
    private final int offset;
    private final LawWords words;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced = true;
    private boolean firstOfLine = true;

    private Tokens(String text, int offset, LawWords words) {
        this.text = text;
        this.offset = offset;
        this.words = words;
    }

    /** @param offset of the text in its file */
    static List<Token> of(String text, int offset, LawWords words) {
        Tokens reader = new Tokens(text, offset, words);
        reader.run();
        return reader.tokens;
    }

    private void run() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                spaced = true;
                firstOfLine |= c == '\n';
                at++;
            } else if (isDigit(c)) {
                number();
            } else if (isLetter(c)) {
                word(at);
            } else {
                add(Token.Kind.SIGN, at, at + Character.charCount(c), sign(c));
            }
        }
    }

    private void add(Token.Kind kind, int start, int end, String content) {
        Span span = new Span(offset + start, offset + end);
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        tokens.add(new Token(kind, content, span, capital, spaced, firstOfLine));
        at = end;
        spaced = false;
        firstOfLine = false;
    }

    private void word(int start) {
        int end = endOfWord(start);
        if (words.elides && end < text.length() && isApostrophe(text.charAt(end))) {
            add(Token.Kind.WORD, start, end + 1, small(start, end) + '\'');
        } else {
            add(Token.Kind.WORD, start, end, small(start, end));
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isLetter(c) && !isDigit(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private String small(int start, int end) {
        return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** Digits with their thousands and decimals; with letters right after them they are a word, or an ordinal. */
    private void number() {
        int start = at;
        StringBuilder digits = new StringBuilder();
        int end = digits(start, digits);
        int group = digits.length() <= 3 ? nextGroup(end) : -1;
        while (group > 0 && digits.length() <= MOST_DIGITS) {
            end = digits(group, digits);
            group = nextGroup(end);
        }
        if (end + 1 < text.length() && text.charAt(end) == words.decimalPoint && isDigit(text.charAt(end + 1))) {
            digits.append('.');
            end = digits(end + 1, digits);
        }
        if (end < text.length() && isLetter(text.codePointAt(end))) {
            int last = endOfWord(end);
            boolean ordinal = words.ordinalEndings.contains(small(end, last)) && digits.indexOf(".") < 0;
            if (ordinal) {
                add(Token.Kind.ORDINAL, start, last, digits.toString());
            } else {
                add(Token.Kind.WORD, start, last, small(start, last));
            }
        } else if (digits.length() > MOST_DIGITS) {
            add(Token.Kind.WORD, start, end, digits.toString());
        } else {
            add(Token.Kind.NUMBER, start, end, digits.toString());
        }
    }

    private int digits(int start, StringBuilder into) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            into.append(text.charAt(end++));
        }
        return end;
    }

    /** Where the next three digits of the number begin, or -1. Of a line end only thousands without a rest are sure. */
    private int nextGroup(int end) {
        if (end < text.length() && words.thousands.indexOf(text.charAt(end)) >= 0) {
            return isGroup(end + 1) ? end + 1 : -1;
        }
        int start = end;
        while (start < Math.min(text.length(), end + WIDEST_LINE_END) && isSpace(text.charAt(start))) {
            start++;
        }
        boolean parted = start > end && words.thousands.indexOf(' ') >= 0;
        return parted && text.startsWith("000", start) && isGroup(start) ? start : -1;
    }

    private boolean isGroup(int start) {
        int end = start;
        while (end < text.length() && end < start + 4 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start + 3;
    }

    private static String sign(int c) {
        return isApostrophe(c) ? "'" : c == '‑' ? "-" : Character.toString(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }
}
