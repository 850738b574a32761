package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.AuditCosts.Difference;
import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.PaymentError.Finder;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an audit shows: what payers had reported, what was due by what was found, and what follows for their accounts.
 *
 * @param findings of each amount and period that the audit looked at or changes, by payer and period
 * @param costs who bears what the audit costs, for each payer with findings; none where the tariff does not say, or measures
 *     understatements by periods that no number of paid ones makes up, and of a payer of whom a report gave no amount
 * @param withoutAmount what was found or had been reported and gives no amount: no finding rests on it
 * @param statements with what was found as an error that the collective discovered
 */
public record Audit(
        List<Finding> findings,
        Map<String, AuditCosts> costs,
        List<Statements.WithoutAmount> withoutAmount,
        Statements statements) {

    public Audit {
        findings = List.copyOf(findings);
        costs = Map.copyOf(costs);
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

    private record Subject(String payer, Period about) {}

    private record Amount(Assessment assessment, Money payable) {}

    /**
     * Compares what was found with what had been reported by the day of the audit.
     *
     * @param reported what payers filed; what came after the day is left out
     * @param found the same as the audit has it, whatever the day that it bears
     * @param on the day of the audit, on which its findings are told to the payers
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
        List<Filing> all = Stream.concat(before.stream(), found.stream().map(filing -> discovered(filing, on)))
                .toList();
        List<Statements.WithoutAmount> without = new ArrayList<>();
        Map<Key, Amount> had = amounts(calculator, Filings.of(before).latest(), without);
        Set<Subject> unknown = new LinkedHashSet<>();
        without.forEach(each -> each.outcome()
                .row()
                .about()
                .ifPresent(about -> unknown.add(new Subject(each.outcome().row().payer(), about))));
        Map<Key, Amount> has = amounts(calculator, Filings.of(all).latest(), without);
        Set<Period> audited = new LinkedHashSet<>();
        Set<String> payers = new LinkedHashSet<>();
        found.forEach(filing -> filing.about().ifPresent(about -> {
            audited.add(about);
            payers.add(filing.payer());
        }));
        List<Finding> findings = new ArrayList<>();
        List<Finding> compared = new ArrayList<>();
        has.forEach((key, due) -> {
            // What had been reported and gave no amount is not zero: nothing is known to compare with.
            if (!had.containsKey(key)
                    && unknown.contains(
                            new Subject(key.payer(), due.assessment().about()))) {
                return;
            }
            Money was = Optional.ofNullable(had.get(key))
                    .map(Amount::payable)
                    .orElseGet(() -> Money.zero(due.payable().currency()));
            Finding finding = new Finding(
                    key.payer(),
                    key.amount(),
                    due.assessment().about(),
                    key.period(),
                    was,
                    !had.containsKey(key),
                    due.payable(),
                    List.copyOf(due.assessment().sections()));
            compared.add(finding);
            boolean isAudited = payers.contains(key.payer())
                    && (audited.contains(finding.about()) || audited.stream().anyMatch(finding.about()::contains));
            if (isAudited || !finding.understatement().amount().isZero()) {
                findings.add(finding);
            }
        });
        findings.sort(Comparator.comparing(Finding::payer)
                .thenComparing(Finding::period)
                .thenComparing(finding -> finding.amount().label()));
        Statements statements = Statements.draw(calculator, Filings.of(all), received, rates, Optional.of(on));
        return new Audit(findings, costs(calculator.tariff(), findings, compared, unknown), without, statements);
    }

    /** As found by the collective, and told on the day of the audit. */
    private static Filing discovered(Filing filing, LocalDate on) {
        LocalDate day = filing.discovery().day().orElse(on);
        return new Filing(
                filing.line(),
                filing.payer(),
                filing.about(),
                Optional.of(on),
                filing.facts(),
                filing.state(),
                new Discovery(Finder.COLLECTIVE, Optional.of(day)));
    }

    private static Map<Key, Amount> amounts(
            Calculator calculator, List<Filing> filings, List<Statements.WithoutAmount> without) {
        Map<Key, Amount> amounts = new LinkedHashMap<>();
        for (Charge charge : calculator.tariff().charges()) {
            Returns.assess(
                    calculator,
                    charge,
                    Filings.rows(filings, calculator, charge),
                    outcome -> outcome.owed()
                            .ifPresentOrElse(
                                    assessment -> assessment
                                            .results()
                                            .forEach(result -> amounts.put(
                                                    new Key(outcome.row().payer(), result.rule(), assessment.paid()),
                                                    new Amount(assessment, result.payable()))),
                                    () -> {
                                        if (!(outcome instanceof RowOutcome.FillsYear)) {
                                            without.add(new Statements.WithoutAmount(charge, outcome));
                                        }
                                    }));
        }
        return amounts;
    }

    private static Map<String, AuditCosts> costs(
            TariffDescription tariff, List<Finding> findings, List<Finding> compared, Set<Subject> unknown) {
        Map<String, AuditCosts> costs = new LinkedHashMap<>();
        tariff.audit()
                .filter(audit -> tariff.charges().stream()
                        .filter(charge -> charge.payables().contains(audit.amount()))
                        .allMatch(charge -> isWithin(charge.cycle(), audit.per())))
                .ifPresent(audit -> findings.stream()
                        .map(Finding::payer)
                        .distinct()
                        .filter(payer ->
                                unknown.stream().noneMatch(each -> each.payer().equals(payer)))
                        .forEach(payer ->
                                costs.put(payer, AuditCosts.of(differences(audit, payer, compared), audit.terms()))));
        return costs;
    }

    /** What is compared of each period by which a tariff measures understatements. */
    private static List<Difference> differences(TariffDescription.Audit audit, String payer, List<Finding> compared) {
        Map<Period, Difference> differences = new TreeMap<>();
        compared.stream()
                .filter(finding ->
                        finding.payer().equals(payer) && finding.amount().equals(audit.amount()))
                .forEach(finding -> {
                    Money none = Money.zero(finding.due().currency());
                    Period over = finding.period().own(audit.per());
                    differences.merge(
                            over, new Difference(over, finding.due(), finding.reported(), none), Audit::together);
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
    public List<Statement.Correction> corrections(Finding finding, LocalDate on) {
        return statements.of(finding.payer()).stream()
                .flatMap(statement -> Stream.concat(
                        statement.debts().stream().flatMap(debt -> debt.corrections().stream()),
                        statement.pending().stream()))
                .filter(correction -> correction.notified().equals(on))
                .filter(correction -> correction.debt().amount().equals(finding.amount())
                        && correction.debt().period().equals(finding.period()))
                .toList();
    }
}
