package dev.tariffc.compiler.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tariffc.runtime.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in running texts, English and French. */
class RemarkReaderTest {

    private static final Duration GENEROUS = Duration.ofMinutes(2);

    private static Remarks english(String text) {
        return RemarkReader.read(text, 0, LawWords.of(Language.ENGLISH));
    }

    private static Remarks french(String text) {
        return RemarkReader.read(text, 0, LawWords.of(Language.FRENCH));
    }

    /** {@code 5/8 SHARE; 30 DAY}; what is said in passing in parentheses. */
    private static String figures(Remarks remarks) {
        return remarks.figures().stream()
                .map(figure -> figure.inPassing() ? "(" + show(figure) + ")" : show(figure))
                .collect(Collectors.joining("; "));
    }

    private static String show(Figure figure) {
        String year = figure.kind() == Figure.Kind.DATE && figure.year() > 0 ? "/" + figure.year() : "";
        String unit = figure.unit().map(Unit::toString).orElse(figure.kind().toString());
        return figure.value().toPlainString() + year + " " + unit;
    }

    private static String bounds(Remarks remarks) {
        return remarks.bounds().stream()
                .map(bound -> bound.relation() + " " + show(bound.figure()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.302% of the first $625,000                | 0.00302 SHARE; (1 COUNT); 625000 MONEY
                    10 per cent, ten percent, ten (10) per cent | 0.1 SHARE; 0.1 SHARE; 0.1 SHARE
                    one percentage point above                  | 0.01 SHARE
                    7.5¢ or fifteen cents or 1.3 cents          | 0.075 MONEY; 0.15 MONEY; 0.013 MONEY
                    five dollars, 5 dollars, $1.2 million       | 5 MONEY; 5 MONEY; 1200000 MONEY
                    thirty (30) days and thirty days            | 30 DAY; 30 DAY
                    a 12-month period of six years              | 12 MONTH; 72 MONTH
                    two weeks; four business days               | 14 DAY; 4 BUSINESS_DAY
                    ten working days, 5 calendar days           | 10 BUSINESS_DAY; 5 DAY
                    one hundred and fifty-two persons           | 152 COUNT
                    three thousand four hundred                 | 3400 COUNT
                    one-twelfth, two thirds, 1/12               | 1/12 SHARE; (12 COUNT); 2/3 SHARE; (3 COUNT); 1/12 SHARE; (12 COUNT)
                    half of the fee in a half-year              | (0.5 SHARE)
                    twice the second month                      | (2 COUNT); (2 MONTH)
                    the 20th day                                | (20 DAY)
                    the years 2007-2010 or 2018-20              | 2007 YEAR; 2010 YEAR; 2008 YEAR; 2009 YEAR; 2018 YEAR; 2020 YEAR; 2019 YEAR
                    January 31, 2018; 31 January; the last day of May | 131/2018 DATE; 131 DATE; 531 DATE
                    on or before the 31st day of March 2019     | 331/2019 DATE
                    it may 10 times march 5 steps               | 10 COUNT; 5 COUNT
                    section 4, subsections (1) and 5(2), Tariff 22.D.1 and paragraphs 8(b) and 9(1) of 10 seats | 10 COUNT
                    Subject to section 8, 10% is paid           | 0.1 SHARE
                    clause (2), item 3 (6) fax 416-967-9415     | ''
                    $1.30, 1.35 and 1.40; 0.12 / 0.23 / 0.35%   | 1.3 MONEY; 1.35 MONEY; 1.4 MONEY; 0.0012 SHARE; 0.0023 SHARE; 0.0035 SHARE
                    2, 3 or 4 per cent                          | 0.02 SHARE; 0.03 SHARE; 0.04 SHARE
                    1 to 100 $22.06 / $44.13                    | 1 COUNT; 100 COUNT; 22.06 MONEY; 44.13 MONEY
                    M6K 3E3, a CD-R and H2S 2R7                 | ''
                    """)
    void englishFigures(String text, String figures) {
        assertEquals(figures, figures(english(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0,302 pour cent de la première tranche de 625 000 $ | 0.00302 SHARE; (1 COUNT); 625000 MONEY
                    trente jours, trente (30) jours, 12 mois     | 30 DAY; 30 DAY; 12 MONTH
                    soixante-douze, quatre-vingts, quatre-vingt-onze | 72 COUNT; 80 COUNT; 91 COUNT
                    deux cent vingt-deux personnes               | 222 COUNT
                    mille deux cents dollars                     | 1200 MONEY
                    cinquante cents ou 7,5 ¢                     | 0.5 MONEY; 0.075 MONEY
                    un douzième, deux tiers                      | 1/12 SHARE; (12 COUNT); 2/3 SHARE; (3 COUNT)
                    le deuxième mois; la moitié                  | (2 MONTH); (0.5 SHARE)
                    six ans et quatre jours ouvrables            | 72 MONTH; 4 BUSINESS_DAY
                    le 1er janvier 2008 et le 31 janvier         | 101/2008 DATE; 131 DATE
                    22,06 $ 44,13 $                              | 22.06 MONEY; 44.13 MONEY
                    l'article 4, les paragraphes (1) et 5(2), 10 % | 0.1 SHARE
                    25 001 à 50 000                              | 25001 COUNT; 50000 COUNT
                    """)
    void frenchFigures(String text, String figures) {
        assertEquals(figures, figures(french(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    more than 10 per cent                 | MORE_THAN 0.1 SHARE
                    exceeds $100 or is in excess of $200  | MORE_THAN 100 MONEY; MORE_THAN 200 MONEY
                    greater than 5, over 500, above 6     | MORE_THAN 5 COUNT; MORE_THAN 500 COUNT; MORE_THAN 6 COUNT
                    at least 3, not less than $5          | AT_LEAST 3 COUNT; AT_LEAST 5 MONEY
                    shall not be less than a total of 7%  | AT_LEAST 0.07 SHARE
                    18 years of age or more, 5 or older   | AT_LEAST 216 MONTH; AT_LEAST 5 COUNT
                    a minimum of $15                      | AT_LEAST 15 MONEY
                    a minimum annual fee of $89.76        | AT_LEAST 89.76 MONEY
                    a minimum fee for 2018 of $89.76      | AT_LEAST 89.76 MONEY
                    less than 20 per cent, fewer than 4   | LESS_THAN 0.2 SHARE; LESS_THAN 4 COUNT
                    under 12, below $3                    | LESS_THAN 12 COUNT; LESS_THAN 3 MONEY
                    up to 31 days                         | AT_MOST 31 DAY
                    up to and including 6                 | AT_MOST 6 COUNT
                    up to but not including 6             | LESS_THAN 6 COUNT
                    not exceeding 9, does not exceed 10   | AT_MOST 9 COUNT; AT_MOST 10 COUNT
                    no more than 14 days                  | AT_MOST 14 DAY
                    nor more than $2 nor less than $1     | AT_MOST 2 MONEY; AT_LEAST 1 MONEY
                    three days a week or less             | AT_MOST 3 DAY
                    to a maximum of $400                  | AT_MOST 400 MONEY
                    no later than 20 days after           | AT_MOST 20 DAY
                    within thirty days of                 | AT_MOST 30 DAY
                    no later than 30 days before          | AT_LEAST 30 DAY
                    not earlier than 5 days after         | AT_LEAST 5 DAY
                    within section 4; under section 5     | ''
                    more than the fee of 5 dollars        | ''
                    more often than 3 times; less, 4      | ''
                    """)
    void englishComparisons(String text, String bounds) {
        assertEquals(bounds, bounds(english(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plus de 10 pour cent                          | MORE_THAN 0.1 SHARE
                    excède 100 $, dépassant 5, supérieure à 6     | MORE_THAN 100 MONEY; MORE_THAN 5 COUNT; MORE_THAN 6 COUNT
                    au-delà de 75 000 personnes                   | MORE_THAN 75000 COUNT
                    au moins 5 $, pas moins de 6 $                | AT_LEAST 5 MONEY; AT_LEAST 6 MONEY
                    supérieur ou égal à 7, 8 ans ou plus          | AT_LEAST 7 COUNT; AT_LEAST 96 MONTH
                    sous réserve d’un minimum de 89,76 $          | AT_LEAST 89.76 MONEY
                    redevance minimale de 15 $                    | AT_LEAST 15 MONEY
                    moins de 20 pour cent, inférieurs à 4         | LESS_THAN 0.2 SHARE; LESS_THAN 4 COUNT
                    jusqu’à concurrence de 25 000                 | AT_MOST 25000 COUNT
                    jusqu’à 6, au plus 7, n’excédant pas 8        | AT_MOST 6 COUNT; AT_MOST 7 COUNT; AT_MOST 8 COUNT
                    ne dépassant pas 9, ne doit pas excéder 10    | AT_MOST 9 COUNT; AT_MOST 10 COUNT
                    pas plus de 14 jours, trois jours ou moins    | AT_MOST 14 DAY; AT_MOST 3 DAY
                    au plus tard 20 jours après                   | AT_MOST 20 DAY
                    au plus tard 30 jours avant                   | AT_LEAST 30 DAY
                    dans les trente jours                         | AT_MOST 30 DAY
                    """)
    void frenchComparisons(String text, String bounds) {
        assertEquals(bounds, bounds(french(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "per 150 guests or part thereof",
                "per 150 guests or any part of 150",
                "each 150 seats or a portion thereof",
                "for 150 persons or fraction thereof"
            })
    void aPartOfSoMany(String text) {
        Remarks remarks = english(text);
        assertEquals(1, remarks.parts().size());
        assertEquals("150 COUNT", show(remarks.parts().get(0).of().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in whole or in part",
                "the whole or part of a work",
                "all or any part of the recording",
                "for the greater part",
                "partial months"
            })
    void noPart(String text) {
        assertEquals(List.of(), english(text).parts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"par tranche de 150 personnes ou fraction de celle-ci", "par 150 sièges ou partie de ceux-ci"})
    void unePartie(String text) {
        assertEquals("150 COUNT", show(french(text).parts().get(0).of().orElseThrow()));
    }

    @Test
    void aFigureMayGoOverTheEndOfALine() {
        assertEquals("625000 MONEY; 0.1 SHARE", figures(french("625\n  000 $ et 10 pour\n  cent")));
        assertEquals("0.1 SHARE; 30 DAY", figures(english("ten per\n  cent, thirty\n  (30) days")));
    }

    @Test
    void thePlaceIsThatInTheFile() {
        Remarks remarks = RemarkReader.read("if it exceeds $100 a day", 1000, LawWords.of(Language.ENGLISH));
        assertEquals(1006, remarks.bounds().get(0).span().start());
        assertEquals(1018, remarks.bounds().get(0).span().end());
        assertEquals(1014, remarks.figures().get(0).span().start());
    }

    static Stream<String> strangeTexts() {
        int many = 200_000;
        return Stream.of(
                "1".repeat(4 * many),
                "1,000".repeat(many),
                "1 ".repeat(many),
                "thousand ".repeat(many),
                "hundred and ".repeat(many),
                "minimum ".repeat(many),
                "not more than ".repeat(many),
                "section 1, ".repeat(many),
                "or part ".repeat(many),
                "$".repeat(many),
                "2, ".repeat(many) + "3%",
                " ".repeat(4 * many) + "more than" + " ".repeat(many) + "10%",
                "1/".repeat(many),
                "\uD800\u0301".repeat(many));
    }

    @Test
    void aStrangersTextIsReadInOneGo() {
        assertTimeoutPreemptively(
                GENEROUS,
                () -> strangeTexts().forEach(text -> {
                    english(text);
                    french(text);
                }));
    }
}
