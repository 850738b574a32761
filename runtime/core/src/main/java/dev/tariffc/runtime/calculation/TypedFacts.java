package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.About;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** The facts of one payer for one paid period, whose builder each generated calculator makes typed. Immutable. */
public abstract class TypedFacts implements NamedFacts {

    private final Map<Told, ToldValue> values;
    private final Set<NoItems> none;

    /** @throws IllegalArgumentException where items are told of which it is said that there are none */
    protected TypedFacts(Builder<?> builder) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(builder.values));
        this.none = Collections.unmodifiableSet(new LinkedHashSet<>(builder.none));
        values.keySet().forEach(this::requireSome);
    }

    private void requireSome(Told told) {
        Optional<String> label = told.item().flatMap(item -> told.fact().item());
        none.stream()
                .filter(each -> label.filter(each.label()::equals).isPresent())
                .filter(each -> each.about().isEmpty() || each.about().equals(told.about()))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(each + " is said, and " + told + " as well");
                });
    }

    /**
     * What a value is told of.
     *
     * @param item whose it is; none for the payer's own
     * @param about its period; none where its name alone tells it
     */
    protected record Told(Fact fact, Optional<String> item, Optional<Period> about) {

        /** {@code ticket sales for "gala" in 2026-03}. */
        @Override
        public String toString() {
            return fact.label()
                    + item.map(name -> " for \"" + name + '"').orElse("")
                    + about.map(period -> " in " + period).orElse("");
        }
    }

    /** That there are no items of a label, in a period or at all. */
    private record NoItems(String label, Optional<Period> about) {

        @Override
        public String toString() {
            return "no " + label + about.map(period -> " in " + period).orElse("");
        }
    }

    @Override
    public final Facts about(List<Reading> readings) {
        FactTable table = new FactTable();
        Map<Fact, About> meant = new LinkedHashMap<>();
        readings.forEach(reading -> meant.put(reading.fact(), reading.about()));
        values.forEach((told, said) -> {
            Optional<About> about = told.about().map(About::of).or(() -> Optional.ofNullable(meant.get(told.fact())));
            about.ifPresent(placed -> table.put(told.fact(), placed, Subject.named(told.item()), said.value()));
        });
        none.forEach(
                each -> table.noItems(each.label(), each.about().map(About::of).orElse(About.nothing())));
        return table;
    }

    @Override
    public final Set<Reading> elsewhere() {
        Set<Reading> elsewhere = new LinkedHashSet<>();
        values.keySet()
                .forEach(told -> told.about().ifPresent(period -> elsewhere.add(new Reading(told.fact(), period))));
        return elsewhere;
    }

    /** Facts are equal that say the same of the same kind of payer, in whatever order it was said. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof TypedFacts that
                && getClass().equals(that.getClass())
                && values.equals(that.values)
                && none.equals(that.none);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), values, none);
    }

    /** {@code Station{gross income=CAD 60000.00, no event}}. */
    @Override
    public final String toString() {
        return words(getClass(), values, none);
    }

    private static String words(Class<?> of, Map<Told, ToldValue> values, Set<NoItems> none) {
        StringJoiner words = new StringJoiner(", ", of.getSimpleName() + "{", "}");
        values.forEach((told, said) -> words.add(told + "=" + said));
        none.forEach(each -> words.add(each.toString()));
        return words.toString();
    }

    /**
     * Takes facts one by one.
     *
     * @param <B> the builder of the generated class
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final Map<Told, ToldValue> values = new LinkedHashMap<>();
        private final Set<NoItems> none = new LinkedHashSet<>();

        @SuppressWarnings("unchecked") // a generated builder is its own B
        private B self() {
            return (B) this;
        }

        private B set(Told told, Value value) {
            values.put(told, ToldValue.of(value));
            return self();
        }

        /** A fact of a period that its name alone does not mean. */
        protected static Told about(Fact fact, Period about) {
            return new Told(fact, Optional.empty(), Optional.of(about));
        }

        /** A fact of one of the payer's items. */
        protected static Told of(Fact fact, String item) {
            return new Told(fact, Optional.of(item), Optional.empty());
        }

        /** A fact of one of the payer's items, of a period that its name alone does not mean. */
        protected static Told about(Fact fact, String item, Period about) {
            return new Told(fact, Optional.of(item), Optional.of(about));
        }

        private static Told own(Fact fact) {
            return new Told(fact, Optional.empty(), Optional.empty());
        }

        /**
         * Says that a fact is not available, which is not the same as not saying anything.
         *
         * @throws IllegalArgumentException for a fact that is told of each item
         */
        public final B notAvailable(Fact fact) {
            if (fact.item().isPresent()) {
                throw new IllegalArgumentException(
                        fact.label() + " is told of each " + fact.item().get());
            }
            return set(own(fact), Value.notAvailable());
        }

        /** Says that a fact of one of the payer's items is not available. */
        public final B notAvailable(Fact fact, String item) {
            return set(of(fact, item), Value.notAvailable());
        }

        /** Says that there are no items of a label. */
        protected final B none(String label) {
            none.add(new NoItems(label, Optional.empty()));
            return self();
        }

        /** Says that there are no items of a label in a period. */
        protected final B none(String label, Period about) {
            none.add(new NoItems(label, Optional.of(about)));
            return self();
        }

        protected final B set(Told told, BigDecimal number) {
            return set(told, Value.of(Rational.of(number)));
        }

        protected final B set(Told told, LocalDate date) {
            return set(told, Value.of(date));
        }

        protected final B set(Told told, String text) {
            return set(told, Value.of(text));
        }

        protected final B set(Told told, boolean yes) {
            return set(told, Value.of(yes));
        }

        /**
         * An amount of money.
         *
         * @param charge that asks for it, in its currency
         * @throws IllegalArgumentException for money of another currency
         */
        protected final B set(Told told, Money amount, Charge charge) {
            if (!amount.currency().equals(charge.currency())) {
                throw new IllegalArgumentException(
                        "the tariff is in " + charge.currency() + ", not in " + amount.currency());
            }
            values.put(told, ToldValue.of(amount));
            return self();
        }

        protected final B set(Fact fact, BigDecimal number) {
            return set(own(fact), number);
        }

        protected final B set(Fact fact, LocalDate date) {
            return set(own(fact), date);
        }

        protected final B set(Fact fact, String text) {
            return set(own(fact), text);
        }

        protected final B set(Fact fact, boolean yes) {
            return set(own(fact), yes);
        }

        /** An amount of money, as {@link #set(Told, Money, Charge)} takes it. */
        protected final B set(Fact fact, Money amount, Charge charge) {
            return set(own(fact), amount, charge);
        }

        /** What is said so far, as the facts say it. */
        @Override
        public final String toString() {
            return words(getClass(), values, none);
        }
    }
}
