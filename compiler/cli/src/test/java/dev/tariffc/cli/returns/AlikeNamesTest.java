package dev.tariffc.cli.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Radio One | RADIO ONE",
                "Radio One | Radio\u00A0One",
                "Radio One | Radio\u200B One",
                "Radio One | Radio  One",
                "Radio One | RadioOne",
                "Radio One | Radio-One",
                "Radio One | Radio\u2011One",
                "Acme Radio Inc. | ACME RADIO INC",
                "Acme Radio, Inc. | Acme Radio",
                "Acme Radio Ltd. | Acme Radio Ltée",
                "Acme Radio Limited | Acme Radio Limitée",
                "S.O.S. Radio | SOS Radio",
                "L'Écho | L’Echo",
                "Œuvres Unies | Oeuvres unies",
                "Straße | STRASSE",
            })
    void areOne(String name, String other) {
        assertEquals(AlikeNames.folded(name), AlikeNames.folded(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Radio 1 1 | Radio 11",
                "Radio 1 | Radio 2",
                "Club | Club+",
                "Smith & Co | Smith",
                "A/B | AB",
                "Inc. | Ltd.",
                "Radio Un | Radio Une",
            })
    void areTwo(String name, String other) {
        assertNotEquals(AlikeNames.folded(name), AlikeNames.folded(other));
    }
}
