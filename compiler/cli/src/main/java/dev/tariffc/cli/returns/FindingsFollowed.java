package dev.tariffc.cli.returns;

import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.returns.Audit;
import java.time.LocalDate;
import java.util.List;

/** What follows from each finding of an audit. */
record FindingsFollowed(Audit audit) {

    /**
     * The days on which the payment falls due that an adjustment goes with, or fell due that was never reported; none while none is
     * known.
     */
    List<LocalDate> goesWith(Audit.Finding finding) {
        List<Statement.Correction> corrections = audit.corrections(finding);
        return audit.statements().of(finding.payer()).stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(debt -> finding.first()
                        ? debt.key().amount().equals(finding.amount())
                                && debt.period().equals(finding.period())
                        : debt.corrections().stream().anyMatch(corrections::contains))
                .flatMap(debt -> debt.due().stream())
                .distinct()
                .toList();
    }

    /** The sections that leave a part of it as it was. */
    List<String> barredBy(Audit.Finding finding) {
        return audit.corrections(finding).stream()
                .flatMap(correction -> correction.barredBy().stream())
                .distinct()
                .toList();
    }
}
