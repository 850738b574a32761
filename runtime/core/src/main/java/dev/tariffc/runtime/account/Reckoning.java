package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Statement.Charged;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.Interest;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Charges debts the interest that they bear, as the tariffs say, and gathers the months whose rates are missing. */
final class Reckoning {

    private final CommonTerms terms;
    private final SortedSet<YearMonth> missing = new TreeSet<>();

    Reckoning(CommonTerms terms) {
        this.terms = terms;
    }

    SortedSet<YearMonth> missing() {
        return missing;
    }

    /** Charges all that is open; before the report is in, up to the report, as no payment ends the interest sooner. */
    void all(OpenDebt debt, LocalDate day) {
        royalty(debt, day);
        interest(debt, day);
    }

    /** Charges the whole open royalty. */
    void royalty(OpenDebt debt, LocalDate day) {
        if (!debt.owesRoyalty()) {
            return;
        }
        LocalDate until = until(debt, day);
        Money with = bearsWithRoyalty(debt) ? debt.accrued() : nothing();
        for (OpenDebt.Part part : debt.open()) {
            if (until.isAfter(part.reckoned())) {
                charge(debt, part.amount().plus(with), part, until);
                with = nothing();
            }
        }
        debt.reckonedUntil(until);
    }

    /** Charges interest that waits for royalties to be paid, and bears interest meanwhile. */
    void interest(OpenDebt debt, LocalDate day) {
        if (!debt.bearing().isEmpty()) {
            LocalDate until = until(debt, day);
            List<Charged> charges = debt.bearing().stream()
                    .filter(part -> until.isAfter(part.reckoned()))
                    .flatMap(part -> charged(debt, part.amount(), part, until).stream())
                    .toList();
            debt.interestReckonedUntil(until);
            charges.stream()
                    .reduce((one, other) -> together(one, other, debt))
                    .ifPresent(charged ->
                            charge(debt, charged, debt.bearing().get(0).since()));
        }
    }

    /** Charges of the oldest part of a royalty what is taken of it at once, where royalties go first. */
    void oldest(OpenDebt debt, Money most, LocalDate day) {
        if (terms.order() == PaymentOrder.ROYALTY_FIRST) {
            OpenDebt.Part oldest = debt.open().get(0);
            charge(debt, oldest.amount().compareTo(most) <= 0 ? oldest.amount() : most, oldest, until(debt, day));
        }
    }

    /** The last day that bears interest on what is received on a day. */
    LocalDate until(OpenDebt debt, LocalDate day) {
        return terms(debt)
                .map(interest -> interest.until().end(day, debt.assessed().reported()))
                .orElse(day);
    }

    /**
     * What is open again of a royalty that was paid. It bears what its first delay did not; a month of delay that was charged is
     * not charged again.
     */
    OpenDebt.Part again(Paid paid, Money amount, LocalDate day) {
        LocalDate open = paid.debt().dueBy(day);
        if (!paid.reckoned().isAfter(paid.since())) {
            return new OpenDebt.Part(amount, open, open);
        }
        LocalDate from = open.isBefore(paid.reckoned()) ? paid.reckoned() : open;
        Optional<LocalDate> ofDelay = terms(paid.debt())
                .filter(interest -> interest.dayCount().isOfMonthsBegun())
                .map(interest -> Interest.reckonedAgain(paid.since(), paid.reckoned(), from));
        return ofDelay.map(reckoned -> new OpenDebt.Part(amount, paid.since(), reckoned))
                .orElseGet(() -> new OpenDebt.Part(amount, open, from));
    }

    /** Interest that is open again bears interest from then on, where interest that waits does. */
    void interestAgain(OpenDebt debt, Money amount, LocalDate day) {
        if (bearsByItself(debt)) {
            debt.bear(new OpenDebt.Part(amount, debt.due().orElse(day), day));
        }
    }

    private boolean compounds(OpenDebt debt) {
        return terms(debt)
                .filter(interest -> interest.compounding() == Compounding.MONTHLY)
                .isPresent();
    }

    private boolean bearsWithRoyalty(OpenDebt debt) {
        return terms.order() == PaymentOrder.INTEREST_FIRST && compounds(debt);
    }

    /** Where royalties are paid first, the interest on them stays open without them. */
    private boolean bearsByItself(OpenDebt debt) {
        return terms.order() == PaymentOrder.ROYALTY_FIRST && compounds(debt);
    }

    private Optional<InterestTerms> terms(OpenDebt debt) {
        return terms.interestOn(debt.key().amount());
    }

    /** Interest runs from a day on which a debt fell due: without one, it bears none. */
    private Optional<Charged> charged(OpenDebt debt, Money on, OpenDebt.Part part, LocalDate until) {
        return terms(debt)
                .filter(interest -> debt.due().isPresent())
                .flatMap(interest -> Interest.between(
                                interest,
                                on.amount(),
                                part.since(),
                                part.reckoned(),
                                until,
                                terms.of(debt.key().amount()).rates())
                        .match(Optional::of, this::lacks))
                .filter(accrued -> accrued.days() > 0)
                .map(accrued -> new Charged(on, until, accrued, rounded(accrued, debt)));
    }

    private void charge(OpenDebt debt, Money on, OpenDebt.Part part, LocalDate until) {
        charged(debt, on, part, until).ifPresent(charged -> charge(debt, charged, part.since()));
    }

    private void charge(OpenDebt debt, Charged charged, LocalDate since) {
        debt.charge(charged);
        if (bearsByItself(debt)) {
            bear(debt, charged, since);
        }
    }

    /** Rounded once: small interest on interest adds up. */
    private Charged together(Charged one, Charged other, OpenDebt debt) {
        List<Interest.Span> spans = Stream.concat(one.accrued().spans().stream(), other.accrued().spans().stream())
                .sorted(Comparator.comparing(Interest.Span::from))
                .toList();
        Interest.Accrued accrued = new Interest.Accrued(
                one.accrued().amount().plus(other.accrued().amount()),
                Math.max(one.accrued().days(), other.accrued().days()),
                spans);
        return new Charged(one.on().plus(other.on()), one.until(), accrued, rounded(accrued, debt));
    }

    /** What the months before brought goes on to bear interest; what the last month brought does from the first of the next. */
    private void bear(OpenDebt debt, Charged charged, LocalDate since) {
        boolean ofDelay = terms(debt)
                .filter(interest -> interest.dayCount().isOfMonthsBegun())
                .isPresent();
        LocalDate monthEnd = ofDelay
                ? Interest.endOfDelay(since, charged.until())
                : YearMonth.from(charged.until()).atEndOfMonth();
        LocalDate monthStart = ofDelay
                ? charged.accrued()
                        .spans()
                        .get(charged.accrued().spans().size() - 1)
                        .from()
                : YearMonth.from(charged.until()).atDay(1);
        Money before = money(charged.accrued().spans().stream()
                .filter(span -> span.from().isBefore(monthStart))
                .map(Interest.Span::amount)
                .reduce(Rational.ZERO, Rational::plus));
        Money ofOld = before.compareTo(charged.amount()) <= 0 ? before : charged.amount();
        debt.bear(new OpenDebt.Part(ofOld, since, charged.until()));
        debt.bear(new OpenDebt.Part(charged.amount().minus(ofOld), since, monthEnd));
    }

    private Optional<Interest.Accrued> lacks(Interest.NoRate noRate) {
        missing.add(noRate.month());
        return Optional.empty();
    }

    private Money rounded(Interest.Accrued accrued, OpenDebt debt) {
        return money(terms.of(debt.key().amount()).terms().rounding().apply(accrued.amount()));
    }

    private Money money(Rational amount) {
        return Money.of(terms.currency(), amount);
    }

    private Money nothing() {
        return Money.zero(terms.currency());
    }
}
