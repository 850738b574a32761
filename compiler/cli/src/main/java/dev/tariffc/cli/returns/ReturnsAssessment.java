package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.FiledParts;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.FirstAndLast;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Returns assessed: what each payer owes, what could not be told, and a summary. */
public final class ReturnsAssessment {

    /** What is assessed. */
    private enum Kind {
        /** What each row came to in the end. */
        AMOUNTS,
        /** What each row first came to, for accounts under the tariff. */
        ACCOUNTS,
        /** The same for accounts over several tariffs, which others draw. */
        COMMON_ACCOUNTS
    }

    private final Kind kind;
    private final Calculator calculator;
    private final Terminal terminal;
    private final Words words;
    private final ReturnsFile file;
    private final RowProblems problems;
    private final AssessedRows table;
    private final Spellings spellings;
    private final Optional<PaymentsFile> payments;
    private final Optional<Completeness> completeness;
    private final DebtRows debts;
    private Optional<StatementSummary> statements = Optional.empty();
    /** What the debts of accounts were assessed at. */
    private Optional<Money> owed = Optional.empty();
    /** Where the accounts of each are kept. */
    private Optional<FirstAndLast> stages = Optional.empty();

    private final PayableSums payable = new PayableSums();
    private final Progress progress;
    private final SortedSet<Period> paid = new TreeSet<>();
    private final Refusals refusals;
    private final PayerLanguages languages;
    /** By payer, where it is kept for the accounts of each. */
    private final Optional<Map<String, List<Assessment>>> kept;

    private final AbsentRows absent;
    private Optional<String> accountsHeldBack = Optional.empty();
    /** The lines that gave no amount when they were assessed, which has been told. */
    private final Map<Charge, Set<Integer>> withoutAmount = new HashMap<>();

    /** None where accounts are drawn, which adjust by themselves. */
    private Optional<BarredErrors> barred = Optional.empty();

    private Landings landings = new Landings(Map.of(), Set.of());
    private List<Filing> filed = List.of();
    private int amounts;
    private int replaced;

    private ReturnsAssessment(
            Kind kind,
            Calculator calculator,
            ReturnsFile file,
            Spellings spellings,
            RowProblems problems,
            Optional<PaymentsFile> payments,
            Optional<Completeness> completeness,
            boolean keeps,
            Terminal terminal) {
        this.kind = kind;
        this.completeness = completeness;
        this.calculator = isOfAccounts() ? Statements.firstKnown(calculator) : calculator;
        this.payments = payments;
        this.terminal = terminal;
        this.words = terminal.words().with(calculator);
        this.progress = new Progress(terminal, words);
        this.file = file;
        this.spellings = spellings;
        this.problems = problems;
        this.refusals = new Refusals(file, problems, words);
        this.absent = new AbsentRows(words);
        this.languages = PayerLanguages.of(file);
        this.kept = keeps ? Optional.of(new HashMap<>()) : Optional.empty();
        List<Rule> results = calculator.tariff().payables();
        OccasionCells occasions =
                new OccasionCells(List.copyOf(file.header().occasions().keySet()));
        boolean maySayLater = !calculator.tariff().errors().isEmpty()
                && file.header().reported().isPresent();
        this.table = new AssessedRows(this.calculator.tariff(), results, occasions, file.payers(), maySayLater);
        this.debts = new DebtRows(this.calculator.tariff(), results, occasions);
    }

    private boolean isOfAccounts() {
        return kind != Kind.AMOUNTS;
    }

    /**
     * Reads and assesses a file of returns; problems with its rows are kept to be printed.
     *
     * @param source payments for a statement of account, where the amounts are those first reported; none for the latest
     *     amounts
     * @param expected the register of those who should have filed; none where nobody is expected
     * @param alike what becomes of names that are written almost alike
     * @param keeps whether the steps of each amount are kept, for {@link #accounts}
     */
    public static ReturnsAssessment of(
            String name,
            Calculator calculator,
            TariffNames names,
            Optional<PaymentsSource> source,
            Optional<String> expected,
            Alike alike,
            boolean keeps,
            Terminal terminal)
            throws InputProblem {
        RowProblems problems = new RowProblems(name, terminal.words());
        ReturnsFile read = ReturnsFile.read(name, calculator, names, problems, terminal);
        Optional<PaymentsFile> payments = Optional.empty();
        if (source.isPresent()) {
            payments = Optional.of(PaymentsFile.read(
                    source.get().file(), calculator, names, source.get().values(), terminal));
        }
        Optional<Register> register = Optional.empty();
        if (expected.isPresent()) {
            register = Optional.of(Register.read(expected.get(), names, read.groups(), terminal));
        }
        Spellings spellings = Spellings.of(read, register, payments, alike);
        ReturnsFile file = read.spelt(spellings);
        FiledLines filed = FiledLines.of(file);
        Optional<Completeness> completeness = register.map(
                licensed -> Completeness.of(licensed, file, filed.all(), calculator.tariff(), spellings, problems));
        ReturnsAssessment assessment = new ReturnsAssessment(
                payments.isPresent() ? Kind.ACCOUNTS : Kind.AMOUNTS,
                calculator,
                file,
                spellings,
                problems,
                payments,
                completeness,
                keeps,
                terminal);
        assessment.assess(filed);
        if (payments.isPresent()) {
            Map<String, List<Entry.Received>> received =
                    payments.get().received(file.payers().keySet(), spellings);
            assessment.accountsHeldBack =
                    Spellings.heldBack(spellings.refused(file.lines()), received, terminal.words());
            assessment.settle(Filings.of(assessment.withStandIns(filed.all())), received, source.get());
        }
        return assessment;
    }

    /**
     * Assesses returns under one of several tariffs, as they were first reported; {@link #tellOfLater} tells of later reports.
     *
     * @param read with the names that stand in it
     * @param register of those who should have filed; none where nobody is expected
     */
    static ReturnsAssessment first(
            ReturnsFile read,
            Optional<Register> register,
            Calculator calculator,
            Spellings spellings,
            RowProblems problems,
            Terminal terminal) {
        ReturnsFile file = read.spelt(spellings);
        FiledLines lines = FiledLines.of(file);
        ReturnsAssessment assessment = new ReturnsAssessment(
                Kind.COMMON_ACCOUNTS,
                calculator,
                file,
                spellings,
                problems,
                Optional.empty(),
                register.map(licensed ->
                        Completeness.of(licensed, file, lines.all(), calculator.tariff(), spellings, problems)),
                /* keeps= */ false,
                terminal);
        assessment.filed = assessment.withStandIns(lines.all());
        assessment.assess(lines);
        return assessment;
    }

    /** What was filed, of which accounts are drawn. */
    Filings filings() {
        return Filings.of(filed);
    }

    Calculator calculator() {
        return calculator;
    }

    /** The rows of what became of each debt. */
    DebtRows debts() {
        return debts;
    }

    private void settle(Filings filings, Map<String, List<Entry.Received>> received, PaymentsSource source) {
        Statements drawn = Statements.draw(calculator, filings, received, source.rates(), source.asOf());
        tellOfLater(drawn, filings);
        stages = kept.map(byPayer -> FirstAndLast.of(calculator, filings, source.asOf()));
        statements = Optional.of(new StatementSummary(
                drawn,
                List.of(filings),
                List.of(debts.payees()),
                received,
                source.asOf(),
                calculator.tariff().order().orElse(PaymentOrder.ROYALTY_FIRST),
                currency(),
                words));
    }

    /** Tells of reports that give no amount and were not told of when the first were assessed. */
    void tellOfLater(Statements drawn, Filings filings) {
        owed = Optional.of(debts.payable(drawn, currency()));
        absent.takeDaysToldLater(drawn);
        Set<Integer> told = filings.first().stream().map(Filing::line).collect(Collectors.toSet());
        for (Charge charge : calculator.tariff().charges()) {
            Landing landing = landing(charge, Filings.parts(filings.latest(), calculator, charge));
            drawn.withoutAmount().stream()
                    .filter(report -> report.charge().equals(charge)
                            && !Completeness.isStandIn(report.outcome().row().line()))
                    .filter(report -> !told.contains(report.outcome().row().line())
                            || landing.isOfParts(report.outcome().row()))
                    .filter(report -> !withoutAmount
                            .getOrDefault(charge, Set.of())
                            .contains(report.outcome().row().line()))
                    .forEach(report -> {
                        report.outcome().accept(landing);
                        replaced -= landings.refuse(report.outcome().row().line());
                    });
        }
    }

    private void assess(FiledLines filed) {
        List<Filing> filings =
                isOfAccounts() ? filed.filings().first() : filed.filings().latest();
        filed.tell(filings, problems);
        if (!isOfAccounts()) {
            filed.tellDoubled(filings, problems);
            barred = Optional.of(BarredErrors.of(calculator, filed.filings()));
        }
        List<Filing> counted = new ArrayList<>(filings);
        counted.addAll(filed.faultyBeside(filings));
        replaced = filed.linesBeside(counted);
        landings = new Landings(
                filed.all().stream().collect(Collectors.toMap(Filing::line, filed::linesOf)),
                counted.stream().map(Filing::line).toList());
        counted.stream()
                .filter(filing -> filing.state() != Row.State.SOUND)
                .forEach(filing -> landings.land(filing.line(), Landings.Place.REFUSED));
        List<Filing> all = withStandIns(filings);
        for (Charge charge : calculator.tariff().charges()) {
            List<Row> rows = Filings.rows(all, calculator, charge);
            List<FiledParts> parts = Filings.parts(all, calculator, charge);
            absent.take(calculator, charge, rows, parts);
            Landing landing = landing(charge, parts);
            progress.begin(rows.size());
            Returns.assess(calculator, charge, rows, outcome -> {
                progress.next();
                landing.land(outcome, landings);
                if (outcome.owed().isEmpty()) {
                    withoutAmount
                            .computeIfAbsent(charge, key -> new HashSet<>())
                            .add(outcome.row().line());
                }
            });
            landing.landWaiting(landings);
            Filings.read(all, calculator, charge).forEach(line -> landings.land(line, Landings.Place.SERVING));
        }
        new RowsBeside(landings, refusals, absent, words).land(filings);
        progress.end();
    }

    /** With what stands in the place of rows that somebody should have filed. */
    private List<Filing> withStandIns(List<Filing> filings) {
        List<Filing> all = new ArrayList<>(filings);
        completeness.ifPresent(lacking -> all.addAll(lacking.standIns()));
        return all;
    }

    private Landing landing(Charge charge, List<FiledParts> parts) {
        return new Landing(charge, parts, file, refusals, this::take, words);
    }

    private void take(String payer, Assessment latest) {
        Assessment assessment =
                barred.map(errors -> errors.standing(payer, latest)).orElse(latest);
        amounts++;
        absent.take(payer, assessment);
        paid.add(assessment.paid());
        kept.ifPresent(byPayer ->
                byPayer.computeIfAbsent(payer, key -> new ArrayList<>()).add(assessment));
        payable.add(assessment);
        if (isOfAccounts()) {
            debts.add(payer, assessment);
        } else {
            table.add(payer, assessment, barred.flatMap(errors -> errors.cut(payer, latest)));
        }
    }

    /** What is known of each payer; only where the steps were kept. */
    public PayerAccounts accounts() {
        return new PayerAccounts(
                calculator.tariff(),
                file,
                languages,
                stages.map(FirstAndLast::first).orElseGet(kept::orElseThrow),
                stages.map(FirstAndLast::last).orElse(Map.of()),
                statements.map(StatementSummary::statements),
                problems,
                payments,
                landings,
                absent,
                spellings.refused(file.lines()),
                completeness,
                barred);
    }

    /** Whether every row landed where it should. */
    public boolean isComplete() {
        return problems.count() == 0
                && file.languageProblems().count() == 0
                && file.header().mistakes().isEmpty()
                && refusals.isComplete()
                && isInBalance()
                && !spellings.refuse()
                && completeness.map(Completeness::isComplete).orElse(true)
                && payments.map(paid -> paid.problems().count()).orElse(0) == 0
                && statements.map(drawn -> drawn.statements().isComplete()).orElse(true);
    }

    /** Writes what is owed as CSV. */
    public void writeTo(Writer writer) throws IOException {
        if (statements.isPresent()) {
            DebtTable.ofOne(debts, file.payers())
                    .writeTo(writer, statements.get().statements());
        } else {
            table.writeTo(writer);
        }
    }

    /** Prints everything that is wrong, in the order of the lines. */
    public void printProblems() {
        file.header().mistakes().forEach(terminal::error);
        refusals.print(terminal);
        problems.print(terminal);
        file.languageProblems().print(terminal);
        payments.ifPresent(paid -> paid.problems().print(terminal));
        completeness.ifPresent(lacking -> lacking.print(terminal));
        statements.ifPresent(drawn -> drawn.printProblems(terminal));
        if (kind != Kind.COMMON_ACCOUNTS) {
            spellings.told(words).forEach(spellings.refuse() ? terminal::error : terminal::note);
        }
        file.notes().forEach(terminal::note);
        kept.flatMap(byPayer -> file.header().languageOfTariff())
                .ifPresent(column -> terminal.note(words.say(
                        "returns.languageOfTariff",
                        Map.of("file", file.name(), "column", column.index() + 1, "name", column.written()))));
        accountsHeldBack.ifPresent(terminal::error);
        if (amounts > 0) {
            file.header().unread().forEach(terminal::note);
            new GroupChanges(file, words).notes().forEach(terminal::note);
            Unrounded.of(calculator.tariff())
                    .note(isOfAccounts() ? "account.unrounded" : "assess.unrounded", words)
                    .ifPresent(terminal::note);
        }
        absent.notes().forEach(terminal::note);
        barred.ifPresent(errors -> errors.told(words).forEach(terminal::warn));
        if (replaced > 0) {
            terminal.note(words.count(isOfAccounts() ? "account.restated" : "assess.replaced", replaced));
        }
    }

    /** Whether every row landed somewhere, the table comes to what is summed up, and nothing is left that was not told. */
    private boolean isInBalance() {
        boolean isTold = problems.count() > 0 || !refusals.isComplete() || spellings.refuse();
        return landings.count(Landings.Total.NOWHERE) == 0
                && (isTold || !landings.isAnyLeft())
                && amounts == (isOfAccounts() ? debts.size() : table.size())
                && (isOfAccounts()
                        || payable.sums(currency()).stream()
                                .allMatch(sum -> table.payable(sum.currency()).equals(sum)));
    }

    /**
     * Prints how many payers, periods and rows there were, what they owe together, and what is left.
     *
     * @param standing of the tariff
     */
    public void printSummary(List<String> standing) {
        new RowsSummary(
                        landings,
                        file.payers().keySet().stream()
                                .filter(payer -> !payer.isEmpty())
                                .count(),
                        replaced,
                        isOfAccounts(),
                        paid,
                        owed.map(List::of).orElseGet(() -> payable.sums(currency())),
                        words)
                .print(words.ofRuntime().title(calculator.tariff()), standing, statements, terminal);
        if (!isInBalance()) {
            terminal.error(words.say("assess.notInBalance"));
        }
    }

    private Currency currency() {
        return calculator.tariff().currency();
    }
}
