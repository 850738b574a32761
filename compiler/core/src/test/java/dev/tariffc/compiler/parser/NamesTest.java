package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.source.SourceFile.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Gross incomes of a station, gross income of the station",
        "GROSS  INCOME, gross income",
        "the authors' share, authors’ share",
        "a station's fee, the station fee",
        "companies, company",
        "low-use station, Low‑use stations",
        "keeps recordings of its last 90 broadcast days, keeps recordings of last 90 broadcast days",
        "the class, class",
        "share of A works, shares of A work",
    })
    void namesThatAreOne(String one, String other) {
        assertEquals(Names.key(one, Language.ENGLISH), Names.key(other, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "A, a",
        "A station, station",
        "share of A works, share of a work",
        "café, café",
        "B, b",
        "revenues of the year, revenue of year",
        "Is, is",
        "bus, bu",
        "business, business",
    })
    void theKeyOfAName(String name, String key) {
        assertEquals(key, Names.key(name, Language.ENGLISH));
    }
}
