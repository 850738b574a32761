package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of one payer for one paid period, whose builder each generated calculator makes typed. Immutable. */
public abstract class TypedFacts implements NamedFacts {

    private final Map<Fact, Value> values;
    private final Map<Calculator.Reading, Value> elsewhere;

    protected TypedFacts(Map<Fact, Value> values) {
        this(values, Map.of());
    }

    /** @param elsewhere facts of named periods, such as each month of the year that is paid */
    protected TypedFacts(Map<Fact, Value> values, Map<Calculator.Reading, Value> elsewhere) {
        this.values = Map.copyOf(values);
        this.elsewhere = Map.copyOf(elsewhere);
    }

    @Override
    public final Facts about(List<Calculator.Reading> readings) {
        FactTable table = new FactTable();
        for (Calculator.Reading reading : readings) {
            Value value = values.get(reading.fact());
            if (value != null) {
                table.put(reading.fact(), reading.about(), null, value);
            }
        }
        elsewhere.forEach((reading, value) -> table.put(reading.fact(), reading.about(), null, value));
        return table;
    }

    /**
     * Takes facts one by one.
     *
     * @param <B> the builder of the generated class
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final Map<Fact, Value> values = new LinkedHashMap<>();
        private final Map<Calculator.Reading, Value> elsewhere = new LinkedHashMap<>();

        protected abstract B self();

        protected final Map<Fact, Value> values() {
            return values;
        }

        protected final Map<Calculator.Reading, Value> elsewhere() {
            return elsewhere;
        }

        private B set(Fact fact, Period about, Value value) {
            elsewhere.put(new Calculator.Reading(fact, about), value);
            return self();
        }

        protected final B set(Fact fact, Period about, BigDecimal number) {
            return set(fact, about, Value.of(Rational.of(number)));
        }

        protected final B set(Fact fact, Period about, LocalDate date) {
            return set(fact, about, Value.of(date));
        }

        protected final B set(Fact fact, Period about, String text) {
            return set(fact, about, Value.of(text));
        }

        protected final B set(Fact fact, Period about, boolean yes) {
            return set(fact, about, Value.of(yes));
        }

        protected final B set(Fact fact, Period about, Rational number) {
            return set(fact, about, Value.of(number));
        }

        /** Says that a fact is not available, which is not the same as not saying anything. */
        public final B notAvailable(Fact fact) {
            return set(fact, Value.notAvailable());
        }

        private B set(Fact fact, Value value) {
            values.put(fact, value);
            return self();
        }

        protected final B set(Fact fact, BigDecimal number) {
            return set(fact, Value.of(Rational.of(number)));
        }

        protected final B set(Fact fact, LocalDate date) {
            return set(fact, Value.of(date));
        }

        protected final B set(Fact fact, String text) {
            return set(fact, Value.of(text));
        }

        protected final B set(Fact fact, boolean yes) {
            return set(fact, Value.of(yes));
        }

        protected final B set(Fact fact, Rational number) {
            return set(fact, Value.of(number));
        }

        /**
         * The amount in whole units of the tariff's currency.
         *
         * @throws IllegalArgumentException for money of another currency
         */
        protected static Rational inCurrency(Money amount, Currency currency) {
            if (!amount.currency().equals(currency)) {
                throw new IllegalArgumentException("the tariff is in " + currency + ", not in " + amount.currency());
            }
            return amount.amount();
        }
    }
}
