package dev.tariffc.compiler.parser.text;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.List;

/**
 * One part of a tariff: a title, a heading, lines of legal text, a reading or a sentence.
 *
 * @param lexemes without spaces, notes and articles
 * @param stopMissing whether it is a sentence that something else cuts short
 */
public record Passage(List<Lexeme> lexemes, boolean stopMissing) {

    public Passage {
        lexemes = List.copyOf(lexemes);
    }

    public Passage with(List<Lexeme> others) {
        return new Passage(others, stopMissing);
    }

    public Lexeme first() {
        return lexemes.get(0);
    }

    public Lexeme last() {
        return lexemes.get(lexemes.size() - 1);
    }

    public Span span() {
        return first().span().to(last().span());
    }

    public boolean startsWith(int... types) {
        if (lexemes.size() < types.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!lexemes.get(i).is(types[i])) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first lexeme of that type, or -1. */
    public int indexOf(int type) {
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is(type)) {
                return i;
            }
        }
        return -1;
    }

    /** Signs, figures or quotes that could not be read: told already, so nothing more is said of this passage. */
    public boolean isUnreadable() {
        return lexemes.stream().anyMatch(lexeme -> switch (lexeme.type()) {
            case TariffParser.COMPARISON,
                    TariffParser.MALFORMED_FIGURE,
                    TariffParser.MALFORMED_DATE,
                    TariffParser.UNCLOSED,
                    TariffParser.OTHER -> true;
            default -> false;
        });
    }
}
