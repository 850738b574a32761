package dev.tariffc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.returns.SmallRadio;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values are equal where their parts are, whichever way they were made; and those that are not do not look the same. */
class ValueLawsTest {

    private static void assertSame(Object one, Object again) {
        assertEquals(one, again);
        assertEquals(one.hashCode(), again.hashCode());
        assertEquals(one.toString(), again.toString());
    }

    private static void assertTold(boolean same, Object one, Object other) {
        assertEquals(same, one.equals(other));
        assertEquals(same, one.toString().equals(other.toString()));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2)
                .edgeCases(edges -> edges.add(BigDecimal.ZERO, new BigDecimal("0.01"), new BigDecimal("-0.01")));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("CAD", "EUR", "JPY", "KWD").map(Currency::of);
    }

    @Property
    void moneyIsItsCurrencyAndItsAmount(
            @ForAll("currencies") Currency currency,
            @ForAll("amounts") BigDecimal amount,
            @ForAll("currencies") Currency another,
            @ForAll("amounts") BigDecimal other) {
        Money money = Money.of(currency, Rational.of(amount));
        assertSame(
                money,
                Money.of(new Currency(currency.code()), amount.setScale(5).toPlainString()));
        assertSame(
                money,
                Money.of(currency, Rational.of(other)).plus(Money.of(currency, Rational.of(amount.subtract(other)))));
        boolean same = currency.equals(another) && amount.compareTo(other) == 0;
        assertTold(same, money, Money.of(another, Rational.of(other)));
    }

    @Property
    void aCurrencyIsItsCode(@ForAll("currencies") Currency one, @ForAll("currencies") Currency other) {
        assertTold(one.code().equals(other.code()), one, other);
        assertEquals(one.equals(other), one.compareTo(other) == 0);
    }

    @Provide
    Arbitrary<List<Integer>> widths() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Scale scale(List<Integer> widths) {
        Scale.Builder brackets = Scale.first(Rational.of(widths.get(0)), Rational.of(1, 100));
        for (int i = 1; i < widths.size(); i++) {
            brackets = brackets.next(Rational.of(widths.get(i)), Rational.of(i + 1, 100));
        }
        return brackets.rest(Rational.of(9, 100));
    }

    @Property
    void aScaleIsItsBrackets(@ForAll("widths") List<Integer> one, @ForAll("widths") List<Integer> other) {
        assertSame(scale(one), scale(List.copyOf(one)));
        assertTold(one.equals(other), scale(one), scale(other));
    }

    @Provide
    Arbitrary<Map<LocalDate, Rational>> observations() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, 28).map(day -> LocalDate.of(2018, 2, day)),
                        Arbitraries.integers().between(0, 3).map(Rational::of))
                .ofMaxSize(3);
    }

    @Property
    void aSeriesIsItsObservations(
            @ForAll("observations") Map<LocalDate, Rational> one,
            @ForAll("observations") Map<LocalDate, Rational> other) {
        assertSame(RateSeries.of(one), RateSeries.of(new LinkedHashMap<>(one)));
        assertTold(one.equals(other), RateSeries.of(one), RateSeries.of(other));
    }

    @Property
    void aTableOfFactsIsWhatItSays(
            @ForAll("observations") Map<LocalDate, Rational> one,
            @ForAll("observations") Map<LocalDate, Rational> other) {
        assertEquals(one.equals(other), table(one).equals(table(other)));
        List<LocalDate> backwards = new ArrayList<>(one.keySet());
        Collections.reverse(backwards);
        FactTable reversed = new FactTable();
        backwards.forEach(day -> put(reversed, day, one.get(day)));
        assertEquals(table(one), reversed);
        assertEquals(table(one).hashCode(), reversed.hashCode());
        assertNotEquals(table(one), table(one).otherwise(Rational.ZERO));
    }

    private static FactTable table(Map<LocalDate, Rational> income) {
        FactTable table = new FactTable();
        income.forEach((day, amount) -> put(table, day, amount));
        return table;
    }

    private static void put(FactTable table, LocalDate day, Rational amount) {
        table.put(SmallRadio.Given.INCOME, Period.day(day), null, Value.of(amount));
    }
}
