package dev.tariffc.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of Java are made of whole words in ASCII letters, alike in a method and in its constant. */
class IdentifiersTest {

    private static final String LONG =
            "gross income of the station from third parties that are not at arm's length with the station or its owner";

    @ParameterizedTest
    @CsvSource({
        "straße, strasse, STRASSE",
        "Œuvres, oeuvres, OEUVRES",
        "ﬁn d'année, finDAnnee, FIN_D_ANNEE",
        "Ærø Łódź, aeroLodz, AERO_LODZ",
        "þing ð đ ħ ŋ, thingDDHNg, THING_D_D_H_NG",
        "arm's length, armsLength, ARMS_LENGTH",
        "m², m2, M2",
        "void, xvoid, VOID",
        "日本, x, X_",
    })
    void letters(String words, String method, String constant) {
        assertEquals(method, new Identifiers().camel(words, words));
        assertEquals(constant, new Identifiers().constant(words, words));
    }

    @Test
    void longNamesAreCutBetweenWords() {
        assertEquals("grossIncomeOfTheStationFromThirdPartiesThatAreNot", new Identifiers().camel(LONG, LONG));
        assertEquals(
                "GROSS_INCOME_OF_THE_STATION_FROM_THIRD_PARTIES_THAT_ARE_NOT", new Identifiers().constant(LONG, LONG));
        String word = "a".repeat(100);
        assertEquals(Latin.LONGEST, new Identifiers().camel(word, word).length());
        assertEquals(Latin.LONGEST, new Identifiers().constant(word, word).length());
    }

    @ParameterizedTest
    @CsvSource({
        "class, ClassPayer",
        "override, OverridePayer",
        "low-use station, LowUseStation",
        "3D cinema, Payer3dCinema",
        "日本, Payer",
    })
    void payersHideNothing(String words, String type) {
        assertEquals(type, new Identifiers().payer(words, words));
        assertTrue(!Reserved.JAVA_LANG.contains(type));
    }

    @ParameterizedTest
    @CsvSource({
        "hall, a hall",
        "AM station, an AM station",
        "FM station, an FM station",
        "TV station, a TV station",
        "hour house, an hour house",
        "éditeur d'œuvres, an éditeur d'œuvres",
        "university, a university",
        "user, a user",
        "underground cinema, an underground cinema",
        "European, a European",
        "one-day fair, a one-day fair",
        "occasion, an occasion",
    })
    void articles(String words, String withArticle) {
        assertEquals(withArticle, Article.before(words));
    }
}
