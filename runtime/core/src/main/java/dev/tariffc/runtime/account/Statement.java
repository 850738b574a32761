package dev.tariffc.runtime.account;

import dev.tariffc.runtime.interest.Interest;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a payer stands.
 *
 * @param debts by due date; what has none comes last
 * @param pending corrections that increase what is owed, and that no payment falls due after any more; owed all the same
 * @param received all that came in, less what went back
 * @param credit what of it found no debt yet, and the next debt takes; below zero where more went back than had come
 */
public record Statement(Currency currency, List<Debt> debts, List<Correction> pending, Money received, Money credit) {

    public Statement {
        debts = List.copyOf(debts);
        pending = List.copyOf(pending);
    }

    /**
     * What is owed once, and what became of it.
     *
     * @param due the day by which it is paid; none where the tariff names none, or it is not known
     * @param section the section of the tariff that the amount comes from
     * @param assessed as first reported
     * @param reported when the report was received; none for one that came on time
     * @param assessedParts what each payee has of what was assessed; none where one receives all, or it is not said
     * @param corrections of itself, and of other debts of the same amount that go with it
     * @param notDue what of the charges is too little to be due: all of them, or nothing
     * @param settlements in the order in which they came
     */
    public record Debt(
            DebtKey key,
            Optional<LocalDate> due,
            String section,
            Money assessed,
            Optional<LocalDate> reported,
            Optional<Parts> assessedParts,
            List<Correction> corrections,
            List<Charged> charges,
            Money notDue,
            List<Settlement> settlements) {

        public Debt {
            corrections = List.copyOf(corrections);
            charges = List.copyOf(charges);
            settlements = List.copyOf(settlements);
        }

        /** The period that is paid. */
        public Period period() {
            return key.period();
        }

        /** What corrections add to it. */
        public Money adjustment() {
            return sum(assessed.currency(), corrections, Correction::allowed);
        }

        /** The royalty that falls due: as assessed, and adjusted. */
        public Money payable() {
            return assessed.plus(adjustment());
        }

        /** For what was received late; each charge rounded. Nothing where it is too little to be due. */
        public Money interest() {
            return sum(assessed.currency(), charges, Charged::amount).minus(notDue);
        }

        /** Royalty and interest; below zero where a credit went on to other debts. */
        public Money paid() {
            return sum(assessed.currency(), settlements, Settlement::amount);
        }

        /** What was paid of the royalty; below zero where a credit went on to other debts. */
        public Money royaltyPaid() {
            return sum(assessed.currency(), settlements, Settlement::royalty);
        }

        /** What was paid of the interest. */
        public Money interestPaid() {
            return sum(assessed.currency(), settlements, Settlement::interest);
        }

        /** What each payee has of the royalty that falls due; none where one receives all, or it is not said. */
        public Optional<Parts> parts() {
            Optional<Parts> parts = assessedParts;
            for (Correction correction : corrections) {
                parts = correction.addTo(parts);
            }
            return parts;
        }

        /**
         * What each payee has of what was paid of the royalty. No tariff says how a payment of a part is divided: then, none. Interest
         * is no payee's part.
         */
        public Optional<Parts> paidParts() {
            if (royaltyPaid().amount().isZero()) {
                return parts().map(Parts::none);
            }
            return parts().filter(parts -> royaltyPaid().equals(payable()));
        }

        /** When the last of it was received that was received at all. */
        public Optional<LocalDate> paidOn() {
            return settlements.stream().map(Settlement::received).max(Comparator.naturalOrder());
        }

        /** How late the latest part of it was received that was received at all. */
        public long daysLate() {
            return settlements.stream().mapToLong(Settlement::daysLate).max().orElse(0);
        }

        /** What is still owed of it. */
        public Money balance() {
            return payable().plus(interest()).minus(paid());
        }
    }

    /**
     * A payable amount that changed after it was first reported.
     *
     * @param debt whose amount changed
     * @param found the difference
     * @param allowed the part of it that the tariff lets be adjusted
     * @param barredBy the section that leaves the rest as it was; none where there is no rest
     * @param parts what each payee has of what is allowed; none where one receives all, or it is not known
     * @param due the day from which it counts by itself, as the tariff says or as no payment falls due any more that it could go
     *     with; none where it counts with the debt that it goes with
     */
    public record Correction(
            DebtKey debt,
            LocalDate notified,
            Money found,
            Money allowed,
            Optional<String> barredBy,
            Optional<Parts> parts,
            Optional<LocalDate> due) {

        /** Of an amount that one receives. */
        public Correction(DebtKey debt, LocalDate notified, Money found, Money allowed, Optional<String> barredBy) {
            this(debt, notified, found, allowed, barredBy, Optional.empty(), Optional.empty());
        }

        /** Whether it changes what is owed, or to whom. */
        public boolean isAny() {
            return !allowed.amount().isZero() || parts.filter(Parts::isAny).isPresent();
        }

        /** The same by itself from a day, or with the debt that it goes with. */
        Correction on(Optional<LocalDate> day) {
            return new Correction(debt, notified, found, allowed, barredBy, parts, day);
        }

        /** Other parts with its own; none where those that it changes are not known. */
        Optional<Parts> addTo(Optional<Parts> others) {
            return allowed.amount().isZero() && parts.isEmpty()
                    ? others
                    : others.flatMap(known -> parts.map(known::plus));
        }
    }

    /** Interest on a part of a debt: exactly, and as charged. */
    public record Charged(Money on, LocalDate until, Interest.Accrued accrued, Money amount) {}

    /**
     * What one payment extinguished of a debt.
     *
     * @param received when it came, or went back; of a credit, the day on which it became one
     * @param daysLate from the day since which it was owed to the receipt that ends the interest; 0 if in time
     */
    public record Settlement(LocalDate received, Money royalty, Money interest, long daysLate) {

        public Money amount() {
            return royalty.plus(interest);
        }
    }

    /** All royalties, as assessed and adjusted, with what is pending. */
    public Money due() {
        return sum(currency, debts, Debt::payable).plus(sum(currency, pending, Correction::allowed));
    }

    public Money interest() {
        return sum(currency, debts, Debt::interest);
    }

    /** What is owed in all: what was due and its interest, less what was received; below zero, a credit. */
    public Money balance() {
        return due().plus(interest()).minus(received);
    }

    private static <T> Money sum(Currency currency, List<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }
}
