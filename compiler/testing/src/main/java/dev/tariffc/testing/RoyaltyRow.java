package dev.tariffc.testing;

import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What one payer reported for one period, and what that must come to.
 *
 * @param line of the file, from 1
 * @param paid the period that is paid on what the row is about
 */
record RoyaltyRow(int line, String payer, Period about, Period paid, FactTable facts, Expected expected) {

    /** What a row must come to. */
    sealed interface Expected {

        /** When it is due, if the file says so. */
        Optional<LocalDate> due();

        /** An amount, {@code payable} in whole currency units, and when it is due if the file says so. */
        record Amount(Rational payable, Rational exact, Optional<LocalDate> due) implements Expected {}

        /** No amount, for reasons of these kinds: the simple names of {@link Refusal}s. */
        record Refusals(Set<String> kinds) implements Expected {

            /** What is paid lies before or after the tariff, and the row only fills its year. */
            static final Refusals NOT_IN_FORCE = new Refusals(Set.of(Refusal.NotInForce.class.getSimpleName()));

            @Override
            public Optional<LocalDate> due() {
                return Optional.empty();
            }
        }
    }

    /** {@code line 41, QAAA 2018-01}. */
    String title() {
        return "line " + line + ", " + (payer.isEmpty() ? "" : payer + " ") + about;
    }
}
