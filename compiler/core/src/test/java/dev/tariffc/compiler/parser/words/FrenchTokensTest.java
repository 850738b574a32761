package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.TextProblem.MalformedDate;
import dev.tariffc.compiler.problem.TextProblem.MalformedFigure;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How French writes figures, dates, quotes and elisions. */
class FrenchTokensTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F", "\u2009", "\u2007"})
    void figuresAreReadWithAnySpace(String space) {
        assertEquals(List.of("NUMBER"), tokens("1 234 567,5".replace(" ", space)));
        assertEquals(List.of("MONEY", "STOP"), tokens("625 000 $.".replace(" ", space)));
        assertEquals(
                List.of("PERCENT", "SEMICOLON", "MONEY", "COLON", "MONEY"),
                tokens("0,48 % ; 1,3 ¢ : 22,80 €".replace(" ", space)));
        assertEquals("625000", Speech.of(Language.FRENCH).figures().plain("625 000 $".replace(" ", space)));
    }

    @Test
    void figures() {
        assertEquals(List.of("NUMBER", "COMMA", "YEAR_NUMBER"), tokens("625000, 2018"));
        assertEquals(List.of("PERCENT", "PERCENT", "PERCENT"), tokens("0,134% 10 pour cent 5 %"));
        assertEquals(List.of("MONEY", "MONEY", "MONEY"), tokens("13,75$ 7,5¢ 1,3 cent"));
        assertEquals(List.of("FRACTION", "NUMBER", "DIVIDED", "NUMBER"), tokens("1/12 1 / 12"));
        assertEquals(List.of("TO", "PERCENT"), tokens("à 0,01 % près"));
        assertEquals(List.of("ORDINAL", "ORDINAL", "ORDINAL"), tokens("deuxième 2e 3ième"));
        assertEquals(List.of("NUMBER", "BAR", "NUMBER"), tokens("100 | 101"));
    }

    @Test
    void aContractedComparativeIsTwoWords() {
        assertEquals(
                List.of("BEARS_INTEREST", "AT", "LESSER_OF", "PERCENT"),
                tokens("porte intérêt au moins élevé de 12 %"));
        assertEquals(
                List.of("BEARS_INTEREST", "AT", "GREATER_OF", "PERCENT"),
                tokens("porte intérêt au\n plus élevé des 12 %"));
        assertEquals(List.of("AT_LEAST", "MONEY"), tokens("au moins 5 $"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$625,000 | 625 000 $",
                "625,000 $ | 625 000 $",
                "625,000 | 625 000",
                "0.48 % | 0,48 %",
                "0.48% | 0,48 %",
                "1,250.50 $ | 1 250,50 $",
                "1.250 ¢ | 1,25 ¢",
                "1 250.50 | 1 250,50",
                "1e5 | 100 000",
                "$ 13,75 | 13,75 $"
            })
    void aFigureOfAnotherLanguageIsRefusedWithItsReading(String foreign, String reading) {
        assertEquals(Optional.of(reading), figureReading(foreign).map(each -> each.replace('\u00A0', ' ')));
    }

    private static Optional<String> figureReading(String text) {
        List<Problem> problems = new ArrayList<>();
        List<Lexeme> lexemes = Tokenizer.tokenize(text, Speech.of(Language.FRENCH), problems::add);
        assertEquals(1, lexemes.size(), lexemes.toString());
        return ((MalformedFigure) problems.get(0)).reading();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,134 %", "1,302 %", "12,125 $", "0,480 %", "5,25", "625 000,250 $"})
    void threeDecimalsAreReadWhereTheyCannotBeThousands(String figure) {
        List<Problem> problems = new ArrayList<>();
        Tokenizer.tokenize(figure, Speech.of(Language.FRENCH), problems::add);
        assertEquals(List.of(), problems);
    }

    @Test
    void dates() {
        assertEquals(List.of("DATE"), tokens("1er janvier 2008"));
        assertEquals(List.of("DATE"), tokens("24 AOÛT 2017"));
        assertEquals(List.of("DATE"), tokens("2017-06-24"));
        assertEquals(List.of("MONTH_DAY", "OF", "YEAR"), tokens("31 janvier de l'année"));
        assertEquals(List.of("MONTH_YEAR", "MONTH_YEAR"), tokens("juin 2016 celui d’avril 2018"));
        assertEquals(List.of("FROM", "DATE", "TO", "DATE"), tokens("du 1er janvier 2018 au 31 mars 2018"));
        assertEquals(List.of("FROM", "MONTH_DAY", "TO", "MONTH_DAY"), tokens("du 1er octobre au 30 avril"));
        assertEquals(List.of("OF", "MONTH_DAY", "OF", "YEAR"), tokens("du 31 janvier de l'année"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June 24, 2017 | 24 juin 2017",
                "juin 24, 2017 | 24 juin 2017",
                "juin 24 2017 | 24 juin 2017",
                "1 June 2017 | 1er juin 2017",
                "2017/6/1 | 1er juin 2017",
                "2018-03 | mars 2018",
                "24/06/2017 | "
            })
    void aDateOfAnotherLanguageIsRefusedWithItsReading(String foreign, String reading) {
        List<Problem> problems = new ArrayList<>();
        Tokenizer.tokenize(foreign, Speech.of(Language.FRENCH), problems::add);
        assertEquals(Optional.ofNullable(reading), ((MalformedDate) problems.get(0)).reading());
    }

    @Test
    void elisionsAreTwoWordsWithEitherApostrophe() {
        assertEquals(List.of("OF", "WORD"), tokens("de l'acompte"));
        assertEquals(List.of("OF", "WORD"), tokens("d’un acompte"));
        assertEquals(List.of("IS", "NOT", "WORD"), tokens("n’est pas un ciné-parc"));
        assertEquals(List.of("IS", "AT_LEAST"), tokens("est d'au moins"));
        assertEquals(List.of("UP_TO", "WORD"), tokens("jusqu’à l’acompte"));
    }

    @Test
    void quotes() {
        assertEquals(List.of("QUOTED", "QUOTED", "QUOTED"), tokens("\"un\" “deux” «\u00A0trois\u00A0»"));
        assertEquals(List.of("QUOTED"), tokens("« sur\n  deux lignes »"));
    }

    @Test
    void aPhraseEndsWhereAWordEnds() {
        assertEquals(List.of("TO", "WORD"), tokens("au moinsdre"));
        assertEquals(List.of("FOR", "WORD"), tokens("pour chaquette"));
        assertEquals(List.of("NUMBER", "WORD"), tokens("5 centaines"));
    }

    @Test
    void listsRepeatDe() {
        assertEquals(
                List.of("GREATER_OF", "WORD", "COMMA", "WORD", "AND", "WORD"),
                tokens("le plus élevé du droit, de l'acompte et des frais"));
    }

    private static List<String> tokens(String text) {
        List<Lexeme> lexemes = Lexeme.significant(Tokenizer.tokenize(text, Speech.of(Language.FRENCH), problem -> {}));
        return lexemes.stream()
                .filter(lexeme -> !lexeme.is(TariffParser.ARTICLE))
                .map(lexeme -> TariffParser.VOCABULARY.getSymbolicName(lexeme.type()))
                .toList();
    }
}
