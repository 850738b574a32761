package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was payable as it was first reported and known, and what changed from day to day: with each later report, and with
 * each later text of the tariff. A change is a further entry and rewrites nothing.
 */
final class Stages {

    private final Calculator calculator;
    private final ReturnsFile file;
    private final Words words;
    private final Map<String, Map<Period, List<Entry.Assessed>>> entries = new LinkedHashMap<>();

    private Stages(Calculator calculator, ReturnsFile file, Words words) {
        this.calculator = calculator;
        this.file = file;
        this.words = words;
    }

    /** The tariff as its first text had it; itself where it has one text. */
    static Calculator first(Calculator calculator) {
        return calculator.knownFrom().isEmpty()
                ? calculator
                : calculator.asKnownOn(calculator.knownFrom().get(0));
    }

    /** The entries of each payer, by the period that is paid. */
    static Map<String, Map<Period, List<Entry.Assessed>>> of(Calculator calculator, ReturnsFile file, Words words) {
        Stages stages = new Stages(calculator, file, words);
        stages.take(LocalDate.MIN);
        TreeSet<LocalDate> days = new TreeSet<>(Filings.restated(file));
        days.addAll(calculator.knownFrom().stream().skip(1).toList());
        days.forEach(stages::take);
        return stages.entries;
    }

    private void take(LocalDate day) {
        LocalDate known = calculator.knownFrom().stream()
                .filter(from -> !from.isAfter(day))
                .reduce((first, second) -> second)
                .orElse(
                        calculator.knownFrom().isEmpty()
                                ? day
                                : calculator.knownFrom().get(0));
        Calculator then = calculator.knownFrom().isEmpty() ? calculator : calculator.asKnownOn(known);
        Filings filings = Filings.asReportedBy(file, day, words);
        for (Charge charge : then.charges()) {
            List<Row> rows = filings.rows(then, charge);
            Returns.assess(then, charge, rows, outcome -> {
                if (outcome instanceof RowOutcome.Assessed found) {
                    add(found.row().payer(), found.assessment(), reported(filings, found.row(), day));
                }
            });
        }
    }

    /** A first report came on its day, or in time where it has none; a change came on the day that brought it. */
    private static Optional<LocalDate> reported(Filings filings, Row row, LocalDate day) {
        return day.equals(LocalDate.MIN) ? filings.reported(row.line()) : Optional.of(day);
    }

    private void add(String payer, Assessment assessment, Optional<LocalDate> reported) {
        Optional<LocalDate> due = assessment.results().stream()
                .flatMap(result -> result.due().stream())
                .min(LocalDate::compareTo);
        if (due.isEmpty()) {
            return;
        }
        List<Entry.Assessed> before = entries.computeIfAbsent(payer, key -> new TreeMap<>())
                .computeIfAbsent(assessment.paid(), key -> new ArrayList<>());
        Money amount = assessment.payable();
        String section = String.join("; ", AssessedRows.sections(assessment));
        Entry.Assessed entry = new Entry.Assessed(assessment.paid(), due.get(), amount, reported, section);
        if (before.isEmpty()) {
            before.add(entry);
        } else if (!before.get(before.size() - 1).amount().equals(amount)) {
            // What changes on the very day of the first report was never reported otherwise.
            before.removeIf(other -> other.reported().equals(reported));
            before.add(entry);
        }
    }
}
