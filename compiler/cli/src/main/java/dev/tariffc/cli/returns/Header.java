package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of returns, in any order. */
final class Header {

    private final String file;
    private final Words words;
    private final List<Fact> asked;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Fact, Column> facts = new HashMap<>();
    private final Map<TariffDescription.Reading, Column> elsewhere = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    /** What is said of columns that the tariff defines. */
    private final List<String> defined = new ArrayList<>();

    private final List<Column> unknown = new ArrayList<>();
    private final ReadColumns cells;
    /** Those of which there is one: who reports, of what period, when, in which language, and who found an error, when. */
    private final Map<Column.Use, Column> own = new HashMap<>();

    /** Those that name items, by their label. */
    private final Map<String, Column> items = new LinkedHashMap<>();

    private final Map<Charge.Occasion, Column> occasions = new LinkedHashMap<>();

    private Header(String file, Collection<Fact> asked, Words words) {
        this.file = file;
        this.asked = List.copyOf(asked);
        this.cells = new ReadColumns(this.asked);
        this.words = words;
    }

    /**
     * Finds out what the columns are.
     *
     * @param file as the user calls it
     * @param asked the facts that the tariff asks for
     * @param groups those that tell whose payers are combined, without which each stands alone
     * @throws InputProblem if the header leaves in doubt what the cells mean
     */
    static Header of(
            String file,
            List<String> names,
            TariffNames tariff,
            Collection<Fact> asked,
            Collection<Fact> groups,
            Words words)
            throws InputProblem {
        Header header = new Header(file, asked, words);
        for (int i = 0; i < names.size(); i++) {
            header.add(i, names.get(i).strip(), tariff);
        }
        header.check(groups, tariff);
        return header;
    }

    private void add(int index, String name, TariffNames tariff) {
        Column column = new Column(index, name, ColumnMeanings.of(name, tariff));
        columns.add(column);
        column.use().accept(new Taking(column, tariff)).ifPresent(other -> tellTwice(other, column));
    }

    /** Takes a column in, where no other says the same: then it is the other one that comes out. */
    private final class Taking implements Column.Use.Visitor<Optional<Column>> {

        private final Column column;
        private final TariffNames tariff;

        private Taking(Column column, TariffNames tariff) {
            this.column = column;
            this.tariff = tariff;
        }

        @Override
        public Optional<Column> visit(Column.Use.Payer use) {
            return first(own, use);
        }

        @Override
        public Optional<Column> visit(Column.Use.About use) {
            return first(own, use);
        }

        @Override
        public Optional<Column> visit(Column.Use.Reported use) {
            return first(own, use);
        }

        @Override
        public Optional<Column> visit(Column.Use.FoundBy use) {
            return first(own, use);
        }

        @Override
        public Optional<Column> visit(Column.Use.Discovered use) {
            return first(own, use);
        }

        @Override
        public Optional<Column> visit(Column.Use.Language use) {
            return first(own, use);
        }

        @Override
        public Optional<Column> visit(Column.Use.Item use) {
            asked.stream()
                    .filter(fact -> fact.holder().equals(Optional.of(use.label())))
                    .forEach(fact -> facts.putIfAbsent(fact, column));
            return first(items, use.label());
        }

        @Override
        public Optional<Column> visit(Column.Use.Occasion use) {
            return first(occasions, use.of());
        }

        @Override
        public Optional<Column> visit(Column.Use.OfFact use) {
            return use.about()
                    .map(period -> first(elsewhere, new TariffDescription.Reading(use.fact(), period)))
                    .orElseGet(() -> first(facts, use.fact()));
        }

        @Override
        public Optional<Column> visit(Column.Use.OfRule use) {
            defined.add(defined(column, tariff.line(use.rule())));
            return Optional.empty();
        }

        @Override
        public Optional<Column> visit(Column.Use.Unknown use) {
            return Optional.empty();
        }

        private <K> Optional<Column> first(Map<K, Column> taken, K name) {
            return Optional.ofNullable(taken.putIfAbsent(name, column));
        }
    }

    private void tellTwice(Column other, Column column) {
        mistakes.add(words.say(
                "returns.doubledColumn",
                Map.of(
                        "file",
                        file,
                        "column",
                        column.index() + 1,
                        "name",
                        column.written(),
                        "other",
                        other.index() + 1)));
    }

    private void check(Collection<Fact> groups, TariffNames tariff) throws InputProblem {
        if (own(new Column.Use.Payer()).isEmpty()) {
            mistakes.add(noColumn(OwnColumn.PAYER.names()));
        }
        if (own(new Column.Use.About()).isEmpty()) {
            mistakes.add(noColumn(OwnColumn.PERIOD.names()));
        }
        told().flatMap(fact -> fact.item().stream())
                .filter(label -> !items.containsKey(label))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(label -> mistakes.add(noColumn(List.of(label))));
        boolean stops = !mistakes.isEmpty();
        List<String> strange = new ArrayList<>();
        Set<Fact> told = told().collect(Collectors.toSet());
        List<Fact> without =
                asked.stream().filter(fact -> !told.contains(fact)).distinct().toList();
        for (Column column : columns) {
            if (column.use() instanceof Column.Use.Unknown) {
                // Where nothing is missing it cannot be a fact in disguise, and the others are as good without it.
                stops |= !without.isEmpty();
                unknown.add(column);
                strange.add(unknown(column, tariff));
            }
        }
        mistakes.addAll(defined);
        mistakes.addAll(strange);
        if (stops) {
            without.stream().filter(fact -> !groups.contains(fact)).forEach(fact -> mistakes.add(lacks(fact)));
            throw new InputProblem(mistakes);
        }
    }

    private String noColumn(List<String> names) {
        return words.say("returns.noColumn", Map.of("file", file, "names", words.or(names)));
    }

    private Stream<Fact> told() {
        return Stream.concat(
                facts.keySet().stream(), elsewhere.keySet().stream().map(TariffDescription.Reading::fact));
    }

    private String unknown(Column column, TariffNames tariff) {
        List<String> near = tariff.near(column.written());
        return near.isEmpty()
                ? words.say("returns.unknownColumn", place(column))
                : words.say(
                        "returns.unknownColumnNear",
                        Map.of(
                                "file",
                                file,
                                "column",
                                column.index() + 1,
                                "name",
                                column.written(),
                                "near",
                                words.or(near)));
    }

    /** What the law defines nobody reports. */
    private String defined(Column column, int line) {
        Map<String, Object> place = new HashMap<>(place(column));
        place.put("line", words.grouped(line));
        return words.say("returns.definedColumn", place);
    }

    private Map<String, Object> place(Column column) {
        return Map.of("file", file, "column", column.index() + 1, "name", column.written());
    }

    /** Which columns are filled, and which of them what is owed depends on. */
    ReadColumns cells() {
        return cells;
    }

    /** A sentence for each column that says something of the tariff which nobody asked for. */
    List<String> unread() {
        return columns.stream()
                .filter(cells::isUnread)
                .map(column -> words.say("returns.unreadColumn", place(column)) + " "
                        + words.count("returns.notRead", cells.filled(column)))
                .toList();
    }

    /** Says that a fact has no column. */
    String lacks(Fact fact) {
        return words.say(
                "returns.noFactColumn",
                Map.of(
                        "file",
                        file,
                        "fact",
                        fact.label(),
                        "section",
                        words.ofRuntime().section(fact.section())));
    }

    /** Says that items of a label have no columns. */
    String lacksItems(String label, int rows) {
        List<String> names = new ArrayList<>(List.of(label));
        asked.stream()
                .filter(fact -> fact.item().equals(Optional.of(label)))
                .map(Fact::label)
                .distinct()
                .forEach(names::add);
        return words.say(
                "returns.noItemColumns",
                Map.of(
                        "file",
                        file,
                        "item",
                        words.term(label),
                        "names",
                        names.stream().map(name -> "`" + words.term(name) + "`").collect(Collectors.joining(", ")),
                        "rows",
                        words.count("rows", rows)));
    }

    /** What is wrong with the header although the rows can be read. */
    List<String> mistakes() {
        List<String> told = new ArrayList<>(mistakes);
        for (int i = 0; i < unknown.size(); i++) {
            int filled = cells.filled(unknown.get(i));
            if (filled > 0) {
                int place = i + mistakes.size() - unknown.size();
                told.set(place, mistakes.get(place) + " " + words.count("returns.notRead", filled));
            }
        }
        return told;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    private Optional<Column> own(Column.Use use) {
        return Optional.ofNullable(own.get(use));
    }

    int payer() {
        return own(new Column.Use.Payer()).orElseThrow().index();
    }

    int about() {
        return own(new Column.Use.About()).orElseThrow().index();
    }

    Optional<Column> reported() {
        return own(new Column.Use.Reported());
    }

    /** The column that says who found an error. */
    Optional<Column> foundBy() {
        return own(new Column.Use.FoundBy());
    }

    /** The column that says when an error was discovered. */
    Optional<Column> discovered() {
        return own(new Column.Use.Discovered());
    }

    /** The column that says in which language a payer is written to. */
    Optional<Column> language() {
        return own(new Column.Use.Language());
    }

    /** A column that is called as that one is, and belongs to the tariff. */
    Optional<Column> languageOfTariff() {
        return columns.stream()
                .filter(column -> OwnColumn.of(column.written()).equals(Optional.of(OwnColumn.LANGUAGE))
                        && !language().equals(Optional.of(column)))
                .findFirst();
    }

    /** The columns that tell several occasions on one day apart. */
    Map<Charge.Occasion, Column> occasions() {
        return occasions;
    }

    /** What is asked and says whose an item is. */
    List<Fact> holders() {
        return asked.stream()
                .filter(fact -> fact.holder().isPresent())
                .distinct()
                .toList();
    }

    /** The columns that name items, by their label. */
    Map<String, Column> items() {
        return items;
    }

    Optional<Column> of(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** The facts of which a column names the period. */
    Set<TariffDescription.Reading> elsewhere() {
        return elsewhere.keySet();
    }

    /** The column of a fact of a period that its name alone does not mean. */
    Optional<Column> of(Fact fact, About about) {
        return Optional.ofNullable(elsewhere.get(new TariffDescription.Reading(fact, about)));
    }
}
