package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.account.Parts;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * What was payable as it was first reported and known, and what changed from day to day: with each later report, and with
 * each later text of the tariff. A change is a further entry and rewrites nothing.
 */
final class Stages {

    private final Calculator calculator;
    private final Filings filings;
    private final Map<String, Map<DebtKey, List<Entry.Assessed>>> entries = new LinkedHashMap<>();
    private final Map<String, Map<Whole, Assessment>> first = new LinkedHashMap<>();
    private final Map<Statements.Report, Statements.WithoutAmount> withoutAmount = new LinkedHashMap<>();

    /** All that is paid at once under a charge. */
    private record Whole(List<Rule> amounts, Period period) {}

    private Stages(Calculator calculator, Filings filings) {
        this.calculator = calculator;
        this.filings = filings;
    }

    static Stages of(Calculator calculator, Filings filings) {
        Stages stages = new Stages(calculator, filings);
        stages.take(Moment.IN_TIME);
        NavigableSet<Moment> moments = filings.restated();
        calculator.tariff().knownFrom().stream().skip(1).map(Moment::on).forEach(moments::add);
        moments.forEach(stages::take);
        return stages;
    }

    /** The entries of each payer, by debt. */
    Map<String, Map<DebtKey, List<Entry.Assessed>>> entries() {
        return entries;
    }

    /** What each payer owed when it was first reported. */
    Map<String, List<Assessment>> first() {
        Map<String, List<Assessment>> byPayer = new LinkedHashMap<>();
        first.forEach((payer, assessments) -> byPayer.put(payer, List.copyOf(assessments.values())));
        return byPayer;
    }

    /** What gave no amount when it stood, each report once: what had stood before it goes on to stand. */
    List<Statements.WithoutAmount> withoutAmount() {
        return List.copyOf(withoutAmount.values());
    }

    private void take(Moment moment) {
        List<Filing> then = filings.reportedBy(moment);
        Calculator known = knownOn(calculator, moment.day());
        for (Charge charge : known.tariff().charges()) {
            FiledPeriods periods = new FiledPeriods(known, charge, then);
            Map<PayerPeriod, LocalDate> reported = moment.equals(Moment.IN_TIME) ? periods.reported() : Map.of();
            Returns.assess(
                    known,
                    charge,
                    periods.rows(then),
                    outcome -> outcome.owed()
                            .ifPresentOrElse(
                                    assessment -> add(outcome.row().payer(), assessment, reported, moment),
                                    () -> Statements.WithoutAmount.of(charge, outcome)
                                            .ifPresent(this::note)));
        }
    }

    private void note(Statements.WithoutAmount without) {
        withoutAmount.putIfAbsent(without.report(), without);
    }

    /** A first report came on its day, or in time where it has none; a change, on the day that brought it. */
    private void add(String payer, Assessment assessment, Map<PayerPeriod, LocalDate> reported, Moment moment) {
        add(
                payer,
                assessment,
                moment.equals(Moment.IN_TIME)
                        ? Optional.ofNullable(reported.get(new PayerPeriod(payer, assessment.about())))
                        : Optional.of(moment.day()),
                moment.discovery());
    }

    /** The tariff as its texts were known on a day, or as its first text had it where that came later. */
    static Calculator knownOn(Calculator calculator, LocalDate day) {
        return calculator.tariff().knownFrom().stream()
                .filter(from -> !from.isAfter(day))
                .reduce((first, second) -> second)
                .map(calculator::asKnownOn)
                .orElseGet(() -> Statements.firstKnown(calculator));
    }

    private void add(String payer, Assessment assessment, Optional<LocalDate> reported, Discovery discovery) {
        Map<DebtKey, List<Entry.Assessed>> ofPayer = entries.computeIfAbsent(payer, key -> new LinkedHashMap<>());
        String section = String.join("; ", assessment.sections());
        for (Assessment.Result result : assessment.results()) {
            for (int i = 0; i < result.instalments().size(); i++) {
                DebtKey debt = new DebtKey(result.rule(), assessment.paid(), i + 1);
                Assessment.Instalment part = result.instalments().get(i);
                Entry.Assessed entry = new Entry.Assessed(
                        debt, part.due(), part.amount(), reported, section, discovery, parts(result));
                List<Entry.Assessed> before = ofPayer.computeIfAbsent(debt, key -> new ArrayList<>());
                if (before.isEmpty() || before.get(0).moment().compareTo(entry.moment()) >= 0) {
                    first.computeIfAbsent(payer, key -> new LinkedHashMap<>())
                            .put(new Whole(assessment.charge().payables(), assessment.paid()), assessment);
                }
                add(entry, before);
            }
        }
    }

    /** What each payee has of a debt; none where one has all, or it is an instalment, which no sentence divides. */
    private static Optional<Parts> parts(Assessment.Result result) {
        if (result.payees().isEmpty() || result.instalments().size() > 1) {
            return Optional.empty();
        }
        Map<Rule, Money> amounts = new LinkedHashMap<>();
        result.payees().forEach(share -> amounts.put(share.rule(), share.amount()));
        return Optional.of(new Parts(amounts));
    }

    private static boolean isTheSame(Entry.Assessed before, Entry.Assessed now) {
        return before.amount().equals(now.amount())
                && before.due().equals(now.due())
                && before.parts().equals(now.parts());
    }

    private static void add(Entry.Assessed entry, List<Entry.Assessed> before) {
        if (before.isEmpty()) {
            before.add(entry);
        } else if (before.get(0).moment().compareTo(entry.moment()) > 0) {
            // Until the first report came, nothing had been reported otherwise.
            before.set(0, entry.reportedAs(before.get(0)));
        } else if (!isTheSame(before.get(before.size() - 1), entry)) {
            // What changes on the very day of the first report was never reported otherwise.
            before.removeIf(other -> other.moment().equals(entry.moment()));
            before.add(entry);
        }
    }
}
