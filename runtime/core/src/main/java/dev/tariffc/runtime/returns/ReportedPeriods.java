package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** Tells which periods a row of returns may be about: those that something is paid on, and those of which something is read. */
public final class ReportedPeriods {

    private final List<PaidPeriods> paid;
    private final List<ReadPeriods> read;

    public ReportedPeriods(Calculator calculator) {
        this.paid = calculator.tariff().charges().stream()
                .map(charge -> new PaidPeriods(calculator, charge))
                .toList();
        this.read = calculator.tariff().charges().stream()
                .map(charge -> new ReadPeriods(calculator.tariff(), charge))
                .toList();
    }

    /**
     * What a row is about that names a period; none where nothing is paid on it and nothing reads it. A single date is an occasion,
     * or the day of which something is read.
     */
    public Optional<Period> meant(Period named) {
        if (isReported(named)) {
            return Optional.of(named);
        }
        return Optional.of(named)
                .filter(period -> period.kind() == Period.Kind.OCCASION)
                .map(period -> Period.day(period.start()))
                .filter(this::isReported);
    }

    private boolean isReported(Period about) {
        return paid.stream().anyMatch(periods -> periods.paidOn(about).isPresent())
                || read.stream().anyMatch(periods -> periods.isRead(about));
    }
}
