package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How what payers owe came about when it was first reported, and how it stands by what was reported and known last.
 *
 * @param first by payer: what the debts of a statement were assessed at
 * @param last by payer: the same with all that was adjusted since, whether or not the tariff lets it be
 */
public record FirstAndLast(Map<String, List<Assessment>> first, Map<String, List<Assessment>> last) {

    public FirstAndLast {
        first = Collections.unmodifiableMap(new LinkedHashMap<>(first));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
    }

    /** @param asOf the day on which it stands; none for all that came */
    public static FirstAndLast of(Calculator calculator, Filings filings, Optional<LocalDate> asOf) {
        Calculator known = Stages.knownOn(calculator, asOf.orElse(LocalDate.MAX));
        List<Filing> standing = asOf.map(day -> filings.reportedBy(new Moment(day, Discovery.ofTheCollective(day))))
                .orElseGet(filings::latest);
        Map<String, List<Assessment>> last = new LinkedHashMap<>();
        for (Charge charge : known.tariff().charges()) {
            Returns.assess(
                    known,
                    charge,
                    Filings.rows(standing, known, charge),
                    outcome -> outcome.owed()
                            .ifPresent(assessment -> last.computeIfAbsent(
                                            outcome.row().payer(), payer -> new ArrayList<>())
                                    .add(assessment)));
        }
        return new FirstAndLast(Stages.of(calculator, filings).first(), last);
    }
}
