package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.fact.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who should have filed: a CSV file with a column {@code payer}, and perhaps {@code from} and {@code to} (days between which the
 * payer is licensed, both included) and what tells whose payers are combined ({@code company}).
 */
final class Register {

    /** Its columns, by their names in either language. */
    private enum Field {
        PAYER("payer", "payeur"),
        FROM("from", "du"),
        TO("to", "au");

        private final String english;
        private final String french;

        Field(String english, String french) {
            this.english = english;
            this.french = french;
        }

        List<String> names() {
            return List.of(english, french);
        }

        static Optional<Field> of(String written) {
            String name = written.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(field -> field.names().contains(name))
                    .findFirst();
        }
    }

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
    }

    private final String name;
    private final Words words;
    private final RowProblems problems;
    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
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
            String column = written.get(i).strip();
            Optional<Field> field = Field.of(column);
            Optional<Fact> group = names.fact(column).filter(combining::contains);
            Optional<Integer> before = field.isPresent()
                    ? Optional.ofNullable(fields.putIfAbsent(field.get(), i))
                    : group.flatMap(fact -> Optional.empty());
            Integer other = group.isPresent() ? groups.putIfAbsent(group.get(), i) : before.orElse(null);
            if (field.isEmpty() && group.isEmpty()) {
                mistakes.add(
                        words.say("register.unknownColumn", Map.of("file", name, "column", i + 1, "name", column)));
            } else if (other != null) {
                mistakes.add(words.say(
                        "returns.doubledColumn",
                        Map.of("file", name, "column", i + 1, "name", column, "other", other + 1)));
            }
        }
        if (!fields.containsKey(Field.PAYER)) {
            mistakes.add(words.say("returns.noColumn", Map.of("file", name, "names", words.or(Field.PAYER.names()))));
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
        String payer = cell(cells, fields.get(Field.PAYER));
        if (payer.isEmpty()) {
            problems.add(line, words.say("returns.noPayer"));
        }
        Optional<LocalDate> from = day(line, cells, Field.FROM);
        Optional<LocalDate> to = day(line, cells, Field.TO);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            problems.add(line, words.say("register.turned", Map.of("from", from.get(), "to", to.get())));
        }
        Map<Fact, String> combined = new HashMap<>();
        groups.forEach((fact, index) -> {
            String group = cell(cells, index);
            if (!group.isEmpty()) {
                combined.put(fact, group);
            }
        });
        named.add(payer);
        if (problems.count() == before) {
            entries.add(new Entry(line, payer, from, to, combined));
        }
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private Optional<LocalDate> day(int line, List<String> cells, Field field) {
        String text = Optional.ofNullable(fields.get(field))
                .map(index -> cell(cells, index))
                .orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add(line, words.say("returns.noDay", Map.of("text", text)));
            return Optional.empty();
        }
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

    /** Whether it has a payer, be the line in order or not. */
    boolean names(String payer) {
        return named.contains(payer);
    }

    /** In the order of the file. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
