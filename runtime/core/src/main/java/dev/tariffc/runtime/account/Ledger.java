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
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fold over debts that fall due and payments that come in, day by day; what falls due on a day comes before its payments. */
final class Ledger {

    /** Of one day, payments that name a period come first; the order of what is left no sum depends on. */
    private static final Comparator<Entry.Received> IN_TURN = Comparator.comparing(Entry.Received::day)
            .thenComparing(payment -> payment.period().isEmpty())
            .thenComparing(payment -> payment.period().map(Object::toString).orElse(""))
            .thenComparing(Entry.Received::amount);

    private final AccountTerms terms;
    private final RateSeries rates;
    private final List<OpenDebt> fallenDue = new ArrayList<>();
    private final Deque<Lot> credits = new ArrayDeque<>();
    private final SortedSet<YearMonth> missing = new TreeSet<>();

    Ledger(AccountTerms terms, RateSeries rates) {
        this.terms = terms;
        this.rates = rates;
    }

    /** @param received in any order */
    Drawn draw(Debts debts, Collection<Entry.Received> received) {
        List<Entry.Received> payments = received.stream().sorted(IN_TURN).toList();
        List<OpenDebt> all = debts.owed().stream().map(OpenDebt::new).toList();
        Deque<OpenDebt> toCome = new ArrayDeque<>(all);
        for (Entry.Received payment : payments) {
            while (!toCome.isEmpty() && !toCome.peek().due().isAfter(payment.day())) {
                fallDue(toCome.remove());
            }
            receive(payment, all);
        }
        toCome.forEach(this::fallDue);
        return missing.isEmpty() ? new Drawn.Complete(statement(all, debts, payments)) : new Drawn.NoRates(missing);
    }

    private Statement statement(List<OpenDebt> all, Debts debts, List<Entry.Received> payments) {
        return new Statement(
                terms.currency(),
                all.stream().map(OpenDebt::close).toList(),
                debts.pending(),
                payments.stream().map(Entry.Received::amount).reduce(nothing(), Money::plus),
                credits.stream().map(Lot::left).reduce(nothing(), Money::plus));
    }

    private void fallDue(OpenDebt debt) {
        fallenDue.add(debt);
        if (debt.royalty().amount().signum() < 0) {
            credits.add(debt.becomeCredit());
        }
        credits.forEach(credit -> apply(credit, fallenDue, debt.due()));
        credits.removeIf(Lot::isSpent);
    }

    private void receive(Entry.Received payment, List<OpenDebt> all) {
        Lot lot = new Lot(payment.day(), payment.amount());
        List<OpenDebt> named = all.stream()
                .filter(debt ->
                        payment.period().equals(Optional.of(debt.assessed().period())))
                .toList();
        apply(lot, named, payment.day());
        apply(lot, fallenDue, payment.day());
        if (!lot.isSpent()) {
            credits.add(lot);
        }
    }

    private void apply(Lot lot, List<OpenDebt> debts, LocalDate day) {
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
        if (lot.isSpent() || debt.royalty().amount().signum() <= 0) {
            return;
        }
        LocalDate until = until(debt, day);
        if (terms.order() == PaymentOrder.ROYALTY_FIRST) {
            Money part = debt.royalty().compareTo(lot.left()) <= 0 ? debt.royalty() : lot.left();
            charge(debt, part, debt.due(), until);
        }
        debt.payRoyalty(lot, until);
    }

    private static void payInterest(OpenDebt debt, Lot lot) {
        if (!lot.isSpent() && debt.interest().amount().signum() > 0) {
            debt.payInterest(lot);
        }
    }

    /** Charges the whole open royalty; before the report is in, up to the report, as no payment ends the interest sooner. */
    private void reckon(OpenDebt debt, LocalDate day) {
        LocalDate until = until(debt, day);
        if (debt.royalty().amount().signum() > 0 && until.isAfter(debt.reckoned())) {
            boolean compounds = terms.interest()
                    .filter(interest -> interest.compounding() == Compounding.MONTHLY)
                    .isPresent();
            Money on = compounds ? debt.royalty().plus(debt.interest()) : debt.royalty();
            charge(debt, on, debt.reckoned(), until);
            debt.reckonedUntil(until);
        }
    }

    private LocalDate until(OpenDebt debt, LocalDate day) {
        return terms.interest()
                .map(interest -> interest.until().end(day, debt.assessed().reported()))
                .orElse(day);
    }

    private void charge(OpenDebt debt, Money on, LocalDate from, LocalDate until) {
        terms.interest().ifPresent(interest -> charge(debt, on, from, until, interest));
    }

    private void charge(OpenDebt debt, Money on, LocalDate from, LocalDate until, InterestTerms interest) {
        Interest.between(interest, on.amount(), debt.due(), from, until, rates)
                .match(Optional::of, this::lacks)
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
