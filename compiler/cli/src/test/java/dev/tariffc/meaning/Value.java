package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a name comes to.
 *
 * @param it a Fraction (money in whole units of its currency, a percentage as a share of one, a count, hours, days, months),
 *     a Boolean, a LocalDate, a Period, or the Key of a choice or of a text
 */
record Value(Object it) {

    /** A return says that there is no such figure. */
    static final Value NOT_AVAILABLE = new Value("not available");

    boolean isAvailable() {
        return !equals(NOT_AVAILABLE);
    }

    Optional<Fraction> asNumber() {
        return as(Fraction.class);
    }

    Optional<Boolean> asYesNo() {
        return as(Boolean.class);
    }

    Optional<LocalDate> asDay() {
        return as(LocalDate.class);
    }

    Optional<Key> asWord() {
        return as(Key.class);
    }

    Optional<Period> asPeriod() {
        return as(Period.class);
    }

    private <T> Optional<T> as(Class<T> kind) {
        return Optional.of(it).filter(kind::isInstance).map(kind::cast);
    }
}
