package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.source.Span;

/**
 * A word, phrase, figure, sign or text of a tariff.
 *
 * @param type a token type of the grammar
 * @param text composed (NFC), as written
 */
record Lexeme(int type, Span span, String text) {

    boolean is(int tokenType) {
        return type == tokenType;
    }

    Lexeme as(int newType) {
        return new Lexeme(newType, span, text);
    }
}
