package dev.tariffc.compiler.problem;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Worded;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import dev.tariffc.runtime.wording.Wording;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A part of the case that a problem names, as an example of the tariff could set it. */
public sealed interface Circumstance extends Worded {

    @Override
    default String in(Catalogue words) {
        return words.say(key(), Components.of(this));
    }

    /** Under what the catalogue has the words. */
    default String key() {
        return "Circumstance." + getClass().getSimpleName();
    }

    /**
     * {@code attendance is 75,000}.
     *
     * @param about none where the name alone says it
     */
    record Named(String label, Optional<Period> about, Value value, Domain.Kind kind, Currency currency)
            implements Circumstance {
        @Override
        public String in(Catalogue words) {
            Wording wording = Wording.of(words.language());
            String period = about.map(during -> " " + wording.during(during)).orElse("");
            return words.say(key(), Map.of("label", label + period, "value", wording.value(value, kind, currency)));
        }
    }

    /** {@code gross income so far is $625,000.00}. */
    record SoFar(String label, Amount sum) implements Circumstance {}

    /** The period that is paid. */
    record Paid(Period period) implements Circumstance {}

    /** The day whose knowledge of the texts counts. */
    record KnownOn(LocalDate day) implements Circumstance {}

    /** A number as the tariff writes it. */
    record Amount(Rational number, Domain.Kind kind, Currency currency) implements Worded {
        @Override
        public String in(Catalogue words) {
            return Wording.of(words.language()).value(Value.of(number), kind, currency);
        }
    }
}
