package dev.tariffc.tariffs;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/** One month of a station, income in cents. */
record Month(long cents, boolean lowUse, Optional<String> company) {

    static Month alone(long cents, boolean lowUse) {
        return new Month(cents, lowUse, Optional.empty());
    }

    Month of(String owner) {
        return new Month(cents, lowUse, Optional.of(owner));
    }

    Money money() {
        return Money.cents(Currency.CAD, cents);
    }

    Rational income() {
        return Rational.of(cents, 100);
    }
}
