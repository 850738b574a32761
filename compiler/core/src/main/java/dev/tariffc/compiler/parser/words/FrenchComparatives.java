package dev.tariffc.compiler.parser.words;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes <em>au moins élevé de</em> and <em>au plus élevé de</em> apart: <em>à</em> and <em>le moins élevé de</em>, which the lexer
 * reads as <em>au moins</em>, at least, and two words.
 */
final class FrenchComparatives {

    private static final Pattern HIGH = Pattern.compile("élevée?s?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LENGTH_OF_AU = 2;

    private FrenchComparatives() {}

    static List<Lexeme> apart(List<Lexeme> lexemes) {
        List<Lexeme> apart = new ArrayList<>(lexemes.size());
        int i = 0;
        while (i < lexemes.size()) {
            Lexeme first = lexemes.get(i);
            int high = word(lexemes, i + 1);
            int of = word(lexemes, high + 1);
            boolean comparative = (first.is(TariffParser.AT_LEAST) || first.is(TariffParser.AT_MOST))
                    && of < lexemes.size()
                    && HIGH.matcher(lexemes.get(high).text()).matches()
                    && lexemes.get(of).is(TariffParser.OF);
            if (comparative) {
                apart.addAll(split(lexemes.subList(i, of + 1)));
                i = of + 1;
            } else {
                apart.add(first);
                i++;
            }
        }
        return apart;
    }

    /** The place of the next lexeme that is no space; the end where there is none. */
    private static int word(List<Lexeme> lexemes, int from) {
        int place = from;
        while (place < lexemes.size() && lexemes.get(place).is(TariffParser.SPACE)) {
            place++;
        }
        return place;
    }

    private static List<Lexeme> split(List<Lexeme> phrase) {
        Lexeme first = phrase.get(0);
        String text = first.text();
        int comparison = LENGTH_OF_AU;
        while (Character.isWhitespace(text.charAt(comparison)) || Character.isSpaceChar(text.charAt(comparison))) {
            comparison++;
        }
        int start = first.span().start();
        StringBuilder rest = new StringBuilder(text.substring(comparison));
        phrase.subList(1, phrase.size()).forEach(lexeme -> rest.append(lexeme.text()));
        return List.of(
                new Lexeme(TariffParser.TO, new Span(start, start + LENGTH_OF_AU), text.substring(0, LENGTH_OF_AU)),
                new Lexeme(
                        TariffParser.SPACE,
                        new Span(start + LENGTH_OF_AU, start + comparison),
                        text.substring(LENGTH_OF_AU, comparison)),
                new Lexeme(
                        first.is(TariffParser.AT_LEAST) ? TariffParser.LESSER_OF : TariffParser.GREATER_OF,
                        new Span(
                                start + comparison,
                                phrase.get(phrase.size() - 1).span().end()),
                        rest.toString()));
    }
}
