package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.AuditCosts.Difference;
import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.series.RateSeries;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an audit shows: what payers had reported, what was due by what was found, and what follows for their accounts.
 *
 * @param on the day of the audit, on which its findings are told to the payers
 * @param findings of each amount and period that the audit looked at or changes, by payer and period
 * @param costs who bears what the audit costs, by payer; none where {@link #canTellCosts} says no
 * @param unknownCosts payers of whom a report gave no amount that it would be measured by who bears the costs
 * @param withoutAmount what was found or had been reported and gives no amount: no finding rests on it
 * @param statements with what was found as an error that the collective discovered
 */
public record Audit(
        LocalDate on,
        List<Finding> findings,
        Map<String, AuditCosts> costs,
        Set<String> unknownCosts,
        List<Statements.WithoutAmount> withoutAmount,
        Statements statements) {

    public Audit {
        findings = List.copyOf(findings);
        costs = Map.copyOf(costs);
        unknownCosts = Set.copyOf(unknownCosts);
        withoutAmount = List.copyOf(withoutAmount);
    }

    /**
     * One amount of one period.
     *
     * @param about what the facts are about
     * @param period that is paid
     * @param reported what the payer's reports came to; zero where the payer had not reported
     * @param first whether the payer had not reported: then nothing is adjusted, and all of it is owed since its own day
     * @param due what the facts that were found come to
     * @param sections that the amount due comes from
     */
    public record Finding(
            String payer,
            Rule amount,
            Period about,
            Period period,
            Money reported,
            boolean first,
            Money due,
            List<String> sections) {

        public Finding {
            sections = List.copyOf(sections);
        }

        /** Below zero where too much was reported. */
        public Money understatement() {
            return due.minus(reported);
        }
    }

    private record Key(String payer, Rule amount, Period period) {}

    private record Amount(Assessment assessment, Money payable) {}

    /** What is reported of a period, and gives no amount. */
    private record Unknown(Charge charge, String payer, Optional<Period> about) {

        static Unknown of(Statements.WithoutAmount without) {
            Row row = without.outcome().row();
            return new Unknown(without.charge(), row.payer(), row.about());
        }

        static Unknown of(String payer, Assessment assessment) {
            return new Unknown(assessment.charge(), payer, Optional.of(assessment.about()));
        }
    }

    /** All that reports come to. */
    private record Amounts(Map<Key, Amount> known, List<Statements.WithoutAmount> without) {

        static Amounts of(Calculator calculator, List<Filing> filings) {
            Amounts amounts = new Amounts(new LinkedHashMap<>(), new ArrayList<>());
            for (Charge charge : calculator.tariff().charges()) {
                Returns.assess(calculator, charge, Filings.rows(filings, calculator, charge), outcome -> {
                    outcome.owed()
                            .ifPresent(assessment -> amounts.add(outcome.row().payer(), assessment));
                    Statements.WithoutAmount.of(charge, outcome).ifPresent(amounts.without::add);
                });
            }
            return amounts;
        }

        private void add(String payer, Assessment assessment) {
            assessment
                    .results()
                    .forEach(result -> known.put(
                            new Key(payer, result.rule(), assessment.paid()),
                            new Amount(assessment, result.payable())));
        }
    }

    /**
     * Compares what was found with what had been reported by the day of the audit.
     *
     * @param reported what payers filed; what came after the day is left out
     * @param found the same as the audit has it, whatever the day that it bears
     * @param on the day of the audit
     * @param received what came in from each payer
     * @param rates none where interest is not to be counted at published rates
     */
    public static Audit of(
            Calculator calculator,
            List<Filing> reported,
            List<Filing> found,
            LocalDate on,
            Map<String, List<Entry.Received>> received,
            Optional<RateSeries> rates) {
        List<Filing> before = reported.stream()
                .filter(filing -> !filing.moment().day().isAfter(on))
                .toList();
        List<Filing> after = Stream.concat(before.stream(), found.stream().map(filing -> discovered(filing, on)))
                .toList();
        Amounts had = Amounts.of(calculator, Filings.of(before).latest());
        Amounts has = Amounts.of(calculator, Filings.of(after).latest());
        List<Statements.WithoutAmount> without = together(had.without(), has.without());
        List<Finding> compared = compared(had, has);
        Optional<TariffDescription.Audit> terms =
                calculator.tariff().audit().filter(audit -> canTellCosts(calculator.tariff()));
        Set<String> unknown = terms.map(audit -> withoutAmount(audit, without)).orElse(Set.of());
        return new Audit(
                on,
                told(compared, found),
                terms.map(audit -> costs(audit, compared, unknown)).orElse(Map.of()),
                unknown,
                without,
                Statements.draw(calculator, Filings.of(after), received, rates, Optional.of(on)));
    }

    /** As found by the collective, and told on the day of the audit. */
    private static Filing discovered(Filing filing, LocalDate on) {
        LocalDate day = filing.discovery().day().orElse(on);
        return filing.reportedOn(on).found(Discovery.ofTheCollective(day));
    }

    /** Each report once: what gave no amount may give none after the audit, either. */
    private static List<Statements.WithoutAmount> together(
            List<Statements.WithoutAmount> had, List<Statements.WithoutAmount> has) {
        Map<Statements.Report, Statements.WithoutAmount> all = new LinkedHashMap<>();
        Stream.concat(had.stream(), has.stream()).forEach(each -> all.putIfAbsent(each.report(), each));
        return List.copyOf(all.values());
    }

    /** What had been reported and gave no amount is not zero: nothing is known to compare with. */
    private static List<Finding> compared(Amounts had, Amounts has) {
        Set<Unknown> unknown = new HashSet<>();
        had.without().forEach(each -> unknown.add(Unknown.of(each)));
        List<Finding> compared = new ArrayList<>();
        has.known().forEach((key, due) -> {
            Optional<Money> was = Optional.ofNullable(had.known().get(key)).map(Amount::payable);
            if (was.isPresent() || !unknown.contains(Unknown.of(key.payer(), due.assessment()))) {
                compared.add(new Finding(
                        key.payer(),
                        key.amount(),
                        due.assessment().about(),
                        key.period(),
                        was.orElseGet(() -> Money.zero(due.payable().currency())),
                        was.isEmpty(),
                        due.payable(),
                        List.copyOf(due.assessment().sections())));
            }
        });
        return compared;
    }

    /** Of what was looked at, and of what changes with it. */
    private static List<Finding> told(List<Finding> compared, List<Filing> found) {
        Map<String, Set<Period>> audited = new HashMap<>();
        found.stream()
                .flatMap(filing -> PayerPeriod.of(filing).stream())
                .forEach(of -> audited.computeIfAbsent(of.payer(), payer -> new HashSet<>())
                        .add(of.about()));
        return compared.stream()
                .filter(finding -> !finding.understatement().amount().isZero()
                        || audited.getOrDefault(finding.payer(), Set.of()).stream()
                                .anyMatch(finding.about()::contains))
                .sorted(Comparator.comparing(Finding::payer)
                        .thenComparing(Finding::period)
                        .thenComparing(finding -> finding.amount().label()))
                .toList();
    }

    /** Of whom a report gives no amount by which it is measured who bears the costs. */
    private static Set<String> withoutAmount(TariffDescription.Audit audit, List<Statements.WithoutAmount> without) {
        return without.stream()
                .filter(each -> each.charge().payables().contains(audit.amount()))
                .map(each -> each.outcome().row().payer())
                .collect(Collectors.toSet());
    }

    private static Map<String, AuditCosts> costs(
            TariffDescription.Audit audit, List<Finding> compared, Set<String> unknown) {
        Map<String, AuditCosts> costs = new HashMap<>();
        compared.stream()
                .filter(finding -> finding.amount().equals(audit.amount()) && !unknown.contains(finding.payer()))
                .collect(Collectors.groupingBy(Finding::payer))
                .forEach((payer, ofPayer) ->
                        costs.put(payer, AuditCosts.of(differences(audit, ofPayer), audit.terms())));
        return costs;
    }

    /** Whether a tariff says who bears the costs, and paid periods make up those by which it measures what is understated. */
    public static boolean canTellCosts(TariffDescription tariff) {
        return tariff.audit()
                .filter(audit -> tariff.charges().stream()
                        .filter(charge -> charge.payables().contains(audit.amount()))
                        .allMatch(charge -> isWithin(charge.cycle(), audit.per())))
                .isPresent();
    }

    /** What is compared of each period by which a tariff measures understatements. */
    private static List<Difference> differences(TariffDescription.Audit audit, List<Finding> ofPayer) {
        Map<Period, Difference> differences = new TreeMap<>();
        ofPayer.forEach(finding -> {
            Money none = Money.zero(finding.due().currency());
            Period over = finding.period().own(audit.per());
            differences.merge(over, new Difference(over, finding.due(), finding.reported(), none), Audit::together);
        });
        return List.copyOf(differences.values());
    }

    private static Difference together(Difference one, Difference other) {
        return new Difference(
                one.period(),
                one.due().plus(other.due()),
                one.reported().plus(other.reported()),
                one.ownErrors().plus(other.ownErrors()));
    }

    /** Whether periods of one kind make up one of the other, or are it. */
    private static boolean isWithin(Period.Kind paid, Period.Kind per) {
        return paid == per || (paid.months() > 0 && per.months() > 0 && per.months() % paid.months() == 0);
    }

    /** What the findings about one debt change in its account: all corrections that were told on the day of the audit. */
    public List<Statement.Correction> corrections(Finding finding) {
        return statements.of(finding.payer()).stream()
                .flatMap(statement -> Stream.concat(
                        statement.debts().stream().flatMap(debt -> debt.corrections().stream()),
                        statement.pending().stream()))
                .filter(correction -> correction.notified().equals(on))
                .filter(correction -> correction.debt().amount().equals(finding.amount())
                        && correction.debt().period().equals(finding.period()))
                .toList();
    }

    /** What is owed besides, below zero where it is given back: what is corrected; all of what the payer had not reported. */
    public Money adjustment(Finding finding) {
        return finding.first()
                ? finding.due()
                : corrections(finding).stream()
                        .map(Statement.Correction::allowed)
                        .reduce(Money.zero(finding.due().currency()), Money::plus);
    }
}
