package dev.tariffc.cli.returns;

import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.returns.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What follows from each finding of an audit. */
record FindingsFollowed(Audit audit) {

    /**
     * The days on which an adjustment is due, the payment falls due that it goes with, or fell due that was never reported; none
     * while none is known.
     */
    List<LocalDate> goesWith(Audit.Finding finding) {
        List<Statement.Correction> corrections = audit.corrections(finding);
        return audit.statements().of(finding.payer()).stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(debt -> finding.first()
                        ? debt.key().amount().equals(finding.amount())
                                && debt.period().equals(finding.period())
                        : debt.corrections().stream().anyMatch(corrections::contains))
                .flatMap(debt -> days(debt, corrections))
                .distinct()
                .toList();
    }

    /** Of corrections that count by themselves, the days from which they do; otherwise the day on which the debt falls due. */
    private static Stream<LocalDate> days(Statement.Debt debt, List<Statement.Correction> corrections) {
        List<LocalDate> own = debt.corrections().stream()
                .filter(corrections::contains)
                .flatMap(correction -> correction.due().stream())
                .toList();
        return own.isEmpty() ? debt.due().stream() : own.stream();
    }

    /** The sections that leave a part of it as it was. */
    List<String> barredBy(Audit.Finding finding) {
        return audit.corrections(finding).stream()
                .flatMap(correction -> correction.barredBy().stream())
                .distinct()
                .toList();
    }
}
