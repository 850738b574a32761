package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorNameTest {

    @ParameterizedTest
    @CsvSource({
        "commercial-radio-2018.tariff, CommercialRadio2018",
        "commercial-radio-2008-2011.tariff, CommercialRadio2008_2011",
        "radio commerciale.tarif, RadioCommerciale",
        "télévision à péage.tarif, TelevisionAPeage",
        "SOCAN 22.D.1.tariff, SOCAN22D1",
        "22-d-1.tariff, Tariff22D1",
        "фонд.tariff, Unnamed",
        "Œuvres.tarif, Oeuvres",
        "straße.tariff, Strasse",
        "ﬁn.tariff, Fin",
        "class.tariff, TariffClass",
        "thread.tariff, TariffThread",
        "given.tariff, TariffGiven",
        "string.tariff, TariffString",
        "fact.tariff, Fact",
        "reckoning.tariff, TariffReckoning",
        "radio, Radio",
    })
    void aClassIsNamedAfterItsFile(String fileName, String className) {
        assertEquals(className, CalculatorName.of(fileName));
    }

    @ParameterizedTest
    @CsvSource({
        "connect-soproq, connect_soproq",
        "Société de l'art, societe_de_l_art",
        "2018, _2018",
        "new, new_",
        "java, java_",
        "radio, radio",
        "'', ''",
        ".., ''",
    })
    void aPackageIsNamedAfterItsFolder(String folderName, String packageName) {
        assertEquals(packageName, CalculatorName.packageOf(folderName));
    }
}
