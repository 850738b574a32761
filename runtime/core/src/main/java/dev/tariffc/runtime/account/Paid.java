package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;

/** What a lot paid of a debt at once, of the royalty or of interest, and what of it was not given back. */
final class Paid {

    private final OpenDebt debt;
    private final Lot lot;
    private final boolean ofInterest;
    private final OpenDebt.Part part;
    private Money left;

    /** @param part the royalty that was paid, with the day up to which it had borne its interest then */
    private Paid(OpenDebt debt, Lot lot, boolean ofInterest, OpenDebt.Part part) {
        this.debt = debt;
        this.lot = lot;
        this.ofInterest = ofInterest;
        this.part = part;
        this.left = part.amount();
    }

    static Paid royalty(OpenDebt debt, Lot lot, OpenDebt.Part part) {
        return new Paid(debt, lot, false, part);
    }

    static Paid interest(OpenDebt debt, Lot lot, Money amount) {
        return new Paid(debt, lot, true, new OpenDebt.Part(amount, lot.received(), lot.received()));
    }

    OpenDebt debt() {
        return debt;
    }

    boolean isOfInterest() {
        return ofInterest;
    }

    /** When the money was received. */
    LocalDate received() {
        return lot.received();
    }

    /** Since when what was paid had been owed. */
    LocalDate since() {
        return part.since();
    }

    /** The day up to which what was paid had borne its interest. */
    LocalDate reckoned() {
        return part.reckoned();
    }

    /** As much of it as is wanted, or as is left. */
    Money giveBack(Money wanted) {
        Money given = wanted.compareTo(left) <= 0 ? wanted : left;
        left = left.minus(given);
        return given;
    }
}
