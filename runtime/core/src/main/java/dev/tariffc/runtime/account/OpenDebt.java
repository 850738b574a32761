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

/** A debt while the ledger is drawn. */
final class OpenDebt {

    /**
     * What is open of the royalty, below zero where it is a credit; or of interest that bears interest.
     *
     * @param since the day since which it is owed: the due date, or the day on which it was opened again
     * @param reckoned the day up to which it bears no interest any more
     */
    record Part(Money amount, LocalDate since, LocalDate reckoned) {

        private Part of(Money other) {
            return new Part(other, since, reckoned);
        }
    }

    private final Debts.Owed owed;
    private final List<Charged> charges = new ArrayList<>();
    private final Map<Lot, Settlement> settlements = new LinkedHashMap<>();
    private final List<Part> open = new ArrayList<>();
    private final List<Part> bearing = new ArrayList<>();
    private final Optional<InterestFloor> floor;
    private Money accrued;

    /** As it was first assessed: corrections change it on their days. */
    OpenDebt(Debts.Owed owed, Optional<InterestFloor> floor) {
        this.owed = owed;
        this.floor = floor;
        this.accrued = nothing();
        open(new Part(assessed().amount(), day(), day()));
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

    List<Statement.Correction> corrections() {
        return owed.corrections();
    }

    /** The due date; the end of its period where none is known. */
    private LocalDate day() {
        return due().orElse(key().period().end());
    }

    /** What is open of it, oldest first. */
    List<Part> open() {
        return List.copyOf(open);
    }

    /** What is open of interest that bears interest, oldest first. */
    List<Part> bearing() {
        return List.copyOf(bearing);
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

    /** More is owed, since a day of its own. */
    void open(Part part) {
        if (!part.amount().amount().isZero()) {
            open.add(part);
        }
    }

    /** Before it falls due it is one amount, whatever changes it. */
    void change(Money by) {
        Money royalty = royalty().plus(by);
        open.clear();
        open(new Part(royalty, day(), day()));
    }

    /** All that is open has borne its interest up to a day. */
    void reckonedUntil(LocalDate day) {
        open.replaceAll(part -> reckoned(part, day));
    }

    /** All that is open of interest has borne interest up to a day. */
    void interestReckonedUntil(LocalDate day) {
        bearing.replaceAll(part -> reckoned(part, day));
    }

    private static Part reckoned(Part part, LocalDate day) {
        return part.reckoned().isBefore(day) ? new Part(part.amount(), part.since(), day) : part;
    }

    void charge(Charged charged) {
        charges.add(charged);
        accrued = accrued.plus(charged.amount());
    }

    /** Interest that was charged bears interest itself. */
    void bear(Part interest) {
        if (interest.amount().amount().signum() > 0) {
            bearing.add(interest);
        }
    }

    /** Pays of the oldest part that is open as much as there is. */
    Paid payRoyalty(Lot lot, LocalDate until) {
        Part part = takeOldest(lot);
        settle(lot, part.amount(), nothing(), Math.max(0, daysLate(part, until)));
        return Paid.royalty(this, lot, reckoned(part, until));
    }

    /** The oldest part that is open is owed no longer, as far as there is anything to take it with. */
    void cancel(Lot lot) {
        takeOldest(lot);
    }

    private Part takeOldest(Lot lot) {
        Part oldest = open.remove(0);
        Money taken = lot.take(oldest.amount());
        if (oldest.amount().compareTo(taken) > 0) {
            open.add(0, oldest.of(oldest.amount().minus(taken)));
        }
        return oldest.of(taken);
    }

    private long daysLate(Part part, LocalDate until) {
        return due().map(due -> ChronoUnit.DAYS.between(part.since(), until)).orElse(0L);
    }

    Paid payInterest(Lot lot) {
        Money part = lot.take(accrued);
        accrued = accrued.minus(part);
        settle(lot, nothing(), part, 0);
        Lot ofBearing = new Lot(lot.received(), part);
        while (!ofBearing.isSpent() && !bearing.isEmpty()) {
            Part oldest = bearing.remove(0);
            Money taken = ofBearing.take(oldest.amount());
            if (oldest.amount().compareTo(taken) > 0) {
                bearing.add(0, oldest.of(oldest.amount().minus(taken)));
            }
        }
        return Paid.interest(this, lot, part);
    }

    /** What it is below zero becomes money to pay others with. */
    Lot becomeCredit(LocalDate day) {
        Lot lot = release(royalty().negate(), day);
        open.clear();
        return lot;
    }

    /** Money that is not owed any more, to pay others with. */
    Lot release(Money amount, LocalDate day) {
        Lot lot = new Lot(day, amount);
        settle(lot, amount.negate(), nothing(), 0);
        return lot;
    }

    /** Interest that was paid goes back; what is open again of it bears interest where others of it do. */
    void reopenInterest(Money amount, Lot wanted) {
        accrued = accrued.plus(amount);
        settle(wanted, nothing(), amount.negate(), 0);
    }

    /** Royalty that was paid goes back. */
    void reopen(Part part, Lot wanted) {
        open(part);
        settle(wanted, part.amount().negate(), nothing(), 0);
    }

    /** The day, or the due date where that is to come. */
    LocalDate dueBy(LocalDate day) {
        return day.isBefore(day()) ? day() : day;
    }

    /** What was paid of it; nothing of what it was itself a credit of. */
    Money royaltyPaid() {
        Money paid = settlements.values().stream().map(Settlement::royalty).reduce(nothing(), Money::plus);
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
