package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Something that has to be done, kept or presumed by a day.
 *
 * @param what the tariff's words for it: {@code payment}
 * @param payable the amount that is due on that day; none where it is no payment
 * @param recipients who receives it, in the order named; empty where the tariff does not say
 * @param condition whether it applies; unknown where that depends on what nobody said
 */
public record Obligation(
        Clause clause,
        Kind kind,
        String what,
        Optional<Rule> payable,
        List<String> recipients,
        Truth condition,
        Day day) {

    public Obligation {
        recipients = List.copyOf(recipients);
    }

    /** What the day means. */
    public enum Kind {
        /** The last day on which it may be done. */
        DUE,
        /** The last day until which it is kept. */
        KEPT,
        /** The day on which it counts as received. */
        RECEIVED
    }

    /** What holds always and is no payment. */
    public static Obligation of(Clause clause, Kind kind, String what, Day day) {
        return new Obligation(clause, kind, what, Optional.empty(), List.of(), Truth.of(true), day);
    }

    /** The same as the day on which an amount is due. */
    public Obligation paying(Rule amount) {
        return new Obligation(clause, kind, what, Optional.of(amount), recipients, condition, day);
    }

    /** The same where a condition holds. */
    public Obligation when(Truth applies) {
        return new Obligation(clause, kind, what, payable, recipients, applies, day);
    }

    /** The same as something that somebody receives. */
    public Obligation sentTo(String... receivers) {
        return new Obligation(clause, kind, what, payable, List.of(receivers), condition, day);
    }

    /** Whether the day is known and nothing known speaks against it. */
    public boolean stands() {
        return day.isKnown() && !condition.fails();
    }
}
