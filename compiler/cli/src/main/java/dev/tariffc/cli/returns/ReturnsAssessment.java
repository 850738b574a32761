package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Returns assessed: what each payer owes, what could not be told, and a summary. */
public final class ReturnsAssessment {

    private static final int TELL_EVERY = 1_000;
    /** So many payers are named in one sentence. */
    private static final int SHOWN = 5;

    private final Calculator calculator;
    private final Terminal terminal;
    private final Words words;
    private final ReturnsFile file;
    private final RowProblems problems;
    private final AssessedRows table;
    private final Spellings spellings;
    private final Optional<PaymentsFile> payments;
    private final DebtRows debts;
    private Optional<StatementSummary> statements = Optional.empty();
    private final Map<Currency, Money> sums = new TreeMap<>();
    private final Set<Period> paid = new TreeSet<>();
    private final Set<Integer> assessed = new HashSet<>();
    private final Set<Integer> filling = new HashSet<>();
    private final Set<Integer> heldBack = new HashSet<>();
    /** Facts that rows were refused for the want of, and that the file has no column for. */
    private final Set<Fact> lacking = new LinkedHashSet<>();

    /** Rows that are refused as the file has no columns for items of that label. */
    private final Map<String, Set<Integer>> lackingItems = new LinkedHashMap<>();

    private final Map<String, Row> lateStarts = new LinkedHashMap<>();

    private int rows;
    private int replaced;
    private int done;

    private ReturnsAssessment(
            Calculator calculator,
            ReturnsFile file,
            Spellings spellings,
            RowProblems problems,
            Optional<PaymentsFile> payments,
            Terminal terminal) {
        this.calculator = payments.isPresent() ? Statements.firstKnown(calculator) : calculator;
        this.payments = payments;
        this.terminal = terminal;
        this.words = terminal.words().with(calculator);
        this.file = file;
        this.spellings = spellings;
        this.problems = problems;
        List<Rule> results = calculator.tariff().charges().stream()
                .flatMap(charge -> charge.payables().stream())
                .distinct()
                .toList();
        OccasionCells occasions =
                new OccasionCells(List.copyOf(file.header().occasions().keySet()));
        this.table = new AssessedRows(results, occasions, file.payers());
        this.debts = new DebtRows(this.calculator.tariff(), results, occasions, file.payers());
    }

    /**
     * Reads and assesses a file of returns; problems with its rows are kept to be printed.
     *
     * @param source payments for a statement of account, where the amounts are those first reported; none for the latest
     *     amounts
     * @param alike what becomes of names that are written almost alike
     */
    public static ReturnsAssessment of(
            String name,
            Calculator calculator,
            TariffNames names,
            Optional<PaymentsSource> source,
            Alike alike,
            Terminal terminal)
            throws InputProblem {
        RowProblems problems = new RowProblems(name, terminal.words());
        ReturnsFile read = ReturnsFile.read(name, calculator, names, problems, terminal);
        Optional<PaymentsFile> payments = Optional.empty();
        if (source.isPresent()) {
            payments = Optional.of(PaymentsFile.read(
                    source.get().file(), calculator, names, source.get().values(), terminal));
        }
        Spellings spellings = Spellings.of(read, payments, alike);
        ReturnsFile file = read.spelt(spellings);
        ReturnsAssessment assessment = new ReturnsAssessment(calculator, file, spellings, problems, payments, terminal);
        FiledLines filed = FiledLines.of(file);
        assessment.assess(filed);
        if (payments.isPresent()) {
            Map<String, List<Entry.Received>> received =
                    payments.get().received(file.payers().keySet(), spellings);
            assessment.settle(filed.filings(), received, source.get());
        }
        return assessment;
    }

    private void settle(Filings filings, Map<String, List<Entry.Received>> received, PaymentsSource source) {
        Statements drawn = Statements.draw(calculator, filings, received, source.rates(), source.asOf());
        Set<Integer> told = filings.first().stream().map(Filing::line).collect(Collectors.toSet());
        drawn.withoutAmount().stream()
                .filter(report -> !told.contains(report.outcome().row().line()))
                .forEach(report -> report.outcome().accept(new Landing(report.charge())));
        statements = Optional.of(new StatementSummary(drawn, filings, received, source.asOf(), currency(), words));
    }

    private void assess(FiledLines filed) {
        List<Filing> filings =
                payments.isPresent() ? filed.filings().first() : filed.filings().latest();
        filed.tell(filings, problems);
        if (payments.isEmpty()) {
            filed.tellDoubled(filings, problems);
        }
        replaced = filed.linesBeside(filings);
        rows = filings.size();
        for (Charge charge : calculator.tariff().charges()) {
            List<Row> rows = Filings.rows(filings, calculator, charge);
            Returns.lateStarts(calculator, charge, rows).forEach(row -> lateStarts.putIfAbsent(row.payer(), row));
            Returns.assess(calculator, charge, rows, outcome -> take(outcome, charge, rows.size()));
        }
        terminal.endProgress();
    }

    private void take(RowOutcome outcome, Charge charge, int all) {
        done++;
        if (done % TELL_EVERY == 0) {
            terminal.progress(
                    words.say("assess.progress", Map.of("done", words.grouped(done), "all", words.grouped(all))));
        }
        int line = outcome.row().line();
        outcome.accept(new Landing(charge)).ifPresent(landed -> landed.add(line));
    }

    /** With which others a row is counted, none where it is refused; and what is told of it on the way. */
    private final class Landing implements RowOutcome.Visitor<Optional<Set<Integer>>> {

        private final Charge charge;

        private Landing(Charge charge) {
            this.charge = charge;
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.Assessed found) {
            take(found.row(), found.assessment());
            return Optional.of(assessed);
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.FillsYear fillsYear) {
            return Optional.of(filling);
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.Unreadable unreadable) {
            // Said already when it was read.
            return Optional.empty();
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.UnknownPeriod unknown) {
            throw new IllegalStateException(
                    "the period of line " + unknown.row().line() + " was looked at when it was read");
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.Doubled doubled) {
            int other = doubled.other().line();
            return refuse(
                    doubled.row(),
                    charge.occasion()
                            .filter(occasion -> !file.header().occasions().containsKey(occasion))
                            .map(occasion -> words.say(
                                    "returns.doubledOccasion",
                                    Map.of("line", other, "occasion", words.term(occasion.label()))))
                            .orElseGet(() -> words.say("returns.doubled", Map.of("line", other))));
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.Refused found) {
            found.refusals().forEach(refusal -> tell(found.row(), refusal, charge));
            return Optional.empty();
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.AfterGap gap) {
            String missing = words.ofRuntime().period(gap.missing());
            return refuse(
                    gap.row(),
                    words.say("returns.gap", Map.of("payer", gap.row().payer(), "period", missing)));
        }

        @Override
        public Optional<Set<Integer>> visit(RowOutcome.HeldBack held) {
            problems.add(held.row().line(), heldBack(held));
            return Optional.of(heldBack);
        }

        private Optional<Set<Integer>> refuse(Row row, String why) {
            problems.add(row.line(), why);
            return Optional.empty();
        }
    }

    private void take(Row row, Assessment assessment) {
        paid.add(assessment.paid());
        Money payable = assessment.payable();
        sums.merge(payable.currency(), payable, Money::plus);
        if (payments.isPresent()) {
            debts.add(row.payer(), assessment);
        } else {
            table.add(row.payer(), assessment);
        }
    }

    private void tell(Row row, Refusal refusal, Charge charge) {
        if (refusal instanceof Refusal.UnknownItems unknown) {
            // Whatever the row says: it is told once, with the columns.
            lackingItems
                    .computeIfAbsent(unknown.label(), label -> new HashSet<>())
                    .add(row.line());
            return;
        }
        String why = words.ofRuntime().refusal(refusal, charge);
        Optional<Column> column = column(refusal);
        if (column.isPresent()) {
            problems.add(row.line(), column.get(), why);
        } else {
            problems.add(row.line(), why);
            noteLacking(refusal);
        }
    }

    private void noteLacking(Refusal refusal) {
        if (refusal instanceof Refusal.MissingFact missing) {
            lacking.add(missing.fact());
        }
    }

    private Optional<Column> column(Refusal refusal) {
        return refusal.asked().flatMap(asked -> file.column(asked.fact(), asked.about()));
    }

    private String heldBack(RowOutcome.HeldBack held) {
        Row cause = held.waitsFor();
        return held.missing()
                .map(missing -> words.say(
                        "returns.waitsForMissing",
                        Map.of(
                                "payer",
                                cause.payer(),
                                "period",
                                words.ofRuntime().period(missing),
                                "line",
                                cause.line())))
                .orElseGet(() -> words.say("returns.waitsFor", Map.of("line", cause.line())));
    }

    /** Whether every row landed where it should. */
    public boolean isComplete() {
        return problems.count() == 0
                && file.header().mistakes().isEmpty()
                && lackingItems.isEmpty()
                && !spellings.refuse()
                && payments.map(paid -> paid.problems().count()).orElse(0) == 0
                && statements.map(drawn -> drawn.statements().isComplete()).orElse(true);
    }

    /** Writes what is owed as CSV. */
    public void writeTo(Writer writer) throws IOException {
        if (statements.isPresent()) {
            debts.writeTo(writer, statements.get().statements());
        } else {
            table.writeTo(writer);
        }
    }

    /** Prints everything that is wrong, in the order of the lines. */
    public void printProblems() {
        file.header().mistakes().forEach(terminal::error);
        lacking.forEach(fact -> terminal.error(file.header().lacks(fact)));
        lackingItems.forEach((item, lines) -> terminal.error(file.header().lacksItems(item, lines.size())));
        problems.print(terminal);
        payments.ifPresent(paid -> paid.problems().print(terminal));
        statements.ifPresent(drawn -> drawn.printProblems(terminal));
        spellings.told(words).forEach(spellings.refuse() ? terminal::error : terminal::note);
        file.notes().forEach(terminal::note);
        if (!assessed.isEmpty()) {
            file.header().unread().forEach(terminal::note);
        }
        if (!lateStarts.isEmpty()) {
            terminal.note(words.say(
                    "returns.lateStart",
                    Map.of("payers", words.count("payers", lateStarts.size()), "names", lateStarts())));
        }
        if (replaced > 0) {
            terminal.note(words.count(payments.isPresent() ? "account.restated" : "assess.replaced", replaced));
        }
    }

    private String lateStarts() {
        String shown = lateStarts.values().stream()
                .limit(SHOWN)
                .map(row -> words.say(
                        "returns.startsOn",
                        Map.of(
                                "payer",
                                row.payer(),
                                "period",
                                row.about().map(words.ofRuntime()::period).orElse(""),
                                "line",
                                words.grouped(row.line()))))
                .collect(Collectors.joining(", "));
        int more = lateStarts.size() - SHOWN;
        return more <= 0 ? shown : words.say("returns.andMore", Map.of("places", shown, "count", words.grouped(more)));
    }

    /**
     * Prints how many payers, periods and rows there were, what they owe together, and what is left.
     *
     * @param standing of the tariff
     */
    public void printSummary(List<String> standing) {
        List<String> landed = new ArrayList<>();
        landed.add(words.say("assess.assessed", Map.of("assessed", words.grouped(assessed.size()))));
        if (!filling.isEmpty()) {
            landed.add(words.say("assess.filling", Map.of("filling", words.grouped(filling.size()))));
        }
        int left = rows - assessed.size() - filling.size() - heldBack.size();
        terminal.tell(words.ofRuntime().title(calculator.tariff()));
        standing.forEach(terminal::tell);
        terminal.tell(words.say(
                "assess.payers",
                Map.of(
                        "payers",
                        words.count("payers", file.payers().size()),
                        "rows",
                        words.count("rows", (long) rows + replaced),
                        "periods",
                        String.join(", ", landed))));
        if (!paid.isEmpty()) {
            List<Period> periods = List.copyOf(paid);
            terminal.tell(words.say(
                    periods.size() == 1 ? "assess.period" : "assess.periods",
                    Map.of(
                            "periods",
                            words.count("periods", periods.size()),
                            "first",
                            words.ofRuntime().period(periods.get(0)),
                            "last",
                            words.ofRuntime().period(periods.get(periods.size() - 1)))));
        }
        for (Money sum : sums.isEmpty() ? List.of(nothing()) : sums.values()) {
            terminal.tell(words.say(
                    "assess.payable", Map.of("amount", words.ofRuntime().money(sum))));
        }
        statements.ifPresent(drawn -> drawn.print(terminal));
        terminal.tell(words.say(
                "assess.left",
                Map.of("refused", words.grouped(Math.max(0, left)), "heldBack", words.grouped(heldBack.size()))));
    }

    private Money nothing() {
        return Money.zero(currency());
    }

    private Currency currency() {
        return calculator.tariff().charges().get(0).currency();
    }
}
