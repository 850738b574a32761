package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    private static final BigInteger TWO_TO_63 = BigInteger.ONE.shiftLeft(63);

    @ParameterizedTest
    @CsvSource({"6, -4, -3/2", "-6, -4, 3/2", "0, -7, 0", "895, 4, 895/4", "100, 100, 1", "-8, 4, -2"})
    void standsInLowestTermsOverAPositiveDenominator(long numerator, long denominator, String expected) {
        assertEquals(expected, Rational.of(numerator, denominator).toString());
    }

    @Test
    void nothingIsDividedByZero() {
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Rational.of(Long.MIN_VALUE, 0));
        assertThrows(ArithmeticException.class, () -> Rational.of(TWO_TO_63, BigInteger.ZERO));
        assertThrows(ArithmeticException.class, () -> Rational.ONE.dividedBy(Rational.ZERO));
        assertThrows(ArithmeticException.class, () -> Rational.ZERO.dividedBy(Rational.ZERO));
    }

    @Test
    void theLeastLongIsANumberLikeAnyOther() {
        Rational least = Rational.of(Long.MIN_VALUE);
        assertEquals("-9223372036854775808", least.toString());
        assertEquals("9223372036854775808", least.negate().toString());
        assertEquals(least.negate(), least.abs());
        assertEquals(Long.MIN_VALUE, least.longValueExact());
        assertEquals(Rational.ONE, Rational.of(Long.MIN_VALUE, Long.MIN_VALUE));
        assertEquals("-1/9223372036854775808", Rational.of(1, Long.MIN_VALUE).toString());
        assertEquals(least, Rational.ONE.dividedBy(Rational.of(1, Long.MIN_VALUE)));
        assertEquals("-4611686018427387904", Rational.of(Long.MIN_VALUE, 2).toString());
    }

    @Test
    void growsBeyondLongsAndComesBack() {
        Rational beyond = Rational.of(Long.MAX_VALUE).plus(Rational.ONE);
        assertEquals(Rational.of(TWO_TO_63), beyond);
        assertEquals("9223372036854775808", beyond.toString());

        Rational back = beyond.minus(Rational.ONE);
        assertEquals(Rational.of(Long.MAX_VALUE), back);
        assertEquals(Rational.of(Long.MAX_VALUE).hashCode(), back.hashCode());

        assertEquals(Rational.of(3), beyond.times(Rational.of(3)).dividedBy(beyond));
        assertEquals(Rational.ZERO, beyond.minus(beyond));
    }

    @Test
    void aSumOverflowsNeitherUpNorDown() {
        Rational half = Rational.of(Long.MAX_VALUE, 2);
        assertEquals(Rational.of(Long.MAX_VALUE), half.plus(half));
        Rational most = Rational.of(Long.MAX_VALUE);
        assertEquals("18446744073709551614", most.plus(most).toString());
        assertEquals("-18446744073709551614", most.negate().minus(most).toString());
    }

    @Test
    void differentNumbersDiffer() {
        assertNotEquals(Rational.of(1, 2), Rational.of(2, 1));
        assertNotEquals(Rational.of(1, 2), Rational.of(-1, 2));
        assertNotEquals(Rational.of(TWO_TO_63), Rational.of(TWO_TO_63.negate()));
        assertNotEquals(Rational.of(TWO_TO_63), Rational.ZERO);
        assertFalse(Rational.ONE.equals((Object) 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 2/3",
        "-2/3, -1/3",
        "-1/3, 0",
        "0, 1/9223372036854775807",
        "9223372036854775806/9223372036854775807, 1",
        "9223372036854775806/9223372036854775807, 9223372036854775807/9223372036854775806",
        "9223372036854775807, 9223372036854775808",
        "-9223372036854775808, -9223372036854775807",
        "1/9223372036854775808, 1/9223372036854775807"
    })
    void isOrdered(String lesser, String greater) {
        Rational low = Rational.parse(lesser);
        Rational high = Rational.parse(greater);
        assertTrue(low.compareTo(high) < 0);
        assertTrue(high.compareTo(low) > 0);
        assertEquals(low, low.min(high));
        assertEquals(low, high.min(low));
        assertEquals(high, low.max(high));
        assertEquals(high, high.max(low));
    }

    @ParameterizedTest
    @CsvSource({
        "7/2, 3, 4",
        "-7/2, -4, -3",
        "3, 3, 3",
        "-3, -3, -3",
        "1/9223372036854775807, 0, 1",
        "-1/9223372036854775808, -1, 0",
        "18446744073709551617/2, 9223372036854775808, 9223372036854775809",
        "-18446744073709551617/2, -9223372036854775809, -9223372036854775808",
        "9223372036854775808, 9223372036854775808, 9223372036854775808"
    })
    void floorIsNotAboveAndCeilingNotBelow(String value, String floor, String ceiling) {
        assertEquals(Rational.parse(floor), Rational.parse(value).floor());
        assertEquals(Rational.parse(ceiling), Rational.parse(value).ceiling());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "007, 7",
        "12.345, 2469/200",
        "-0.50, -1/2",
        "0.00302, 151/50000",
        "895/4, 895/4",
        "-6/4, -3/2",
        "0/5, 0",
        "123456789012345678901234567890, 123456789012345678901234567890"
    })
    void readsDecimalsAndFractions(String text, String expected) {
        assertEquals(expected, Rational.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " 1", "1 ", "1\n", "+1", "--1", "-", ".5", "5.", "1.2.3", "1,000", "1 000", "$1", "1%"})
    void readsNoOtherForm(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rational.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1E3", "0x10", "1d", "1L", "1_000", "NaN", "Infinity"})
    void readsNoJavaLiteral(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rational.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "0/0", "1/-2", "1/", "/2", "1.5/2", "1/2.5", "1/2/3"})
    void readsNoOtherFraction(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rational.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"٣", "１", "1.２", "½"})
    void readsAsciiDigitsOnly(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rational.parse(text));
    }

    @Test
    void readsAtMostAThousandCharacters() {
        assertEquals(Rational.of(BigInteger.TEN.pow(999)), Rational.parse("1" + "0".repeat(999)));
        assertThrows(IllegalArgumentException.class, () -> Rational.parse("1" + "0".repeat(1000)));
    }

    @Test
    void takesDecimalsOfAnyOrdinaryScale() {
        assertEquals(Rational.of(1, 4), Rational.of(new BigDecimal("0.250")));
        assertEquals(Rational.of(12_000), Rational.of(new BigDecimal("1.2E+4")));
        assertThrows(IllegalArgumentException.class, () -> Rational.of(new BigDecimal("1E+999999999")));
        assertThrows(IllegalArgumentException.class, () -> Rational.of(new BigDecimal("1E-999999999")));
        BigDecimal leastScale = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
        assertThrows(IllegalArgumentException.class, () -> Rational.of(leastScale));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "895/4, 223.75",
        "-1/8, -0.125",
        "1/1000000, 0.000001",
        "1200, 1200",
        "1/9223372036854775808, 0.000000000000000000108420217248550443400745280086994171142578125"
    })
    void aDecimalThatEndsIsWrittenOut(String value, String plain) {
        Rational rational = Rational.parse(value);
        assertTrue(rational.isDecimal());
        assertEquals(plain, rational.toPlainString());
        assertEquals(plain, rational.toBigDecimalExact().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "895/7", "-1/6", "1/30", "1/9223372036854775807"})
    void aDecimalThatDoesNotEndStaysAFraction(String value) {
        Rational rational = Rational.parse(value);
        assertFalse(rational.isDecimal());
        assertEquals(value, rational.toPlainString());
        assertThrows(ArithmeticException.class, rational::toBigDecimalExact);
    }

    @Test
    void onlyAWholeNumberThatALongHoldsIsALong() {
        assertEquals(Long.MAX_VALUE, Rational.of(Long.MAX_VALUE).longValueExact());
        assertEquals(-5, Rational.parse("-10/2").longValueExact());
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 2).longValueExact());
        assertThrows(ArithmeticException.class, () -> Rational.of(TWO_TO_63).longValueExact());
        assertThrows(
                ArithmeticException.class,
                () -> Rational.parse("18446744073709551617/2").longValueExact());
    }

    @Test
    void isWholeWhenItsDenominatorIsOne() {
        assertTrue(Rational.ZERO.isWhole());
        assertTrue(Rational.of(TWO_TO_63).isWhole());
        assertFalse(Rational.of(1, 2).isWhole());
        assertFalse(Rational.of(BigInteger.ONE, TWO_TO_63).isWhole());
    }

    @Test
    void theNamedConstantsAreWhatTheySay() {
        assertTrue(Rational.ZERO.isZero());
        assertEquals(Rational.of(1), Rational.ONE);
        assertEquals(Rational.of(100), Rational.HUNDRED);
        assertFalse(Rational.ONE.isZero());
    }
}
