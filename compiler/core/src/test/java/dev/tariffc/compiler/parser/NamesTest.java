package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.language.Language;
import org.junit.jupiter.api.Test;
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
        assertEquals(key, Names.key(name, Language.ENGLISH).words());
    }

    @ParameterizedTest
    @CsvSource({
        "Revenus bruts de la station, revenu brut des stations",
        "montant de l'erreur, MONTANT DE L’ERREUR",
        "droit d’auteur, droits de l'auteur",
        "mise à la poste, mise au poste",
        "son temps d'antenne, leurs temps d'antenne",
        "prix du tableau, pris des tableaux",
        "œuvre, oeuvres",
        "redevance n'est, redevance est",
        "Île-du-Prince-Édouard, île‑du‑prince‑édouard",
        "frais de port et de douane, frais de port et douane",
    })
    void frenchNamesThatAreOne(String one, String other) {
        assertEquals(Names.key(one, Language.FRENCH), Names.key(other, Language.FRENCH));
    }

    @Test
    void accentsMayBeComposedOrNot() {
        assertEquals(Names.key("société", Language.FRENCH), Names.key("socie\u0301te\u0301", Language.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({
        "Les revenus bruts, revenu brut",
        "taux de l'abonné, tau de abonné",
        "A, a",
        "mois, moi",
        "deuxième année, deuxième année",
    })
    void theKeyOfAFrenchName(String name, String key) {
        assertEquals(key, Names.key(name, Language.FRENCH).words());
    }
}
