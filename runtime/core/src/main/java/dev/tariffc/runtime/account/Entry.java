package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a payer's account is drawn from. The order of entries never matters. */
public sealed interface Entry {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Assessed assessed);

        R visit(Received received);

        R visit(Adjusted adjusted);
    }

    /** Whether it was known on a day. */
    default boolean isKnownOn(LocalDate day) {
        return known().filter(day::isBefore).isEmpty();
    }

    /** The day from which it is known; none where it was so in time. */
    Optional<LocalDate> known();

    /**
     * What a debt comes to. The entry with the earliest report stands; a later one of the same debt restates it: before it falls
     * due in that debt itself, afterwards in the next debt of the same amount that falls due.
     *
     * @param due the day by which it is paid, of which the latest report that tells it counts; none where the tariff names none,
     *     or it is not known
     * @param reported when the report of the facts was received; none for one that came on time
     * @param section the section of the tariff that the amount comes from
     * @param discovery who found that an earlier report was wrong
     * @param parts what each payee has of it; none where one receives all, or the tariff does not say how it is divided
     */
    record Assessed(
            DebtKey debt,
            Optional<LocalDate> due,
            Money amount,
            Optional<LocalDate> reported,
            String section,
            Discovery discovery,
            Optional<Parts> parts)
            implements Entry {

        /** As the payer reports it. */
        public Assessed(
                DebtKey debt, Optional<LocalDate> due, Money amount, Optional<LocalDate> reported, String section) {
            this(debt, due, amount, reported, section, Discovery.OF_THE_PAYER, Optional.empty());
        }

        /** The same, reported when another one was, and found by whom that was. */
        public Assessed reportedAs(Assessed other) {
            return new Assessed(debt, due, amount, other.reported, section, other.discovery, parts);
        }

        /** When it was reported. */
        public Moment moment() {
            return Moment.of(reported, discovery);
        }

        @Override
        public Optional<LocalDate> known() {
            return reported;
        }

        @Override
        public <R> R accept(Entry.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Money that came in, or that went back: a refund, a cheque that was returned.
     *
     * @param amount below zero where it went back
     * @param of the amounts that the payer says it is for: one of a tariff, or all of one; empty where the payer says nothing of it
     * @param period the period that the payer says it is for
     */
    record Received(LocalDate day, Money amount, Set<Rule> of, Optional<Period> period) implements Entry {

        /** Of a payer who says nothing of what it is for. */
        public Received(LocalDate day, Money amount) {
            this(day, amount, Set.of(), Optional.empty());
        }

        /** Of a payer who names an amount, a period or both. */
        public Received(LocalDate day, Money amount, Optional<Rule> of, Optional<Period> period) {
            this(day, amount, of.map(Set::of).orElse(Set.of()), period);
        }

        /** @throws IllegalArgumentException if nothing was received */
        public Received {
            of = Set.copyOf(of);
            if (amount.amount().isZero()) {
                throw new IllegalArgumentException("a payment of " + amount);
            }
        }

        @Override
        public Optional<LocalDate> known() {
            return Optional.of(day);
        }

        /** Whether the payer says what it is for. */
        public boolean namesAny() {
            return !of.isEmpty() || period.isPresent();
        }

        /** Whether the payer says that it is for this debt, or for several of which this is one. */
        public boolean names(DebtKey debt) {
            return namesAny()
                    && (of.isEmpty() || of.contains(debt.amount()))
                    && period.map(said -> said.means(debt.period())).orElse(true);
        }

        @Override
        public <R> R accept(Entry.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An error that an audit or a letter brought to light, on the next payment that falls due after its notification.
     *
     * @param debt the debt whose payment was wrong
     */
    record Adjusted(DebtKey debt, PaymentError error) implements Entry {
        @Override
        public Optional<LocalDate> known() {
            return Optional.of(error.notified());
        }

        @Override
        public <R> R accept(Entry.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
