package dev.tariffc.compiler.parser.text;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.List;

/**
 * A word, phrase, figure, sign or text of a tariff.
 *
 * @param type a token type of the grammar
 * @param text composed (NFC), as written
 */
public record Lexeme(int type, Span span, String text) {

    public boolean is(int tokenType) {
        return type == tokenType;
    }

    /** Without spaces and notes. */
    public static List<Lexeme> significant(List<Lexeme> lexemes) {
        return lexemes.stream()
                .filter(lexeme -> !lexeme.is(TariffParser.SPACE) && !lexeme.is(TariffParser.NOTE))
                .toList();
    }

    public Lexeme as(int newType) {
        return new Lexeme(newType, span, text);
    }
}
