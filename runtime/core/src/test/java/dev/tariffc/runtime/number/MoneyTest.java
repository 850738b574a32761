package dev.tariffc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "CAD, 895/4,    223.75",
        "CAD, 0,        0.00",
        "CAD, -5,       -5.00",
        "CAD, 0.5,      0.50",
        "CAD, 0.000831, 0.000831",
        "CAD, 895/7,    895/7",
        "JPY, 1200,     1200",
        "JPY, 0.5,      0.5",
        "KWD, 1.5,      1.500",
        "XAU, 2,        2"
    })
    void isWrittenInFullWithAtLeastTheDigitsOfItsCurrency(String code, String amount, String expected) {
        Money money = Money.of(Currency.of(code), amount);
        assertEquals(expected, money.toDecimalString());
        assertEquals(code + " " + expected, money.toString());
    }

    @Test
    void centsAreTheMinorUnitsOfTheCurrency() {
        assertEquals(Money.of(Currency.CAD, "223.75"), Money.cents(Currency.CAD, 22_375));
        assertEquals(Money.of(Currency.CAD, "-0.01"), Money.cents(Currency.CAD, -1));
        assertEquals(Money.of(Currency.of("JPY"), "22375"), Money.cents(Currency.of("JPY"), 22_375));
        assertEquals(
                "CAD -92233720368547758.08",
                Money.cents(Currency.CAD, Long.MIN_VALUE).toString());
    }

    @Test
    void isTheSameMoneyHoweverItIsSpelt() {
        assertEquals(Money.of(Currency.CAD, "1.50"), Money.of(Currency.CAD, Rational.of(3, 2)));
        assertEquals(
                Money.of(Currency.CAD, "1.5").hashCode(),
                Money.of(Currency.CAD, "1.500").hashCode());
    }

    @Test
    void addsAndTakesAwayWithinOneCurrency() {
        Money some = Money.of(Currency.CAD, "10.10");
        Money more = Money.of(Currency.CAD, "0.905");
        assertEquals(Money.of(Currency.CAD, "11.005"), some.plus(more));
        assertEquals(Money.of(Currency.CAD, "9.195"), some.minus(more));
        assertEquals(Money.of(Currency.CAD, "-10.10"), some.negate());
        assertEquals(Money.of(Currency.CAD, Rational.of(101, 30)), some.times(Rational.of(1, 3)));
        assertTrue(more.compareTo(some) < 0);
        assertTrue(some.compareTo(more) > 0);
        assertEquals(0, some.compareTo(Money.of(Currency.CAD, "10.1")));
    }

    @Test
    void twoCurrenciesNeverMeet() {
        Money dollars = Money.of(Currency.CAD, "1");
        Money euros = Money.of(Currency.of("EUR"), "1");
        assertBothNamed(assertThrows(IllegalArgumentException.class, () -> dollars.plus(euros)));
        assertBothNamed(assertThrows(IllegalArgumentException.class, () -> dollars.minus(euros)));
        assertBothNamed(assertThrows(IllegalArgumentException.class, () -> dollars.compareTo(euros)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cad", "CA", "$", "QQQ", "CAD "})
    void aCurrencyHasItsIsoCode(String code) {
        assertThrows(IllegalArgumentException.class, () -> Currency.of(code));
        assertThrows(IllegalArgumentException.class, () -> new Currency(code));
    }

    private static void assertBothNamed(IllegalArgumentException refused) {
        assertEquals("money of two currencies: CAD and EUR", refused.getMessage());
    }
}
