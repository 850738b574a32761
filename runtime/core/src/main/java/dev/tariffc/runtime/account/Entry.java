package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** What a payer's account is drawn from. The order of entries never matters. */
public sealed interface Entry {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Assessed assessed);

        R visit(Received received);

        R visit(Adjusted adjusted);
    }

    /**
     * What is payable for a period. The entry with the earliest report stands; a later one of the same period restates it, and
     * is adjusted on the next payment that falls due after its report.
     *
     * @param period the period that is paid
     * @param reported when the report of the facts was received; none for one that came on time
     * @param section the section of the tariff that the amount comes from
     */
    record Assessed(Period period, LocalDate due, Money amount, Optional<LocalDate> reported, String section)
            implements Entry {
        @Override
        public <R> R accept(Entry.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Money that came in.
     *
     * @param amount above zero
     * @param period the period that the payer says it is for
     */
    record Received(LocalDate day, Money amount, Optional<Period> period) implements Entry {

        /** @throws IllegalArgumentException if nothing was received, or less */
        public Received {
            if (amount.amount().signum() <= 0) {
                throw new IllegalArgumentException("a payment of " + amount);
            }
        }

        @Override
        public <R> R accept(Entry.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An error that an audit or a letter brought to light, on the next payment that falls due after its notification.
     *
     * @param period the period whose payment was wrong
     */
    record Adjusted(Period period, PaymentError error) implements Entry {
        @Override
        public <R> R accept(Entry.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
