package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of one payer: a figure for each name, of a period or of none, of an item or of none. */
final class Facts {

    /**
     * Where a figure belongs.
     *
     * @param item by its own name: {@code gala}
     */
    record Place(Key name, Optional<Period> period, Optional<String> item) {}

    private final Map<Place, Value> known = new HashMap<>();
    private Optional<Fraction> otherwise = Optional.empty();
    private boolean areAllItems;

    Facts put(Place place, Value value) {
        known.put(place, value);
        return this;
    }

    /** Every other figure is this. */
    Facts otherwise(Fraction number) {
        otherwise = Optional.of(number);
        return this;
    }

    Optional<Fraction> otherwise() {
        return otherwise;
    }

    /** There are no items but those of which something is said. */
    Facts ofAllItems() {
        areAllItems = true;
        return this;
    }

    boolean areAllItems() {
        return areAllItems;
    }

    Optional<Value> get(Place place) {
        return Optional.ofNullable(known.get(place));
    }

    Set<Place> places() {
        return known.keySet();
    }

    /** Every payer that is known of, by its name. */
    record Payers(Map<String, Facts> byName) {
        static final Payers NOBODY = new Payers(Map.of());

        static Payers one(Facts facts) {
            return new Payers(Map.of("", facts));
        }

        Facts of(String payer) {
            return byName.getOrDefault(payer, new Facts());
        }
    }

    /** What was looked up, in the order of asking. */
    static final class Readings {

        record Reading(Place place, boolean found) {}

        private final Set<Reading> all = new LinkedHashSet<>();

        void add(Place place, boolean found) {
            all.add(new Reading(place, found));
        }

        void addAll(Readings others) {
            all.addAll(others.all);
        }

        Set<Reading> all() {
            return all;
        }

        /** The periods that a name is read for. */
        Set<Period> periods(Key name) {
            Set<Period> periods = new LinkedHashSet<>();
            all.stream()
                    .filter(reading -> reading.place().name().equals(name))
                    .forEach(reading -> reading.place().period().ifPresent(periods::add));
            return periods;
        }
    }
}
