package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who should have filed: a CSV file with a column {@code payer}, and perhaps {@code from} and {@code to} (days between which the
 * payer is licensed, both included) and what tells whose payers are combined ({@code company}).
 */
final class Register {

    private static final Set<OwnColumn> TAKEN = Set.of(OwnColumn.PAYER, OwnColumn.FROM, OwnColumn.TO);

    /**
     * One line.
     *
     * @param from none where the payer has always been licensed
     * @param to none where the payer still is
     * @param groups whom the payer is combined with, by the fact that tells
     */
    record Entry(int line, String payer, Optional<LocalDate> from, Optional<LocalDate> to, Map<Fact, String> groups) {

        /** Whether the payer is licensed on a day between two, both included. */
        boolean holds(LocalDate first, LocalDate last) {
            return from.filter(last::isBefore).isEmpty()
                    && to.filter(first::isAfter).isEmpty();
        }

        private boolean isDoubledBy(Entry other) {
            return payer.equals(other.payer) && holds(other.from.orElse(LocalDate.MIN), other.to.orElse(LocalDate.MAX));
        }
    }

    private final String name;
    private final Words words;
    private final RowProblems problems;
    private final Map<OwnColumn, Integer> fields = new EnumMap<>(OwnColumn.class);
    private final Map<Fact, Integer> groups = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    /** Also on lines with a mistake. */
    private final Set<String> named = new HashSet<>();

    private int columns;

    private Register(String name, Words words, RowProblems problems) {
        this.name = name;
        this.words = words;
        this.problems = problems;
    }

    /**
     * Reads all lines.
     *
     * @param combining the facts that tell whose payers are combined
     * @throws InputProblem if the file cannot be read, or its header not be understood
     */
    static Register read(String file, TariffNames names, Set<Fact> combining, Terminal terminal) throws InputProblem {
        Register register = new Register(file, terminal.words(), new RowProblems(file, terminal.words()));
        try (CsvRows records = CsvRows.open(file, terminal)) {
            if (!records.hasNext()) {
                throw new InputProblem(terminal.words().say("csv.empty", Map.of("file", file)));
            }
            register.header(records.next().getFields(), names, combining);
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    register.take((int) record.getStartingLineNumber(), record.getFields());
                }
            }
        }
        return register;
    }

    private void header(List<String> written, TariffNames names, Set<Fact> combining) throws InputProblem {
        columns = written.size();
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String column = CellText.of(written.get(i));
            Optional<OwnColumn> own = OwnColumn.of(column).filter(TAKEN::contains);
            Optional<Fact> group =
                    own.isPresent() ? Optional.empty() : names.fact(column).filter(combining::contains);
            Integer other = null;
            if (own.isPresent()) {
                other = fields.putIfAbsent(own.get(), i);
            } else if (group.isPresent()) {
                other = groups.putIfAbsent(group.get(), i);
            }
            if (own.isEmpty() && group.isEmpty()) {
                mistakes.add(
                        words.say("register.unknownColumn", Map.of("file", name, "column", i + 1, "name", column)));
            } else if (other != null) {
                mistakes.add(words.say(
                        "returns.doubledColumn",
                        Map.of("file", name, "column", i + 1, "name", column, "other", other + 1)));
            }
        }
        if (!fields.containsKey(OwnColumn.PAYER)) {
            mistakes.add(
                    words.say("returns.noColumn", Map.of("file", name, "names", words.or(OwnColumn.PAYER.names()))));
        }
        if (!mistakes.isEmpty()) {
            throw new InputProblem(mistakes);
        }
    }

    private void take(int line, List<String> cells) {
        int before = problems.count();
        if (cells.size() != columns) {
            problems.add(
                    line,
                    words.say(
                            "returns.fields",
                            Map.of("fields", words.count("fields", cells.size()), "columns", columns)));
        }
        String payer = CellText.of(cells, fields.get(OwnColumn.PAYER));
        if (payer.isEmpty()) {
            problems.add(line, words.say("returns.noPayer"));
        }
        if (CellText.hasControls(payer)) {
            problems.add(line, words.say("returns.control"));
        }
        Optional<LocalDate> from = day(line, cells, OwnColumn.FROM);
        Optional<LocalDate> to = day(line, cells, OwnColumn.TO);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            problems.add(line, words.say("register.turned", Map.of("from", from.get(), "to", to.get())));
        }
        Map<Fact, String> combined = new HashMap<>();
        groups.forEach((fact, index) -> {
            String group = CellText.of(cells, index);
            if (CellText.hasControls(group)) {
                problems.add(line, words.say("returns.control"));
            } else if (!group.isEmpty()) {
                combined.put(fact, group);
            }
        });
        named.add(payer);
        if (problems.count() == before) {
            entries.add(new Entry(line, payer, from, to, combined));
        }
    }

    private Optional<LocalDate> day(int line, List<String> cells, OwnColumn field) {
        String text = Optional.ofNullable(fields.get(field))
                .map(index -> CellText.of(cells, index))
                .orElse("");
        return text.isEmpty() ? Optional.empty() : WrittenDay.read(text, words, wrong -> problems.add(line, wrong));
    }

    /** The file as the user calls it. */
    String name() {
        return name;
    }

    RowProblems problems() {
        return problems;
    }

    /** With the names that count. */
    Register spelt(Spellings spellings, Header header) {
        Register spelt = new Register(name, words, problems);
        named.forEach(payer -> spelt.named.add(spellings.payer(payer)));
        for (Entry entry : entries) {
            Map<Fact, String> combined = new HashMap<>();
            entry.groups()
                    .forEach((fact, group) -> combined.put(
                            fact,
                            header.of(fact)
                                    .map(column -> spellings.group(column, group))
                                    .orElse(group)));
            spelt.entries.add(
                    new Entry(entry.line(), spellings.payer(entry.payer()), entry.from(), entry.to(), combined));
        }
        return spelt;
    }

    /** Tells which lines name a payer for days for which another one does. */
    void tellDoubled() {
        Map<String, List<Entry>> byPayer = new HashMap<>();
        for (Entry entry : entries) {
            List<Entry> before = byPayer.computeIfAbsent(entry.payer(), payer -> new ArrayList<>(1));
            before.stream()
                    .filter(entry::isDoubledBy)
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            entry.line(),
                            words.say("register.doubled", Map.of("payer", entry.payer(), "other", other.line()))));
            before.add(entry);
        }
    }

    /** Tells which lines combine a payer otherwise than the register, or leave it alone. */
    void tellContradictions(ReturnsFile file, RowProblems wrong) {
        Map<String, List<Entry>> byPayer = new HashMap<>();
        entries.forEach(entry -> byPayer.computeIfAbsent(entry.payer(), payer -> new ArrayList<>(1))
                .add(entry));
        for (Cells line : file.lines()) {
            // Of a payer's items one line may say it for all.
            if (line.state() != Row.State.SOUND || !line.items().isEmpty()) {
                continue;
            }
            byPayer.getOrDefault(line.payer(), List.of()).stream()
                    .filter(entry -> line.about()
                            .filter(about -> entry.holds(about.start(), about.end()))
                            .isPresent())
                    .forEach(entry -> tellContradictions(entry, line, file.header(), wrong));
        }
    }

    private void tellContradictions(Entry entry, Cells line, Header header, RowProblems wrong) {
        entry.groups()
                .forEach((fact, group) -> header.of(fact)
                        .filter(column -> line.value(column)
                                .flatMap(Value::asText)
                                .filter(group::equals)
                                .isEmpty())
                        .ifPresent(column -> wrong.add(
                                line.line(),
                                column,
                                words.say(
                                        "register.otherGroup",
                                        Map.of(
                                                "file",
                                                name,
                                                "line",
                                                entry.line(),
                                                "payer",
                                                entry.payer(),
                                                "group",
                                                group)))));
    }

    /** Whether it has a payer, be the line in order or not. */
    boolean names(String payer) {
        return named.contains(payer);
    }

    /** In the order of the file. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
