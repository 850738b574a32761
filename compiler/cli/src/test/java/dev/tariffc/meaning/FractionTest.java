package dev.tariffc.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.compiler.syntax.Limit.Rounded.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    /** Up is away from zero, half up too. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2.5, 3",
        "HALF_UP, -2.5, -3",
        "HALF_UP, 2.49, 2",
        "HALF_DOWN, 2.5, 2",
        "HALF_DOWN, -2.5, -2",
        "HALF_DOWN, 2.51, 3",
        "HALF_EVEN, 2.5, 2",
        "HALF_EVEN, 3.5, 4",
        "HALF_EVEN, -3.5, -4",
        "HALF_EVEN, 2.51, 3",
        "UP, 2.01, 3",
        "UP, -2.01, -3",
        "UP, 2, 2",
        "DOWN, 2.99, 2",
        "DOWN, -2.99, -2",
    })
    void rounds(Mode mode, String number, String rounded) {
        assertEquals(rounded, Fraction.parse(number).rounded(Fraction.ONE, mode).toString());
        Fraction quarter = Fraction.parse("1/4");
        assertEquals(
                Fraction.parse(rounded).times(quarter),
                Fraction.parse(number).times(quarter).rounded(quarter, mode));
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3, 4", "-7/2, -4, -3", "4/2, 2, 2", "-6/3, -2, -2"})
    void hasWholeNumbersBesideIt(String number, String floor, String ceiling) {
        assertEquals(floor, Fraction.parse(number).floor().toString());
        assertEquals(ceiling, Fraction.parse(number).ceiling().toString());
    }
}
