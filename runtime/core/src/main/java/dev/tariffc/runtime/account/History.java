package dev.tariffc.runtime.account;

import dev.tariffc.runtime.account.Statement.Correction;
import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What was reported for one debt in the course of time, and the errors that others found in it. */
final class History {

    private final DebtKey debt;
    private final NavigableMap<Moment, Entry.Assessed> reports = new TreeMap<>();
    private final List<PaymentError> errors = new ArrayList<>();

    History(DebtKey debt) {
        this.debt = debt;
    }

    DebtKey debt() {
        return debt;
    }

    void add(Entry.Assessed report) {
        if (reports.putIfAbsent(report.moment(), report) != null) {
            throw new IllegalArgumentException("two reports of " + debt + " on one day");
        }
    }

    void add(PaymentError error) {
        errors.add(error);
    }

    /** As it was first reported, due on the day that was reported last. */
    Optional<Entry.Assessed> first() {
        Optional<LocalDate> due = reports.descendingMap().values().stream()
                .flatMap(report -> report.due().stream())
                .findFirst();
        return reports.values().stream()
                .findFirst()
                .map(first -> new Entry.Assessed(
                        first.debt(),
                        due,
                        first.amount(),
                        first.reported(),
                        first.section(),
                        first.discovery(),
                        first.parts()));
    }

    /**
     * Each later report is compared with what stands on its day: what was first assessed, and every correction allowed since.
     * So a figure that is reported twice changes nothing, and what an audit has adjusted is not adjusted again. What is
     * corrected before it falls due was never paid wrongly, and no limit of the tariff cuts it.
     */
    List<Correction> corrections(Allowance allowance) {
        List<Correction> corrections = new ArrayList<>();
        errors.forEach(error -> correct(error, Optional.empty(), allowance, corrections));
        first().ifPresent(first -> reports.values().stream().skip(1).forEach(report -> {
            LocalDate day = report.reported().orElseThrow();
            Money found = report.amount().minus(standing(first, day, corrections));
            Optional<LocalDate> fellDue = first.due().filter(due -> !due.isAfter(day));
            correct(
                    new PaymentError(
                            found,
                            fellDue.orElse(day),
                            report.discovery().day().orElse(day),
                            day,
                            report.discovery().finder()),
                    report.parts()
                            .flatMap(parts ->
                                    standingParts(first, day, corrections).map(parts::minus)),
                    fellDue.isPresent() ? allowance : Allowance.ALL,
                    corrections);
        }));
        return corrections;
    }

    private static Money standing(Entry.Assessed first, LocalDate day, List<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> !correction.notified().isAfter(day))
                .map(Correction::allowed)
                .reduce(first.amount(), Money::plus);
    }

    /** How what stands is divided; none where that of any of it is not known. */
    private static Optional<Parts> standingParts(Entry.Assessed first, LocalDate day, List<Correction> corrections) {
        Optional<Parts> standing = first.parts();
        for (Correction correction : corrections) {
            if (!correction.notified().isAfter(day)) {
                standing = correction.addTo(standing);
            }
        }
        return standing;
    }

    /** @param parts how the error is divided; none where that is not known */
    private void correct(PaymentError error, Optional<Parts> parts, Allowance allowance, List<Correction> corrections) {
        if (error.amount().amount().isZero()) {
            // Who receives it changes, and not what is paid: no sentence about errors speaks of that.
            parts.filter(Parts::isAny)
                    .ifPresent(shift -> corrections.add(new Correction(
                            debt,
                            error.notified(),
                            error.amount(),
                            error.amount(),
                            Optional.empty(),
                            parts,
                            Optional.empty())));
        } else {
            Money allowed = allowance.allowed(error);
            corrections.add(new Correction(
                    debt,
                    error.notified(),
                    error.amount(),
                    allowed,
                    allowance.barring(error),
                    parts.filter(known -> allowed.equals(error.amount())),
                    allowance.due(error, debt.period())));
        }
    }
}
