package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import java.time.LocalDate;
import java.util.Optional;

/** What a name comes to. */
sealed interface Value {

    default Optional<Fraction> asNumber() {
        return Optional.empty();
    }

    default Optional<Boolean> asYesNo() {
        return Optional.empty();
    }

    default Optional<LocalDate> asDay() {
        return Optional.empty();
    }

    default Optional<Key> asWord() {
        return Optional.empty();
    }

    default Optional<Period> asPeriod() {
        return Optional.empty();
    }

    default boolean isAvailable() {
        return true;
    }

    /** Money in whole units of its currency, a percentage as a share of one, a count, hours, days, months. */
    record Number(Fraction number) implements Value {
        @Override
        public Optional<Fraction> asNumber() {
            return Optional.of(number);
        }
    }

    record YesNo(boolean yes) implements Value {
        @Override
        public Optional<Boolean> asYesNo() {
            return Optional.of(yes);
        }
    }

    record Day(LocalDate day) implements Value {
        @Override
        public Optional<LocalDate> asDay() {
            return Optional.of(day);
        }
    }

    /** A choice, or a text. */
    record Word(Key word) implements Value {
        @Override
        public Optional<Key> asWord() {
            return Optional.of(word);
        }
    }

    record OfTime(Period period) implements Value {
        @Override
        public Optional<Period> asPeriod() {
            return Optional.of(period);
        }
    }

    /** A return says that there is no such figure. */
    record NotAvailable() implements Value {
        @Override
        public boolean isAvailable() {
            return false;
        }
    }
}
