package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tariffc.runtime.number.Rounding.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            VALUE,   HALF_UP, HALF_EVEN, HALF_DOWN, UP,    DOWN
            0,       0,       0,         0,         0,     0
            0.125,   0.13,    0.12,      0.12,      0.13,  0.12
            0.135,   0.14,    0.14,      0.13,      0.14,  0.13
            -0.125,  -0.13,   -0.12,     -0.12,     -0.13, -0.12
            -0.135,  -0.14,   -0.14,     -0.13,     -0.14, -0.13
            0.005,   0.01,    0,         0,         0.01,  0
            -0.005,  -0.01,   0,         0,         -0.01, 0
            0.12499, 0.12,    0.12,      0.12,      0.13,  0.12
            0.12501, 0.13,    0.13,      0.13,      0.13,  0.12
            -0.1201, -0.12,   -0.12,     -0.12,     -0.13, -0.12
            223.75,  223.75,  223.75,    223.75,    223.75, 223.75
            2/3,     0.67,    0.67,      0.67,      0.67,  0.66
            -1/3,    -0.33,   -0.33,     -0.33,     -0.34, -0.33
            """)
    void toTheCent(String value, String halfUp, String halfEven, String halfDown, String up, String down) {
        assertRounds(Mode.HALF_UP, "0.01", value, halfUp);
        assertRounds(Mode.HALF_EVEN, "0.01", value, halfEven);
        assertRounds(Mode.HALF_DOWN, "0.01", value, halfDown);
        assertRounds(Mode.UP, "0.01", value, up);
        assertRounds(Mode.DOWN, "0.01", value, down);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP,   1000, 1500,    2000",
        "HALF_UP,   1000, 1499.99, 1000",
        "HALF_EVEN, 1000, 2500,    2000",
        "HALF_UP,   0.05, 1.025,   1.05",
        "HALF_DOWN, 0.05, 1.025,   1",
        "HALF_EVEN, 0.05, 1.025,   1",
        "HALF_EVEN, 0.05, 1.075,   1.1",
        "HALF_UP,   1/3,  1/2,     2/3",
        "HALF_DOWN, 1/3,  1/2,     1/3",
        "UP,        20,   101,     120",
        "UP,        20,   100,     100",
        "DOWN,      20,   119.99,  100"
    })
    void toAnyStep(Mode mode, String step, String value, String expected) {
        assertRounds(mode, step, value, expected);
    }

    @Test
    void isNotConfusedByNumbersBeyondLongs() {
        assertRounds(Mode.HALF_UP, "0.01", "98765432109876543210.125", "98765432109876543210.13");
        assertRounds(Mode.HALF_EVEN, "1", "-98765432109876543210.5", "-98765432109876543210");
    }

    @Test
    void theStepIsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> new Rounding(Mode.UP, Rational.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Rounding(Mode.UP, Rational.of(-1, 100)));
    }

    private static void assertRounds(Mode mode, String step, String value, String expected) {
        Rounding rounding = new Rounding(mode, Rational.parse(step));
        assertEquals(Rational.parse(expected), rounding.apply(Rational.parse(value)), mode::toString);
    }
}
