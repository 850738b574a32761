package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.cli.facts.Wanted;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The payments of many payers: columns {@code payer,received,amount}, and {@code period} and {@code pays} where a payer says
 * what it is for; {@code tariff}, too, where they may be for several. An amount below zero went back: a refund, or a cheque that
 * was returned.
 */
final class PaymentsFile {

    private static final Set<OwnColumn> OF_ONE =
            Set.of(OwnColumn.PAYER, OwnColumn.RECEIVED, OwnColumn.AMOUNT, OwnColumn.PERIOD, OwnColumn.PAYS);
    private static final Set<OwnColumn> OF_SEVERAL = Set.of(
            OwnColumn.PAYER, OwnColumn.RECEIVED, OwnColumn.AMOUNT, OwnColumn.TARIFF, OwnColumn.PERIOD, OwnColumn.PAYS);
    private static final List<OwnColumn> NEEDED = List.of(OwnColumn.PAYER, OwnColumn.RECEIVED, OwnColumn.AMOUNT);
    private static final Rational CENT = Rational.of(1, 100);
    /** Nobody pays earlier than a year before a tariff begins. */
    private static final int MONTHS_BEFORE = 12;

    private record Told(String payer, Entry.Received payment) {}

    private record Line(int number, List<String> cells) {}

    private final String name;
    private final List<PaidTariff> tariffs;
    private final Set<OwnColumn> taken;
    private final ValueReader values;
    private final Words words;
    private final RowProblems problems;
    private final Map<String, List<Entry.Received>> received = new HashMap<>();
    /** Who paid, by the line that says so. */
    private final Map<Integer, String> payerOfLine = new HashMap<>();

    private final Map<Told, Integer> seen = new HashMap<>();
    private final Map<OwnColumn, Integer> columns = new EnumMap<>(OwnColumn.class);
    private final List<Line> lines = new ArrayList<>();
    /** Where it is said which of several occasions on a day is meant. */
    private Optional<Integer> occasion = Optional.empty();

    private PaymentsFile(String name, List<PaidTariff> tariffs, Set<OwnColumn> taken, ValueReader values, Words words) {
        this.name = name;
        this.tariffs = tariffs;
        this.taken = taken;
        this.values = values;
        this.words = words;
        this.problems = new RowProblems(name, words);
    }

    /**
     * Reads all lines of payments under one tariff.
     *
     * @throws InputProblem if the file cannot be read, or its header not be understood
     */
    static PaymentsFile read(
            String file, Calculator calculator, TariffNames names, ValueReader values, Terminal terminal)
            throws InputProblem {
        return new PaymentsFile(file, List.of(new PaidTariff("", calculator, names)), OF_ONE, values, terminal.words())
                .read(terminal);
    }

    /**
     * Reads all lines of payments under several tariffs.
     *
     * @throws InputProblem if the file cannot be read, or its header not be understood
     */
    static PaymentsFile read(String file, List<PaidTariff> tariffs, ValueReader values, Terminal terminal)
            throws InputProblem {
        return new PaymentsFile(file, tariffs, OF_SEVERAL, values, terminal.words()).read(terminal);
    }

    private PaymentsFile read(Terminal terminal) throws InputProblem {
        try (CsvRows records = CsvRows.open(name, terminal)) {
            if (!records.hasNext()) {
                throw new InputProblem(words.say("payments.empty", Map.of("file", name)));
            }
            header(records.next().getFields());
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Line((int) record.getStartingLineNumber(), record.getFields()));
                }
            }
        }
        return this;
    }

    /** The file as the user calls it. */
    String name() {
        return name;
    }

    /** What is wrong with payments, once they are taken. */
    RowProblems problems() {
        return problems;
    }

    /** Tells who paid, and on which line that stands. */
    void payers(BiConsumer<String, Integer> told) {
        lines.forEach(line -> told.accept(cell(line.cells(), OwnColumn.PAYER), line.number()));
    }

    /**
     * What came in from each payer; payments with a mistake land in no total.
     *
     * @param payers who has reported anything
     * @param spellings of whom a name means
     */
    Map<String, List<Entry.Received>> received(Set<String> payers, Spellings spellings) {
        lines.forEach(line -> take(line.number(), line.cells(), payers, spellings));
        return received;
    }

    /** What is wrong with each payer's payments, once they are taken: by line. */
    Map<String, Map<Integer, List<String>>> problemsByPayer() {
        Map<String, Map<Integer, List<String>>> byPayer = new HashMap<>();
        problems.byLine()
                .forEach((line, told) -> byPayer.computeIfAbsent(
                                payerOfLine.getOrDefault(line, ""), payer -> new TreeMap<>())
                        .put(line, told));
        return byPayer;
    }

    private void header(List<String> written) throws InputProblem {
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String each = written.get(i).strip();
            Optional<OwnColumn> column = OwnColumn.of(each).filter(taken::contains);
            if (column.isEmpty()
                    && occasion.isEmpty()
                    && tariffs.stream()
                            .anyMatch(tariff -> tariff.names().occasion(each).isPresent())) {
                occasion = Optional.of(i);
            } else if (column.isEmpty()) {
                mistakes.add(words.say(
                        taken.contains(OwnColumn.TARIFF) ? "payments.unknownColumnOfSeveral" : "payments.unknownColumn",
                        Map.of("file", name, "column", i + 1, "name", each)));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                mistakes.add(words.say(
                        "returns.doubledColumn",
                        Map.of("file", name, "column", i + 1, "name", each, "other", columns.get(column.get()) + 1)));
            }
        }
        NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> mistakes.add(
                        words.say("returns.noColumn", Map.of("file", name, "names", words.or(column.names())))));
        if (!mistakes.isEmpty()) {
            throw new InputProblem(mistakes);
        }
    }

    private Column column(OwnColumn own) {
        return new Column(columns.get(own), own.names().get(0), new Column.Use.Unknown());
    }

    private String cell(List<String> cells, OwnColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : CellText.of(cells, index);
    }

    private void take(int line, List<String> cells, Set<String> payers, Spellings spellings) {
        String payer = spellings.payer(cell(cells, OwnColumn.PAYER));
        payerOfLine.put(line, payer);
        boolean known = payers.contains(payer);
        if (!known) {
            problems.add(line, column(OwnColumn.PAYER), Spellings.ofNobody(payer, payers, words));
        }
        Optional<LocalDate> day = day(line, cell(cells, OwnColumn.RECEIVED));
        Optional<Money> amount = amount(line, cell(cells, OwnColumn.AMOUNT));
        String said = cell(cells, OwnColumn.PERIOD);
        String named = occasion.map(index -> CellText.of(cells, index)).orElse("");
        boolean plain = said.isEmpty() && named.isEmpty();
        String tariff = cell(cells, OwnColumn.TARIFF);
        List<PaidTariff> meant = tariff.isEmpty() ? tariffs : tariff(line, tariff);
        if (meant.isEmpty()) {
            return;
        }
        Optional<Period> period =
                plain ? Optional.empty() : period(line, said, meant).flatMap(of -> named(line, of, named));
        boolean timely = plain ? day.map(d -> isTimely(line, d, meant)).orElse(false) : period.isPresent();
        String pays = cell(cells, OwnColumn.PAYS);
        Set<Rule> of = of(line, tariff, pays, meant);
        boolean clear = timely && (pays.isEmpty() || !of.isEmpty());
        if (known && day.isPresent() && amount.isPresent() && clear) {
            take(line, payer, new Entry.Received(day.get(), amount.get(), of, period));
        }
    }

    private void take(int line, String payer, Entry.Received payment) {
        Integer other = seen.putIfAbsent(new Told(payer, payment), line);
        if (other != null) {
            problems.add(line, words.say("payments.doubled", Map.of("other", other)));
        } else {
            received.computeIfAbsent(payer, key -> new ArrayList<>()).add(payment);
        }
    }

    /** The tariff that a payment is for; none where it is not clear which. */
    private List<PaidTariff> tariff(int line, String cell) {
        List<PaidTariff> called =
                tariffs.stream().filter(each -> each.isCalled(cell)).toList();
        if (called.size() != 1) {
            problems.add(
                    line,
                    column(OwnColumn.TARIFF),
                    words.say(
                            called.isEmpty() ? "payments.unknownTariff" : "payments.severalTariffs",
                            Map.of(
                                    "text",
                                    cell,
                                    "names",
                                    words.or((called.isEmpty() ? tariffs : called)
                                            .stream().map(PaidTariff::name).toList()))));
            return List.of();
        }
        return called;
    }

    /** The amounts that a payment is for: those of the name that it says, of the tariff that it says; empty where it says neither. */
    private Set<Rule> of(int line, String tariff, String pays, List<PaidTariff> meant) {
        if (pays.isEmpty()) {
            return tariff.isEmpty() ? Set.of() : Set.copyOf(meant.get(0).payables());
        }
        Set<Rule> payables =
                meant.stream().flatMap(each -> each.payable(pays).stream()).collect(Collectors.toSet());
        if (payables.isEmpty()) {
            problems.add(
                    line,
                    column(OwnColumn.PAYS),
                    words.say(
                            meant.size() == 1 ? "payments.notPayable" : "payments.notPayableOfAny",
                            Map.of(
                                    "text",
                                    pays,
                                    "names",
                                    words.or(meant.stream()
                                            .flatMap(each -> each.payables().stream())
                                            .map(Rule::label)
                                            .distinct()
                                            .toList()))));
        }
        return payables;
    }

    private Optional<LocalDate> day(int line, String cell) {
        return values.read(cell, Wanted.of(Domain.of(Domain.Kind.DATE)), currency())
                .match(
                        value -> value instanceof Value.Day day ? Optional.of(day.date()) : noDay(line, cell),
                        () -> noDay(line, cell),
                        why -> noDay(line, cell));
    }

    private Optional<LocalDate> noDay(int line, String cell) {
        problems.add(line, column(OwnColumn.RECEIVED), WrittenDay.wrong(cell, words));
        return Optional.empty();
    }

    private Optional<Money> amount(int line, String cell) {
        Domain domain = Domain.of(Domain.Kind.MONEY).inStepsOf(CENT);
        String noAmount = words.say("payments.amount", Map.of("text", cell));
        return values.read(cell, Wanted.of(domain), currency())
                .match(
                        value -> value instanceof Value.Number number
                                        && number.value().signum() != 0
                                        && domain.check(value).isEmpty()
                                ? Optional.of(Money.of(currency(), number.value()))
                                : noAmount(line, noAmount),
                        () -> noAmount(line, noAmount),
                        why -> noAmount(line, why));
    }

    private Optional<Money> noAmount(int line, String why) {
        problems.add(line, column(OwnColumn.AMOUNT), why);
        return Optional.empty();
    }

    private Optional<Period> period(int line, String cell, List<PaidTariff> meant) {
        Optional<Period> period = meant.stream()
                .flatMap(each -> each.names().years().period(cell).stream())
                .findFirst();
        boolean paid = period.isPresent() && meant.stream().anyMatch(each -> each.isPaidFor(period.get()));
        if (!paid) {
            problems.add(
                    line,
                    column(OwnColumn.PERIOD),
                    period.isPresent()
                            ? words.say(
                                    meant.size() == 1 ? "payments.notPaid" : "payments.notPaidOfAny",
                                    Map.of("text", cell))
                            : words.say("returns.unknownPeriod", Map.of("text", cell)));
            return Optional.empty();
        }
        return period;
    }

    /** The occasion of that name; told where the period is no day. */
    private Optional<Period> named(int line, Period period, String name) {
        if (name.isEmpty()) {
            return Optional.of(period);
        } else if (period.kind() == Period.Kind.OCCASION) {
            return Optional.of(Period.occasion(period.start(), name));
        }
        problems.add(line, column(OwnColumn.PERIOD), words.say("returns.occasionOfNoDay"));
        return Optional.empty();
    }

    private boolean isTimely(int line, LocalDate day, List<PaidTariff> meant) {
        boolean timely = meant.stream()
                .anyMatch(each ->
                        !day.isBefore(each.calculator().tariff().inForceFrom().minusMonths(MONTHS_BEFORE)));
        if (!timely) {
            problems.add(
                    line,
                    column(OwnColumn.RECEIVED),
                    words.say(meant.size() == 1 ? "payments.before" : "payments.beforeAll", Map.of("day", day)));
        }
        return timely;
    }

    private Currency currency() {
        return tariffs.get(0).currency();
    }
}
