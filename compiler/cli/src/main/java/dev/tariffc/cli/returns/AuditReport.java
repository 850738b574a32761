package dev.tariffc.cli.returns;

import com.google.gson.stream.JsonWriter;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Deadlines;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.Audit;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an audit shows, as a table and in sentences, with everything that is wrong with the files that it rests on. */
public final class AuditReport {

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
    private final Terminal terminal;
    private final Words words;
    private final AuditedFile returns;
    private final AuditedFile audited;
    private final Optional<PaymentsFile> payments;
    private final Map<String, List<Entry.Received>> received;
    private final Audit audit;
    private final Optional<LocalDate> costsDue;
    private final long looked;
    /** How many rows are of a period that had not ended on the day of the audit. */
    private final SortedMap<Period, Integer> notOver = new TreeMap<>();

    /**
     * Reads the files and compares them; problems with their rows are kept to be printed.
     *
     * @param on the day of the audit
     * @throws InputProblem if a file cannot be read, or nothing in it be understood
     */
    public AuditReport(
            Sources sources,
            Calculator calculator,
            TariffNames names,
            LocalDate on,
            Map<Fact, Value> events,
            Terminal terminal)
            throws InputProblem {
        this.calculator = calculator;
        this.terminal = terminal;
        this.words = terminal.words().with(calculator);
        this.returns = AuditedFile.read(sources.returns(), calculator, names, terminal);
        this.audited = AuditedFile.read(sources.audited(), calculator, names, terminal);
        audited.refuseColumnsOfReports();
        Optional<PaymentsSource> source = sources.payments();
        this.payments = source.isPresent()
                ? Optional.of(PaymentsFile.read(
                        source.get().file(), calculator, names, source.get().values(), terminal))
                : Optional.empty();
        Set<String> payers = returns.file().payers().keySet();
        Spellings spellings = Spellings.of(returns.file(), Optional.empty(), payments, Alike.TELL);
        this.received = payments.map(paid -> paid.received(payers, spellings)).orElse(Map.of());
        List<Filing> found = found(payers, on);
        this.looked = found.stream()
                .filter(filing -> filing.state() == Row.State.SOUND)
                .count();
        this.audit =
                Audit.of(calculator, returns.filings(), found, on, received, source.flatMap(PaymentsSource::rates));
        Stream.concat(audit.withoutAmount().stream(), audit.statements().withoutAmount().stream())
                .forEach(this::tell);
        this.costsDue = costsDue(events);
    }

    /** What was found of those who reported; it is told apart from what was reported by the sign of its line. */
    private List<Filing> found(Set<String> payers, LocalDate on) {
        List<Filing> found = new ArrayList<>();
        for (Filing filing : audited.filings()) {
            String payer = filing.payer();
            Optional<Period> future =
                    filing.about().filter(about -> about.start().isAfter(on));
            Optional<Period> running =
                    filing.about().filter(about -> about.end().isAfter(on)).filter(about -> future.isEmpty());
            running.ifPresent(about -> notOver.merge(about, 1, Integer::sum));
            if (future.isPresent()) {
                audited.problems()
                        .add(
                                filing.line(),
                                words.say(
                                        "audit.notBegun",
                                        Map.of(
                                                "day",
                                                on,
                                                "period",
                                                words.ofRuntime().period(future.get()))));
            } else if (payer.isEmpty() || payers.contains(payer)) {
                found.add(new Filing(
                        -filing.line(), payer, filing.about(), filing.reported(), filing.facts(), filing.state()));
            } else {
                audited.problems().add(filing.line(), Spellings.ofNobody(payer, payers, words));
            }
        }
        return found;
    }

    private AuditedFile fileOf(int line) {
        return line < 0 ? audited : returns;
    }

    private void tell(Statements.WithoutAmount without) {
        int line = without.outcome().row().line();
        AuditedFile file = fileOf(line);
        if (without.outcome() instanceof RowOutcome.Refused refused) {
            refused.refusals().forEach(refusal -> file.refusals().tell(Math.abs(line), refusal, without.charge()));
        }
        without.outcome()
                .accept(new WithoutAmountWords(
                        without.charge(), file.file(), other -> Optional.of(place(other, line)), words))
                .ifPresent(why -> file.refusals().tell(Math.abs(line), why));
    }

    /** Where a line stands, as another line calls it, of the same file or the other one. */
    private String place(int line, int from) {
        return line < 0 == from < 0
                ? words.say("returns.place", Map.of("line", Math.abs(line)))
                : words.say(
                        "returns.placeInFile",
                        Map.of(
                                "line",
                                Math.abs(line),
                                "file",
                                fileOf(line).file().name()));
    }

    /** The day by which costs that shift are paid; none where the tariff names none, or its day is not given. */
    private Optional<LocalDate> costsDue(Map<Fact, Value> events) {
        LocalDate on = audit.on();
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
        new AuditTable(audit, Unrounded.of(calculator.tariff()), words).writeTo(writer);
    }

    /** Writes the members of an object: each finding, and what follows for each payer. */
    public void writeTo(JsonWriter json) throws IOException {
        new AuditJson(calculator.tariff(), audit, costsDue, payments.isPresent(), looked).writeTo(json);
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
        Unrounded.of(calculator.tariff()).note("audit.unrounded", words).ifPresent(terminal::note);
        List<Filing> before = returns.filings().stream()
                .filter(filing -> !filing.moment().day().isAfter(audit.on()))
                .toList();
        payments.ifPresent(paid -> {
            paid.problems().print(terminal);
            new StatementSummary(
                            audit.statements(),
                            List.of(Filings.of(before)),
                            List.of(),
                            received,
                            Optional.of(audit.on()),
                            calculator.tariff().order().orElse(PaymentOrder.ROYALTY_FIRST),
                            calculator.tariff().currency(),
                            words)
                    .printProblems(terminal);
        });
        notOver.forEach((period, rows) -> terminal.note(words.say(
                "audit.notOver",
                Map.of(
                        "rows",
                        words.count("rows", rows),
                        "period",
                        words.ofRuntime().period(period),
                        "day",
                        audit.on()))));
        if (before.size() < returns.filings().size()) {
            terminal.note(words.say("account.laterReports", Map.of("day", audit.on())));
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
        new AuditSummary(calculator.tariff(), audit, costsDue, payments.isPresent(), words)
                .sentences()
                .forEach(terminal::tell);
    }
}
