package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.grammar.EnglishLexer;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The keywords that messages speak of are those that the lexer knows, and the lexer knows all that the parser needs. */
class KeywordTest {

    private static final Set<Integer> NO_KEYWORDS = Set.of(
            TariffParser.SPACE,
            TariffParser.SEASON,
            TariffParser.TWO_MONTHS,
            TariffParser.NOTE,
            TariffParser.ARTICLE,
            TariffParser.WORD,
            TariffParser.COMPARISON,
            TariffParser.MALFORMED_FIGURE,
            TariffParser.MALFORMED_DATE,
            TariffParser.UNCLOSED,
            TariffParser.OTHER,
            TariffParser.NAME,
            TariffParser.CURRENCY,
            TariffParser.LAW,
            TariffParser.QUOTED,
            TariffParser.SECTION_NUMBER,
            TariffParser.STOP,
            TariffParser.COMMA,
            TariffParser.SEMICOLON,
            TariffParser.COLON,
            TariffParser.OPEN,
            TariffParser.CLOSE,
            TariffParser.BAR,
            TariffParser.PLUS,
            TariffParser.MINUS,
            TariffParser.TIMES,
            TariffParser.DIVIDED,
            TariffParser.LIMB,
            TariffParser.ROMAN,
            TariffParser.NUMBER,
            TariffParser.YEAR_NUMBER,
            TariffParser.FRACTION,
            TariffParser.PERCENT,
            TariffParser.MONEY,
            TariffParser.DATE,
            TariffParser.MONTH_DAY,
            TariffParser.MONTH_YEAR,
            TariffParser.MONTH_NAME,
            TariffParser.ORDINAL,
            TariffParser.NOTHING);

    @Test
    void everyKeywordIsReadAsItsToken() {
        for (Map.Entry<Integer, List<String>> keyword :
                Speech.of(Language.ENGLISH).keywords().entrySet()) {
            for (String words : keyword.getValue()) {
                String name = EnglishLexer.VOCABULARY.getSymbolicName(keyword.getKey());
                assertEquals(List.of(name), tokens(words), words);
                assertEquals(List.of(name), tokens(words.toUpperCase(Locale.ROOT)), words);
                assertEquals(List.of(name), tokens(words.replace(" ", "\n  ")), words);
            }
        }
    }

    @Test
    void everyTokenOfTheParserHasAKeywordOrIsNone() {
        Set<String> missing = new TreeSet<>();
        for (int type = 1; type <= TariffParser.VOCABULARY.getMaxTokenType(); type++) {
            boolean keyword = Speech.of(Language.ENGLISH).keywords().containsKey(type);
            if (keyword == NO_KEYWORDS.contains(type)) {
                missing.add(TariffParser.VOCABULARY.getSymbolicName(type));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void aPhraseEndsWhereAWordEnds() {
        assertEquals(List.of("AT", "WORD"), tokens("at leasting"));
        assertEquals(List.of("UP_TO", "WORD"), tokens("up to to-day").subList(0, 2));
        assertEquals(List.of("FOR", "WORD"), tokens("for each's"));
        assertEquals(List.of("IS", "WORD"), tokens("is due-dated"));
        assertEquals(List.of("NUMBER", "WORD"), tokens("5 centuries"));
    }

    @Test
    void theWordsOfAPhraseAreFreeOutsideIt() {
        assertEquals(List.of("WORD", "WORD", "OF", "WORD"), tokens("aside set of parts"));
        assertEquals(List.of("WORD", "IN", "WORD"), tokens("proportion in shared"));
    }

    @Test
    void dates() {
        assertEquals(List.of("DATE"), tokens("June 24, 2017"));
        assertEquals(List.of("DATE"), tokens("2017-06-24"));
        assertEquals(List.of("MONTH_DAY"), tokens("january 31"));
        assertEquals(List.of("MONTH_YEAR"), tokens("June 2016"));
        assertEquals(List.of("MALFORMED_DATE"), tokens("24 June 2017"));
        assertEquals(List.of("MALFORMED_DATE"), tokens("June 24 2017"));
        assertEquals(List.of("MALFORMED_DATE"), tokens("1er juin 2017"));
        assertEquals(Optional.of("June 1, 2017"), Speech.of(Language.ENGLISH).dateReading("1er juin 2017"));
        assertEquals(List.of("MALFORMED_DATE"), tokens("2018-03"));
        assertEquals(List.of("MALFORMED_DATE"), tokens("06/24/2017"));
        assertEquals(List.of("MAY_FALL_AT"), tokens("may fall at"));
    }

    @Test
    void figures() {
        assertEquals(List.of("NUMBER", "COMMA", "YEAR_NUMBER"), tokens("625,000, 2018"));
        assertEquals(List.of("PERCENT", "PERCENT", "PERCENT"), tokens("0.134% 10 per cent 5 %"));
        assertEquals(List.of("MONEY", "MONEY", "MONEY", "MONEY"), tokens("$13.75 7.5¢ 1.3 cents €22.80"));
        assertEquals(List.of("FRACTION", "NUMBER", "DIVIDED", "NUMBER"), tokens("1/12 1 / 12"));
        assertEquals(List.of("MALFORMED_FIGURE"), tokens("1.234,56"));
        assertEquals(List.of("MALFORMED_FIGURE"), tokens("50 000 $"));
        assertEquals(List.of("MALFORMED_FIGURE"), tokens("0,134%"));
        assertEquals(List.of("MALFORMED_FIGURE"), tokens(".5"));
        assertEquals(List.of("MALFORMED_FIGURE"), tokens("1e5"));
        assertEquals(List.of("MALFORMED_FIGURE"), tokens("2018,2019"));
    }

    @Test
    void sections() {
        assertEquals(List.of("SECTION_NUMBER", "QUOTED"), tokens("section 385.21 (b) (1) \"Rates\""));
        assertEquals(List.of("SECTION_NUMBER", "OPEN", "CERTIFIED"), tokens("section 3 (b) (certified"));
        assertEquals(List.of("SECTION_NUMBER", "STOP"), tokens("section 4."));
    }

    @Test
    void quotes() {
        assertEquals(List.of("QUOTED", "QUOTED", "QUOTED"), tokens("\"one\" “two” « three »"));
        assertEquals(List.of("QUOTED"), tokens("\"over\n  two lines\""));
        assertEquals(List.of("UNCLOSED", "WORD", "UNCLOSED"), tokens("\"over an\n\nempty\""));
        assertEquals(List.of("UNCLOSED", "FOR", "QUOTED"), tokens("\"left open\nfor \"gala\""));
    }

    @Test
    void legalTextBeginsALine() {
        assertEquals(List.of("LAW", "LAW"), tokens("> one\n  > two"));
        assertEquals(List.of("WORD", "COMPARISON", "NUMBER"), tokens("seats > 5"));
        assertEquals(List.of("WORD", "COMPARISON", "NUMBER"), tokens("seats >= 5"));
    }

    private static List<String> tokens(String text) {
        return Lexeme.significant(Tokenizer.tokenize(text, Speech.of(Language.ENGLISH), problem -> {})).stream()
                .map(lexeme -> EnglishLexer.VOCABULARY.getSymbolicName(lexeme.type()))
                .toList();
    }
}
