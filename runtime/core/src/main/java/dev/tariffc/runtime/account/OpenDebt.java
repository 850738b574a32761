package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Statement.Charged;
import dev.tariffc.runtime.account.Statement.Settlement;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A debt while the ledger is drawn. */
final class OpenDebt {

    private final Debts.Owed owed;
    private final List<Charged> charges = new ArrayList<>();
    private final Map<Lot, Settlement> settlements = new LinkedHashMap<>();
    private Money royalty;
    private Money interest;
    /** The day up to which interest on the whole open royalty has been charged. */
    private LocalDate reckoned;

    OpenDebt(Debts.Owed owed) {
        this.owed = owed;
        this.royalty = owed.corrections().stream()
                .map(Statement.Correction::allowed)
                .reduce(owed.assessed().amount(), Money::plus);
        this.interest = royalty.minus(royalty);
        this.reckoned = due();
    }

    Entry.Assessed assessed() {
        return owed.assessed();
    }

    LocalDate due() {
        return assessed().due();
    }

    /** What is open of it; below zero where it is a credit. */
    Money royalty() {
        return royalty;
    }

    /** What has been charged and is open. */
    Money interest() {
        return interest;
    }

    LocalDate reckoned() {
        return reckoned;
    }

    void reckonedUntil(LocalDate day) {
        reckoned = day;
    }

    void charge(Charged charged) {
        charges.add(charged);
        interest = interest.plus(charged.amount());
    }

    void payRoyalty(Lot lot, LocalDate until) {
        Money part = lot.take(royalty);
        royalty = royalty.minus(part);
        settle(lot, part, part.minus(part), Math.max(0, ChronoUnit.DAYS.between(due(), until)));
    }

    void payInterest(Lot lot) {
        Money part = lot.take(interest);
        interest = interest.minus(part);
        settle(lot, part.minus(part), part, 0);
    }

    /** A debt below zero becomes money to pay others with. */
    Lot becomeCredit() {
        Lot lot = new Lot(due(), royalty.negate());
        settle(lot, royalty, royalty.minus(royalty), 0);
        royalty = royalty.minus(royalty);
        return lot;
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
        Entry.Assessed assessed = assessed();
        return new Statement.Debt(
                assessed.period(),
                assessed.due(),
                assessed.section(),
                assessed.amount(),
                assessed.reported(),
                owed.corrections(),
                charges,
                List.copyOf(settlements.values()));
    }
}
