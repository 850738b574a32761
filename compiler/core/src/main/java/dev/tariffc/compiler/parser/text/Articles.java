package dev.tariffc.compiler.parser.text;

import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Articles are no part of what is compared or parsed. Only a capital {@code A} may be a name: inside a sentence always,
 * at its start before a verb, a sign or a stop.
 */
public final class Articles {

    private static final Set<Integer> AFTER_A_NAME = Set.of(
            TariffParser.IS,
            TariffParser.MEANS,
            TariffParser.PAYS,
            TariffParser.IS_DUE,
            TariffParser.IS_KEPT_FOR,
            TariffParser.IS_RECEIVED,
            TariffParser.IS_SENT_TO,
            TariffParser.CONTAINS,
            TariffParser.BEARS_INTEREST,
            TariffParser.IS_COMBINED_FOR,
            TariffParser.MAY_FALL_AT,
            TariffParser.NEVER_FALLS_WHEN,
            TariffParser.FOR,
            TariffParser.FOR_EACH,
            TariffParser.FROM,
            TariffParser.QUOTED,
            TariffParser.OPEN,
            TariffParser.CLOSE,
            TariffParser.STOP,
            TariffParser.COMMA,
            TariffParser.SEMICOLON,
            TariffParser.COLON,
            TariffParser.BAR,
            TariffParser.PLUS,
            TariffParser.MINUS,
            TariffParser.TIMES,
            TariffParser.DIVIDED);

    private Articles() {}

    /** The lexemes of one sentence, or of a name, without articles. */
    public static List<Lexeme> settle(List<Lexeme> sentence) {
        List<Lexeme> settled = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Lexeme lexeme = sentence.get(i);
            if (!lexeme.is(TariffParser.ARTICLE)) {
                settled.add(lexeme);
            } else if (lexeme.text().equals("A") && isName(sentence, i)) {
                settled.add(lexeme.as(TariffParser.WORD));
            }
        }
        return settled;
    }

    private static boolean isName(List<Lexeme> sentence, int index) {
        boolean startsSentence = index == 0 || sentence.get(index - 1).is(TariffParser.COLON);
        return !startsSentence
                || index + 1 == sentence.size()
                || AFTER_A_NAME.contains(sentence.get(index + 1).type());
    }
}
