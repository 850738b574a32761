package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Account.Drawn;
import dev.tariffc.runtime.account.Statement.Charged;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.Interest;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fold over debts that fall due and payments that come in, day by day; what falls due on a day comes before its payments. */
final class Ledger {

    /** Of one day, payments that name a debt come first, and what goes back last; on the order of what is left no sum depends. */
    private static final Comparator<Entry.Received> IN_TURN = Comparator.comparing(Entry.Received::day)
            .thenComparing(payment -> isGivenBack(payment))
            .thenComparing(payment -> payment.period().isEmpty() && payment.of().isEmpty())
            .thenComparing(payment -> payment.period().map(Object::toString).orElse(""))
            .thenComparing(payment -> payment.of().map(Object::toString).orElse(""))
            .thenComparing(Entry.Received::amount);

    private final AccountTerms terms;
    private final RateSeries rates;
    private final List<OpenDebt> fallenDue = new ArrayList<>();
    private final Deque<Lot> credits = new ArrayDeque<>();
    private final SortedSet<YearMonth> missing = new TreeSet<>();
    /** What went back though it had never come. */
    private Lot overdrawn;

    Ledger(AccountTerms terms, RateSeries rates) {
        this.terms = terms;
        this.rates = rates;
        this.overdrawn = new Lot(LocalDate.MIN, nothing());
    }

    private static boolean isGivenBack(Entry.Received payment) {
        return payment.amount().amount().signum() < 0;
    }

    /** @param received in any order */
    Drawn draw(Debts debts, Collection<Entry.Received> received) {
        List<Entry.Received> payments = received.stream().sorted(IN_TURN).toList();
        List<OpenDebt> all = debts.owed().stream()
                .map(owed -> new OpenDebt(owed, terms.floor()))
                .toList();
        Deque<OpenDebt> toCome = new ArrayDeque<>(all);
        for (Entry.Received payment : payments) {
            while (!toCome.isEmpty() && isDue(toCome.peek(), payment.day())) {
                fallDue(toCome.remove());
            }
            if (isGivenBack(payment)) {
                giveBack(payment, all);
            } else {
                receive(payment, all);
            }
        }
        toCome.stream().filter(this::isReached).forEach(this::fallDue);
        terms.asOf().ifPresent(day -> fallenDue.forEach(debt -> reckon(debt, day)));
        return missing.isEmpty() ? new Drawn.Complete(statement(all, debts, payments)) : new Drawn.NoRates(missing);
    }

    /** Whether a debt has fallen due by the day up to which the account is drawn; one without a day is owed on any. */
    private boolean isReached(OpenDebt debt) {
        return terms.asOf().map(day -> debt.due().isEmpty() || isDue(debt, day)).orElse(true);
    }

    private static boolean isDue(OpenDebt debt, LocalDate day) {
        return debt.due().filter(due -> !due.isAfter(day)).isPresent();
    }

    private Statement statement(List<OpenDebt> all, Debts debts, List<Entry.Received> payments) {
        return new Statement(
                terms.currency(),
                all.stream().map(OpenDebt::close).toList(),
                debts.pending(),
                payments.stream().map(Entry.Received::amount).reduce(nothing(), Money::plus),
                credits.stream().map(Lot::left).reduce(nothing(), Money::plus).minus(overdrawn.left()));
    }

    private void fallDue(OpenDebt debt) {
        fallenDue.add(debt);
        if (debt.royalty().amount().signum() < 0) {
            keep(debt.becomeCredit());
        }
        credits.forEach(credit -> apply(credit, fallenDue, debt.due().orElse(credit.received())));
        credits.removeIf(Lot::isSpent);
    }

    private void receive(Entry.Received payment, List<OpenDebt> all) {
        Lot lot = new Lot(payment.day(), payment.amount());
        apply(lot, all.stream().filter(debt -> payment.names(debt.key())).toList(), payment.day());
        apply(lot, fallenDue, payment.day());
        keep(lot);
    }

    /** What is left waits for the next debt, once it has made good what went back without having come. */
    private void keep(Lot lot) {
        overdrawn.take(lot.take(overdrawn.left()));
        if (!lot.isSpent()) {
            credits.add(lot);
        }
    }

    private void giveBack(Entry.Received payment, List<OpenDebt> all) {
        Lot wanted = new Lot(payment.day(), payment.amount().negate());
        List<OpenDebt> latestFirst = new ArrayList<>(all);
        Collections.reverse(latestFirst);
        latestFirst.stream().filter(debt -> payment.names(debt.key())).forEach(debt -> debt.reopen(wanted));
        while (!wanted.isSpent() && !credits.isEmpty()) {
            Lot latest = credits.getLast();
            wanted.take(latest.take(wanted.left()));
            credits.removeIf(Lot::isSpent);
        }
        latestFirst.forEach(debt -> debt.reopen(wanted));
        overdrawn = new Lot(payment.day(), overdrawn.left().plus(wanted.left()));
    }

    private void apply(Lot lot, List<OpenDebt> debts, LocalDate day) {
        if (lot.isSpent()) {
            return;
        }
        switch (terms.order()) {
            case ROYALTY_FIRST -> {
                debts.forEach(debt -> payRoyalty(debt, lot, day));
                debts.forEach(debt -> payInterest(debt, lot));
            }
            case INTEREST_FIRST -> {
                debts.forEach(debt -> reckon(debt, day));
                debts.forEach(debt -> payInterest(debt, lot));
                debts.forEach(debt -> payRoyalty(debt, lot, day));
            }
        }
    }

    private void payRoyalty(OpenDebt debt, Lot lot, LocalDate day) {
        LocalDate until = until(debt, day);
        while (!lot.isSpent() && debt.owesRoyalty()) {
            if (terms.order() == PaymentOrder.ROYALTY_FIRST) {
                OpenDebt.Part oldest = debt.open().get(0);
                Money paid = oldest.amount().compareTo(lot.left()) <= 0 ? oldest.amount() : lot.left();
                charge(debt, paid, oldest, until);
            }
            debt.payRoyalty(lot, until);
        }
    }

    private static void payInterest(OpenDebt debt, Lot lot) {
        if (!lot.isSpent() && debt.owesInterest()) {
            debt.payInterest(lot);
        }
    }

    /** Charges the whole open royalty; before the report is in, up to the report, as no payment ends the interest sooner. */
    private void reckon(OpenDebt debt, LocalDate day) {
        if (!debt.owesRoyalty()) {
            return;
        }
        LocalDate until = until(debt, day);
        Money bearing = compounds(debt) ? debt.accrued() : nothing();
        for (OpenDebt.Part part : debt.open()) {
            if (until.isAfter(part.reckoned())) {
                charge(debt, part.amount().plus(bearing), part, until);
                bearing = nothing();
            }
        }
        debt.reckonedUntil(until);
    }

    /** Where royalties are paid first, interest that was charged on them waits and bears none. */
    private boolean compounds(OpenDebt debt) {
        return terms.order() == PaymentOrder.INTEREST_FIRST
                && interest(debt)
                        .filter(interest -> interest.compounding() == Compounding.MONTHLY)
                        .isPresent();
    }

    private Optional<InterestTerms> interest(OpenDebt debt) {
        return terms.interestOn(debt.key().amount());
    }

    private LocalDate until(OpenDebt debt, LocalDate day) {
        return interest(debt)
                .map(interest -> interest.until().end(day, debt.assessed().reported()))
                .orElse(day);
    }

    /** Interest runs from a day on which a debt fell due: without one, it bears none. */
    private void charge(OpenDebt debt, Money on, OpenDebt.Part part, LocalDate until) {
        interest(debt)
                .filter(interest -> debt.due().isPresent())
                .flatMap(
                        interest -> Interest.between(interest, on.amount(), part.since(), part.reckoned(), until, rates)
                                .match(Optional::of, this::lacks))
                .filter(accrued -> accrued.days() > 0)
                .ifPresent(accrued -> debt.charge(new Charged(on, until, accrued, rounded(accrued))));
    }

    private Optional<Interest.Accrued> lacks(Interest.NoRate noRate) {
        missing.add(noRate.month());
        return Optional.empty();
    }

    private Money rounded(Interest.Accrued accrued) {
        return Money.of(terms.currency(), terms.rounding().apply(accrued.amount()));
    }

    private Money nothing() {
        return Money.zero(terms.currency());
    }
}
