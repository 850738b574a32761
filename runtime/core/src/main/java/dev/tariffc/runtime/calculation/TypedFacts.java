package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
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
    private final Map<Reading, Value> elsewhere;

    protected TypedFacts(Builder<?> builder) {
        this.values = Map.copyOf(builder.values);
        this.elsewhere = Map.copyOf(builder.elsewhere);
    }

    @Override
    public final Facts about(List<Reading> readings) {
        FactTable table = new FactTable();
        for (Reading reading : readings) {
            Value value = values.get(reading.fact());
            if (value != null) {
                table.put(reading.fact(), reading.about(), Subject.payer(), value);
            }
        }
        elsewhere.forEach((reading, value) -> table.put(reading.fact(), reading.about(), Subject.payer(), value));
        return table;
    }

    /**
     * Takes facts one by one.
     *
     * @param <B> the builder of the generated class
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final Map<Fact, Value> values = new LinkedHashMap<>();
        /** Facts of named periods, such as each month of the year that is paid. */
        private final Map<Reading, Value> elsewhere = new LinkedHashMap<>();

        @SuppressWarnings("unchecked") // a generated builder is its own B
        private B self() {
            return (B) this;
        }

        private B set(Fact fact, Period about, Value value) {
            elsewhere.put(new Reading(fact, about), value);
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

        private B set(Fact fact, Period about, Rational number) {
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

        private B set(Fact fact, Rational number) {
            return set(fact, Value.of(number));
        }

        /**
         * An amount of money.
         *
         * @param charge that asks for it, in its currency
         * @throws IllegalArgumentException for money of another currency
         */
        protected final B set(Fact fact, Money amount, Charge charge) {
            return set(fact, inCurrencyOf(charge, amount));
        }

        /** An amount of money of a period that its name alone does not mean. */
        protected final B set(Fact fact, Period about, Money amount, Charge charge) {
            return set(fact, about, inCurrencyOf(charge, amount));
        }

        private static Rational inCurrencyOf(Charge charge, Money amount) {
            if (!amount.currency().equals(charge.currency())) {
                throw new IllegalArgumentException(
                        "the tariff is in " + charge.currency() + ", not in " + amount.currency());
            }
            return amount.amount();
        }
    }
}
