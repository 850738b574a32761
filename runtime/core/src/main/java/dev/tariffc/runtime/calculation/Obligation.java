package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that has to be done, kept or presumed by a day.
 *
 * @param what the tariff's words for it: {@code payment}
 * @param payable the amount that is due on that day; none where it is no payment
 * @param recipients who receives it, in the order named; empty where the tariff does not say
 * @param condition whether it applies; unknown where that depends on what nobody said
 * @param instalment which part of the amount is due on that day; none where it is due at once
 */
public record Obligation(
        Clause clause,
        Kind kind,
        String what,
        Optional<Rule> payable,
        List<String> recipients,
        Truth condition,
        Day day,
        Optional<Instalment> instalment) {

    public Obligation {
        recipients = List.copyOf(recipients);
    }

    /**
     * Which part of an amount is due.
     *
     * @param number counted from 1
     * @param count of how many
     * @param share of the amount; the last takes what the others leave
     * @param lastCent where the cents go that do not divide; none where each but the last is rounded as the amount is
     */
    public record Instalment(int number, int count, Rational share, Optional<LastCent> lastCent) {

        /** One of several that are not equal. */
        public static Instalment share(int number, int count, Rational share) {
            return new Instalment(number, count, share, Optional.empty());
        }
    }

    /** The same amount in equal instalments, one for each of several periods. */
    public static List<Obligation> instalments(
            List<Period> parts, LastCent lastCent, Function<Period, Obligation> each) {
        List<Obligation> all = new ArrayList<>();
        Rational share = Rational.of(1, parts.size());
        for (Period part : parts) {
            all.add(each.apply(part)
                    .inPart(new Instalment(all.size() + 1, parts.size(), share, Optional.of(lastCent))));
        }
        return all;
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
        return new Obligation(clause, kind, what, Optional.empty(), List.of(), Truth.of(true), day, Optional.empty());
    }

    /** The same as the day on which an amount is due. */
    public Obligation paying(Rule amount) {
        return new Obligation(clause, kind, what, Optional.of(amount), recipients, condition, day, instalment);
    }

    /** The same as one of several parts of an amount. */
    public Obligation inPart(Instalment part) {
        return new Obligation(clause, kind, what, payable, recipients, condition, day, Optional.of(part));
    }

    /** The same where a condition holds. */
    public Obligation when(Truth applies) {
        return new Obligation(clause, kind, what, payable, recipients, applies, day, instalment);
    }

    /** The same as something that somebody receives. */
    public Obligation sentTo(String... receivers) {
        return new Obligation(clause, kind, what, payable, List.of(receivers), condition, day, instalment);
    }

    /** Whether the day is known and nothing known speaks against it. */
    public boolean stands() {
        return day.isKnown() && !condition.fails();
    }
}
