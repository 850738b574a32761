package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Account.Drawn;
import dev.tariffc.runtime.account.Statement.Correction;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fold over debts that fall due and payments that come in, day by day; what falls due on a day comes before its payments. */
final class Ledger {

    /** Of one day, payments that name a debt come first, and what goes back last; on the order of what is left no sum depends. */
    private static final Comparator<Entry.Received> IN_TURN = Comparator.comparing(Entry.Received::day)
            .thenComparing(payment -> isGivenBack(payment))
            .thenComparing(payment -> !payment.namesAny())
            .thenComparing(payment -> payment.period().map(Object::toString).orElse(""))
            .thenComparing(payment ->
                    payment.of().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")))
            .thenComparing(Entry.Received::amount);

    /** Of what was received last, what was paid with it last. */
    private static final Comparator<Paid> LATEST_FIRST =
            Comparator.comparing(Paid::received).reversed();

    /** Of one day, what falls due comes before what changes it, and that before what comes in. */
    private enum Turn {
        FALLS_DUE,
        CHANGES,
        COMES_IN
    }

    private record Step(LocalDate day, Turn turn, Runnable taken) {
        private static final Comparator<Step> IN_TIME =
                Comparator.comparing(Step::day).thenComparing(Step::turn);
    }

    private final CommonTerms terms;
    private final Reckoning reckoning;
    private final List<OpenDebt> fallenDue = new ArrayList<>();
    private final Deque<Lot> credits = new ArrayDeque<>();
    /** In the order in which it was paid. */
    private final List<Paid> paid = new ArrayList<>();
    /** What went back though it had never come. */
    private Lot overdrawn;

    Ledger(CommonTerms terms) {
        this.terms = terms;
        this.reckoning = new Reckoning(terms);
        this.overdrawn = new Lot(LocalDate.MIN, nothing());
    }

    private static boolean isGivenBack(Entry.Received payment) {
        return payment.amount().amount().signum() < 0;
    }

    /** @param received in any order */
    Drawn draw(Debts debts, Collection<Entry.Received> received) {
        List<Entry.Received> payments = received.stream()
                .sorted(IN_TURN.thenComparing(payment -> payment.of().stream()
                        .map(terms::turn)
                        .min(Comparator.naturalOrder())
                        .orElse(0)))
                .toList();
        List<OpenDebt> all = debts.owed().stream()
                .map(owed ->
                        new OpenDebt(owed, terms.floor(owed.assessed().debt().amount())))
                .toList();
        steps(all, payments).stream().sorted(Step.IN_TIME).map(Step::taken).forEach(Runnable::run);
        terms.asOf().ifPresent(day -> fallenDue.forEach(debt -> reckoning.all(debt, day)));
        return reckoning.missing().isEmpty()
                ? new Drawn.Complete(statement(all, debts, payments))
                : new Drawn.NoRates(reckoning.missing());
    }

    /** What happens by the day up to which the account is drawn; a debt without a day is owed on any, and comes in the end. */
    private List<Step> steps(List<OpenDebt> all, List<Entry.Received> payments) {
        List<Step> steps = new ArrayList<>();
        for (OpenDebt debt : all) {
            steps.add(new Step(debt.due().orElse(LocalDate.MAX), Turn.FALLS_DUE, () -> fallDue(debt)));
            for (Correction correction : debt.corrections()) {
                LocalDate day = from(correction);
                steps.add(new Step(day, Turn.CHANGES, () -> change(debt, correction, day)));
            }
        }
        payments.forEach(payment -> steps.add(new Step(payment.day(), Turn.COMES_IN, () -> {
            if (isGivenBack(payment)) {
                giveBack(payment);
            } else {
                receive(payment, all);
            }
        })));
        return steps.stream().filter(step -> isReached(step.day())).toList();
    }

    private boolean isReached(LocalDate day) {
        return day.equals(LocalDate.MAX) || terms.asOf().filter(day::isAfter).isEmpty();
    }

    /** The day on which a correction changes a debt: it is never told before. */
    private static LocalDate from(Correction correction) {
        return correction.due().filter(correction.notified()::isBefore).orElse(correction.notified());
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
            forget(debt, debt.royalty().negate());
            keep(debt.becomeCredit(debt.dueBy(LocalDate.MIN)));
        }
        spend(debt.due());
    }

    /** Pays what has fallen due with what waits. */
    private void spend(Optional<LocalDate> day) {
        credits.forEach(credit -> apply(credit, fallenDue, day.orElse(credit.received())));
        credits.removeIf(Lot::isSpent);
    }

    /** Nothing is undone: what was paid and is not owed any more is free from the day on which that is known. */
    private void change(OpenDebt debt, Correction correction, LocalDate day) {
        Money by = correction.allowed();
        if (!fallenDue.contains(debt)) {
            debt.change(by);
            if (correction.debt().equals(debt.key())) {
                free(debt, day);
            }
        } else if (by.amount().signum() < 0) {
            reduce(debt, new Lot(day, by.negate()));
        } else {
            LocalDate due = correction.due().orElse(day);
            debt.open(new OpenDebt.Part(by, due, due));
        }
        spend(Optional.of(day));
    }

    /** Of a debt that has not fallen due, what was paid too much of it; what it is below zero itself waits for its day. */
    private void free(OpenDebt debt, LocalDate day) {
        Money tooMuch = debt.royalty().negate();
        Money free = tooMuch.compareTo(debt.royaltyPaid()) <= 0 ? tooMuch : debt.royaltyPaid();
        if (free.amount().signum() > 0) {
            forget(debt, free);
            debt.change(free);
            keep(debt.release(free, day));
        }
    }

    /** What is not owed bears no interest any more, and what was paid of it becomes credit. */
    private void reduce(OpenDebt debt, Lot by) {
        if (terms.order() == PaymentOrder.INTEREST_FIRST) {
            reckoning.royalty(debt, by.received());
        }
        while (!by.isSpent() && debt.owesRoyalty()) {
            reckoning.oldest(debt, by.left(), by.received());
            debt.cancel(by);
        }
        if (!by.isSpent()) {
            forget(debt, by.left());
            keep(debt.release(by.left(), by.received()));
        }
    }

    /** What was paid of a debt and is not owed any more cannot be opened again. */
    private void forget(OpenDebt debt, Money amount) {
        Lot wanted = new Lot(LocalDate.MIN, amount);
        latestFirst(paid.stream()
                        .filter(each -> each.debt() == debt && !each.isOfInterest())
                        .toList())
                .forEach(each -> wanted.take(each.giveBack(wanted.left())));
    }

    private static List<Paid> latestFirst(List<Paid> paid) {
        List<Paid> latestFirst = new ArrayList<>(paid);
        Collections.reverse(latestFirst);
        latestFirst.sort(LATEST_FIRST);
        return latestFirst;
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

    private void giveBack(Entry.Received payment) {
        Lot wanted = new Lot(payment.day(), payment.amount().negate());
        reopen(paid.stream().filter(each -> payment.names(each.debt().key())).toList(), wanted);
        while (!wanted.isSpent() && !credits.isEmpty()) {
            Lot latest = credits.getLast();
            wanted.take(latest.take(wanted.left()));
            credits.removeIf(Lot::isSpent);
        }
        reopen(paid, wanted);
        overdrawn = new Lot(payment.day(), overdrawn.left().plus(wanted.left()));
    }

    private void reopen(List<Paid> of, Lot wanted) {
        latestFirst(of).forEach(each -> {
            Money amount = each.giveBack(wanted.left());
            wanted.take(amount);
            if (amount.amount().isZero()) {
                return;
            }
            if (each.isOfInterest()) {
                each.debt().reopenInterest(amount, wanted);
                reckoning.interestAgain(each.debt(), amount, wanted.received());
            } else {
                each.debt().reopen(reckoning.again(each, amount, wanted.received()), wanted);
            }
        });
    }

    private void apply(Lot lot, List<OpenDebt> debts, LocalDate day) {
        if (lot.isSpent()) {
            return;
        }
        switch (terms.order()) {
            case ROYALTY_FIRST -> {
                debts.forEach(debt -> payRoyalty(debt, lot, day));
                debts.forEach(debt -> payInterest(debt, lot, day));
            }
            case INTEREST_FIRST -> {
                debts.forEach(debt -> reckoning.royalty(debt, day));
                debts.forEach(debt -> payInterest(debt, lot, day));
                debts.forEach(debt -> payRoyalty(debt, lot, day));
            }
        }
    }

    private void payRoyalty(OpenDebt debt, Lot lot, LocalDate day) {
        LocalDate until = reckoning.until(debt, day);
        while (!lot.isSpent() && debt.owesRoyalty()) {
            reckoning.oldest(debt, lot.left(), day);
            paid.add(debt.payRoyalty(lot, until));
        }
    }

    private void payInterest(OpenDebt debt, Lot lot, LocalDate day) {
        if (!lot.isSpent()) {
            reckoning.interest(debt, day);
            if (debt.owesInterest()) {
                paid.add(debt.payInterest(lot));
            }
        }
    }

    private Money nothing() {
        return Money.zero(terms.currency());
    }
}
