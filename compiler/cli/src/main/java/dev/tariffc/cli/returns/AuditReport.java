package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.NearestNames;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Deadlines;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Audit;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.Statements;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit shows, as a table and in sentences, with everything that is wrong with the files that it rests on. */
public final class AuditReport {

    private static final List<String> COLUMNS = List.of(
            "payer",
            "period",
            "payment_period",
            "amount",
            "reported",
            "due",
            "understatement",
            "adjustment",
            "adjustment_due",
            "barred_by",
            "sections");

    /** Years around the day of the audit within which its costs may fall due. */
    private static final int YEARS = 3;

    /**
     * Files, as the user calls them.
     *
     * @param audited what the audit found
     * @param payments none for the findings alone
     */
    public record Sources(String returns, String audited, Optional<PaymentsSource> payments) {}

    private final Calculator calculator;
    private final LocalDate on;
    private final Terminal terminal;
    private final Words words;
    private final AuditedFile returns;
    private final AuditedFile audited;
    private final Optional<PaymentsFile> payments;
    private final Map<String, List<Entry.Received>> received;
    private final Optional<PaymentsSource> source;
    private final Audit audit;
    private final Optional<LocalDate> costsDue;
    private int looked;

    private AuditReport(
            Sources sources,
            Calculator calculator,
            TariffNames names,
            LocalDate on,
            Map<Fact, Value> events,
            Terminal terminal)
            throws InputProblem {
        this.calculator = calculator;
        this.on = on;
        this.terminal = terminal;
        this.words = terminal.words().with(calculator);
        this.returns = AuditedFile.read(sources.returns(), calculator, names, terminal);
        this.audited = AuditedFile.read(sources.audited(), calculator, names, terminal);
        audited.refuseColumnsOfReports();
        this.source = sources.payments();
        this.payments = source.isPresent()
                ? Optional.of(PaymentsFile.read(
                        source.get().file(), calculator, names, source.get().values(), terminal))
                : Optional.empty();
        Spellings spellings = Spellings.of(returns.file(), Optional.empty(), payments, Alike.TELL);
        this.received = payments.isPresent()
                ? payments.get().received(returns.file().payers().keySet(), spellings)
                : Map.of();
        List<Filing> found = new ArrayList<>();
        for (Filing filing : audited.filings()) {
            if (filing.state() == Row.State.SOUND && isKnown(filing)) {
                // What was found is told apart from what was reported by the sign of its line.
                found.add(new Filing(
                        -filing.line(),
                        filing.payer(),
                        filing.about(),
                        filing.reported(),
                        filing.facts(),
                        filing.state()));
            }
        }
        looked = found.size();
        this.audit =
                Audit.of(calculator, returns.filings(), found, on, received, source.flatMap(PaymentsSource::rates));
        Stream.concat(audit.withoutAmount().stream(), audit.statements().withoutAmount().stream())
                .forEach(this::tell);
        this.costsDue = costsDue(events);
    }

    /** Reads the files and compares them; problems with their rows are kept to be printed. */
    public static AuditReport of(
            Sources sources,
            Calculator calculator,
            TariffNames names,
            LocalDate on,
            Map<Fact, Value> events,
            Terminal terminal)
            throws InputProblem {
        return new AuditReport(sources, calculator, names, on, events, terminal);
    }

    private boolean isKnown(Filing filing) {
        if (returns.file().payers().containsKey(filing.payer())) {
            return true;
        }
        List<String> near = NearestNames.of(
                filing.payer(), List.copyOf(returns.file().payers().keySet()));
        audited.problems()
                .add(
                        filing.line(),
                        near.isEmpty()
                                ? words.say("payments.unknownPayer", Map.of("payer", filing.payer()))
                                : words.say(
                                        "payments.unknownPayerNear",
                                        Map.of("payer", filing.payer(), "near", words.or(near))));
        return false;
    }

    private void tell(Statements.WithoutAmount without) {
        boolean isFound = without.outcome().row().line() < 0;
        AuditedFile file = isFound ? audited : returns;
        without.outcome().accept(new WithoutAmountWords(without.charge(), file, words));
    }

    /** The day by which costs that shift are paid; none where the tariff names none, or its day is not given. */
    private Optional<LocalDate> costsDue(Map<Fact, Value> events) {
        return calculator
                .tariff()
                .audit()
                .flatMap(terms ->
                        Deadlines.within(calculator, on.minusYears(YEARS), on.plusYears(YEARS), events).dated().stream()
                                .filter(deadline -> deadline.clause().equals(terms.clause()))
                                .map(Deadlines.Deadline::date)
                                .findFirst());
    }

    /** Writes a row for each amount and period that the audit looked at or changes. */
    public void writeTo(Writer writer) throws IOException {
        CsvWriter csv = Csv.writer(writer);
        csv.writeRecord(COLUMNS);
        for (Audit.Finding finding : audit.findings()) {
            List<Statement.Correction> corrections = audit.corrections(finding, on);
            csv.writeRecord(List.of(
                    Csv.text(finding.payer()),
                    finding.about().toString(),
                    finding.period().toString(),
                    Csv.text(finding.amount().label()),
                    Csv.money(finding.reported()),
                    Csv.money(finding.due()),
                    Csv.money(finding.understatement()),
                    Csv.money(adjustment(finding, corrections)),
                    goesWith(finding, corrections),
                    Csv.text(corrections.stream()
                            .flatMap(correction -> correction.barredBy().stream())
                            .distinct()
                            .map(words.ofRuntime()::section)
                            .collect(Collectors.joining("; "))),
                    Csv.text(String.join("; ", finding.sections()))));
        }
        csv.flush();
    }

    /** What is owed of it besides; all of what the payer had not reported. */
    private static Money adjustment(Audit.Finding finding, List<Statement.Correction> corrections) {
        return finding.first()
                ? finding.due()
                : corrections.stream()
                        .map(Statement.Correction::allowed)
                        .reduce(Money.zero(finding.due().currency()), Money::plus);
    }

    /**
     * The day on which the payment falls due that an adjustment goes with, or fell due that was never reported; empty while none is
     * known.
     */
    private String goesWith(Audit.Finding finding, List<Statement.Correction> corrections) {
        return audit.statements().of(finding.payer()).stream()
                .flatMap(statement -> statement.debts().stream())
                .filter(debt -> finding.first()
                        ? debt.key().amount().equals(finding.amount())
                                && debt.period().equals(finding.period())
                        : debt.corrections().stream().anyMatch(corrections::contains))
                .flatMap(debt -> debt.due().stream())
                .distinct()
                .map(LocalDate::toString)
                .collect(Collectors.joining("; "));
    }

    /** Whether all that was found and reported gave an amount. */
    public boolean isComplete() {
        return returns.isComplete()
                && audited.isComplete()
                && audit.statements().isComplete()
                && payments.map(paid -> paid.problems().count()).orElse(0) == 0;
    }

    /** Prints everything that is wrong, file by file. */
    public void printProblems() {
        returns.print(terminal);
        audited.print(terminal);
        payments.ifPresent(paid -> paid.problems().print(terminal));
        source.ifPresent(paid -> new StatementSummary(
                        audit.statements(),
                        Filings.of(returns.filings()),
                        received,
                        Optional.of(on),
                        calculator.tariff().charges().get(0).currency(),
                        words)
                .printProblems(terminal));
        if (returns.filings().stream()
                .anyMatch(filing -> filing.reported().filter(on::isBefore).isPresent())) {
            terminal.note(words.say("account.laterReports", Map.of("day", on)));
        }
    }

    /**
     * Says for each payer what was found, and who bears the costs.
     *
     * @param standing of the tariff
     */
    public void printSummary(List<String> standing) {
        terminal.tell(words.ofRuntime().title(calculator.tariff()));
        standing.forEach(terminal::tell);
        terminal.tell(words.count("audit.looked", looked));
        Map<String, List<Audit.Finding>> byPayer = audit.findings().stream()
                .collect(Collectors.groupingBy(Audit.Finding::payer, LinkedHashMap::new, Collectors.toList()));
        byPayer.forEach(this::printSummary);
        if (!byPayer.isEmpty()
                && audit.costs().isEmpty()
                && audit.withoutAmount().isEmpty()) {
            terminal.tell(
                    words.say(calculator.tariff().audit().isPresent() ? "audit.costsByShorter" : "audit.costsUnsaid"));
        }
    }

    private void printSummary(String payer, List<Audit.Finding> findings) {
        Money none = Money.zero(findings.get(0).due().currency());
        Money found = findings.stream().map(Audit.Finding::understatement).reduce(none, Money::plus);
        Money adjusted = findings.stream()
                .map(finding -> adjustment(finding, audit.corrections(finding, on)))
                .reduce(none, Money::plus);
        boolean over = found.amount().signum() < 0;
        terminal.tell(words.say(
                over ? "audit.payerOver" : "audit.payer",
                Map.of(
                        "payer",
                        payer,
                        "found",
                        words.ofRuntime().money(over ? found.negate() : found),
                        "adjusted",
                        words.ofRuntime().money(over ? adjusted.negate() : adjusted))));
        boolean isUnknown = calculator.tariff().audit().isPresent()
                && !audit.costs().containsKey(payer)
                && audit.withoutAmount().stream()
                        .anyMatch(each -> each.outcome().row().payer().equals(payer));
        if (isUnknown) {
            terminal.tell("  " + words.say("audit.costsUnknown"));
        }
        Optional.ofNullable(audit.costs().get(payer)).ifPresent(costs -> terminal.tell("  " + costs(costs)));
        if (source.isPresent()) {
            audit.statements()
                    .of(payer)
                    .ifPresent(statement -> terminal.tell("  "
                            + words.say(
                                    "audit.account",
                                    Map.of(
                                            "interest",
                                            words.ofRuntime().money(statement.interest()),
                                            "balance",
                                            words.ofRuntime().money(statement.balance()),
                                            "day",
                                            on))));
        }
    }

    private String costs(AuditCosts costs) {
        TariffDescription.Audit terms = calculator.tariff().audit().orElseThrow();
        String section = words.ofRuntime()
                .section(words.ofRuntime().sentence(terms.clause()).section());
        if (!costs.shifted()) {
            return words.say("audit.costsStay", Map.of("section", section));
        }
        Map<String, Object> said = Map.of(
                "section",
                section,
                "periods",
                new TreeSet<>(costs.understated())
                        .stream()
                                .map(period -> words.ofRuntime().period(period))
                                .collect(Collectors.joining(", ")),
                "day",
                costsDue.map(LocalDate::toString).orElse(""));
        return words.say(costsDue.isPresent() ? "audit.costsShiftBy" : "audit.costsShift", said);
    }
}
