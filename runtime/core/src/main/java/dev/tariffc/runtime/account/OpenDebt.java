package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Statement.Charged;
import dev.tariffc.runtime.account.Statement.Settlement;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A debt while the ledger is drawn. */
final class OpenDebt {

    /**
     * What is open of the royalty, below zero where it is a credit.
     *
     * @param since the day since which it is owed: the due date, or the day on which it was opened again
     * @param reckoned the day up to which it bears no interest any more: the due date, or the day on which it was opened again
     */
    record Part(Money amount, LocalDate since, LocalDate reckoned) {}

    private final Debts.Owed owed;
    private final List<Charged> charges = new ArrayList<>();
    private final Map<Lot, Settlement> settlements = new LinkedHashMap<>();
    private final List<Part> open = new ArrayList<>();
    private final Optional<InterestFloor> floor;
    private Money accrued;

    OpenDebt(Debts.Owed owed, Optional<InterestFloor> floor) {
        this.owed = owed;
        this.floor = floor;
        Money royalty = owed.corrections().stream()
                .map(Statement.Correction::allowed)
                .reduce(owed.assessed().amount(), Money::plus);
        this.open.add(new Part(royalty, day(), day()));
        this.accrued = nothing();
    }

    Entry.Assessed assessed() {
        return owed.assessed();
    }

    DebtKey key() {
        return assessed().debt();
    }

    Optional<LocalDate> due() {
        return assessed().due();
    }

    /** The due date; the end of its period where none is known. */
    private LocalDate day() {
        return due().orElse(key().period().end());
    }

    /** What is open of it, oldest first. */
    List<Part> open() {
        return List.copyOf(open);
    }

    /** What is open of it in all; below zero where it is a credit. */
    Money royalty() {
        return open.stream().map(Part::amount).reduce(nothing(), Money::plus);
    }

    /** What has been charged and is open, be it due or not: where interest bears interest, all of it does. */
    Money accrued() {
        return accrued;
    }

    /** All that has been charged, as long as that is too little to be due; as soon as it is more, all of it is. */
    private Money notDue() {
        Money charged = charges.stream().map(Charged::amount).reduce(nothing(), Money::plus);
        return floor.filter(least -> least.spares(charged.amount())).isPresent() ? charged : nothing();
    }

    boolean owesRoyalty() {
        return royalty().amount().signum() > 0;
    }

    boolean owesInterest() {
        return accrued.minus(notDue()).amount().signum() > 0;
    }

    /** All that is open has borne its interest up to a day. */
    void reckonedUntil(LocalDate day) {
        open.replaceAll(part -> part.reckoned().isBefore(day) ? new Part(part.amount(), part.since(), day) : part);
    }

    void charge(Charged charged) {
        charges.add(charged);
        accrued = accrued.plus(charged.amount());
    }

    /** Pays of the oldest part that is open as much as there is. */
    void payRoyalty(Lot lot, LocalDate until) {
        Part oldest = open.remove(0);
        Money part = lot.take(oldest.amount());
        if (oldest.amount().compareTo(part) > 0) {
            open.add(0, new Part(oldest.amount().minus(part), oldest.since(), oldest.reckoned()));
        }
        settle(lot, part, nothing(), daysLate(until));
    }

    private long daysLate(LocalDate until) {
        return due().map(due -> Math.max(0, ChronoUnit.DAYS.between(due, until)))
                .orElse(0L);
    }

    void payInterest(Lot lot) {
        Money part = lot.take(accrued);
        accrued = accrued.minus(part);
        settle(lot, nothing(), part, 0);
    }

    /** A debt below zero becomes money to pay others with. */
    Lot becomeCredit() {
        Lot lot = new Lot(day(), royalty().negate());
        settle(lot, royalty(), nothing(), 0);
        open.clear();
        return lot;
    }

    /** Gives back of what was paid of it as much as is wanted; what is open again bears interest from then on. */
    void reopen(Lot wanted) {
        Money ofRoyalty = wanted.take(paid(Settlement::royalty));
        Money ofInterest = wanted.take(paid(Settlement::interest));
        if (!ofRoyalty.amount().isZero()) {
            LocalDate again = wanted.received().isBefore(day()) ? day() : wanted.received();
            open.add(new Part(ofRoyalty, again, again));
        }
        accrued = accrued.plus(ofInterest);
        if (!ofRoyalty.plus(ofInterest).amount().isZero()) {
            settle(wanted, ofRoyalty.negate(), ofInterest.negate(), 0);
        }
    }

    /** What was paid of it; nothing of what it was itself a credit of. */
    private Money paid(Function<Settlement, Money> of) {
        Money paid = settlements.values().stream().map(of).reduce(nothing(), Money::plus);
        return paid.amount().signum() > 0 ? paid : nothing();
    }

    private Money nothing() {
        return Money.zero(assessed().amount().currency());
    }

    private void settle(Lot lot, Money ofRoyalty, Money ofInterest, long daysLate) {
        settlements.merge(
                lot,
                new Settlement(lot.received(), ofRoyalty, ofInterest, daysLate),
                (a, b) -> new Settlement(
                        a.received(),
                        a.royalty().plus(b.royalty()),
                        a.interest().plus(b.interest()),
                        Math.max(a.daysLate(), b.daysLate())));
    }

    Statement.Debt close() {
        return new Statement.Debt(
                key(),
                due(),
                assessed().section(),
                assessed().amount(),
                assessed().reported(),
                assessed().parts(),
                owed.corrections(),
                charges,
                notDue(),
                List.copyOf(settlements.values()));
    }
}
