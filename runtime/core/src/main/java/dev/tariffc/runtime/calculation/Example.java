package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A worked example that stands in the tariff: what its author vouches for.
 *
 * @param line the line of the file on which it begins, from 1
 * @param knownOn the day whose knowledge of the texts counts; none for the latest
 * @param paid the period that is paid; where the example names none, the tariff's first
 * @param otherwise what every other number is, as {@link dev.tariffc.runtime.fact.FactTable#otherwise} says; none where it is missing
 */
public record Example(
        String title,
        int line,
        Optional<LocalDate> knownOn,
        Charge charge,
        Period paid,
        List<Given> given,
        Optional<Rational> otherwise,
        List<Expected> expected) {

    public Example {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /**
     * One fact or rule that is set: exactly one of {@code fact} and {@code rule} is there.
     *
     * @param payer of several payers of a group, whose it is; empty where there is one payer
     * @param about what the fact is about; nothing in particular for rules
     */
    public record Given(
            String payer, Optional<Fact> fact, Optional<Rule> rule, Subject subject, About about, Value value) {

        /** A fact of a period. */
        public static Given fact(String payer, Fact fact, Subject subject, Period about, Value value) {
            return new Given(payer, Optional.of(fact), Optional.empty(), subject, About.of(about), value);
        }

        /** A fact that stands. */
        public static Given fact(String payer, Fact fact, Subject subject, Value value) {
            return new Given(payer, Optional.of(fact), Optional.empty(), subject, About.nothing(), value);
        }

        public static Given rule(String payer, Rule rule, Subject subject, Value value) {
            return new Given(payer, Optional.empty(), Optional.of(rule), subject, About.nothing(), value);
        }
    }

    /**
     * What a rule must come to.
     *
     * @param value none where it must be refused
     * @param decimals digits after the point, in whole currency units or whole ratios, that the author wrote: a figure that
     *     is not payable is compared half up at them; none for what is exact, payable or not
     * @param notCovered whether it must be refused because the tariff leaves the case to others
     */
    public record Expected(
            String payer,
            Rule rule,
            Subject subject,
            Optional<Value> value,
            Optional<Integer> decimals,
            boolean notCovered) {

        public Expected(String payer, Rule rule, Subject subject, Value value, int decimals) {
            this(payer, rule, subject, Optional.of(value), Optional.of(decimals), false);
        }

        /** A fraction, before anything is rounded for payment. */
        public static Expected exactly(String payer, Rule rule, Subject subject, Value value) {
            return new Expected(payer, rule, subject, Optional.of(value), Optional.empty(), false);
        }

        public static Expected refused(String payer, Rule rule, Subject subject, boolean notCovered) {
            return new Expected(payer, rule, subject, Optional.empty(), Optional.empty(), notCovered);
        }
    }
}
