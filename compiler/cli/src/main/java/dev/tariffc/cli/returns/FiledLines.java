package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lines put together to filings: where a line is about an item, those of one payer, period, day and finder are one filing. */
final class FiledLines {

    private record Key(String payer, Period about, Optional<LocalDate> reported, Finder finder) {}

    /** What a cell says something of: an item, or the payer where it is of none. */
    private record Of(Column column, Optional<String> item) {}

    /** An item, and the fact that says which one holds it. */
    private record Held(Fact whose, String item) {}

    /** What is wrong with a line among others; none of its columns where it is the line itself. */
    private record Trouble(int line, Optional<Column> column, String message) {}

    private final Header header;
    private final Words words;
    private final int lines;
    private final List<Filing> filings = new ArrayList<>();
    /** How many lines a filing has, where it has several. */
    private final Map<Filing, Integer> severalLines = new HashMap<>();

    private final Map<Filing, List<Trouble>> troubles = new HashMap<>();

    private FiledLines(ReturnsFile file) {
        this.header = file.header();
        this.words = file.words();
        this.lines = file.lines().size();
    }

    static FiledLines of(ReturnsFile file) {
        FiledLines filed = new FiledLines(file);
        Map<Key, List<Cells>> together = new LinkedHashMap<>();
        for (Cells line : file.lines()) {
            if (line.payer().isEmpty()
                    || line.about().isEmpty()
                    || filed.header.items().isEmpty()) {
                filed.file(List.of(line), List.of());
            } else {
                together.computeIfAbsent(
                                new Key(
                                        line.payer(),
                                        line.about().get(),
                                        line.reported(),
                                        line.discovery().finder()),
                                key -> new ArrayList<>(1))
                        .add(line);
            }
        }
        together.values().forEach(filed::check);
        return filed;
    }

    /** All of them, one for each payer, period, day and finder. */
    List<Filing> all() {
        return List.copyOf(filings);
    }

    /** All of them, for the runtime to tell which restate which. */
    Filings filings() {
        return Filings.of(filings);
    }

    /** How many lines a filing has. */
    int linesOf(Filing filing) {
        return severalLines.getOrDefault(filing, 1);
    }

    /** Filings beside these of which a line is at fault: they correct nothing. */
    List<Filing> faultyBeside(List<Filing> some) {
        Set<Filing> known = new HashSet<>(some);
        return filings.stream()
                .filter(filing -> filing.state() != Row.State.SOUND && !known.contains(filing))
                .toList();
    }

    /** How many lines there are that none of these filings has: others correct them, or they correct others. */
    int linesBeside(List<Filing> some) {
        return lines - some.stream().mapToInt(this::linesOf).sum();
    }

    /** Tells what is wrong with the lines of filings taken together. */
    void tell(List<Filing> assessed, RowProblems problems) {
        for (Filing filing : assessed) {
            for (Trouble trouble : troubles.getOrDefault(filing, List.of())) {
                trouble.column()
                        .ifPresentOrElse(
                                column -> problems.add(trouble.line(), column, trouble.message()),
                                () -> problems.add(trouble.line(), trouble.message()));
            }
        }
    }

    /** Tells of lines of one payer, period, day and finder that the latest ones correct, of which nothing says which of them held. */
    void tellDoubled(List<Filing> latest, RowProblems problems) {
        Map<Key, List<Filing>> byKey = new HashMap<>();
        for (Filing filing : filings) {
            filing.about()
                    .filter(about -> !filing.payer().isEmpty())
                    .ifPresent(about -> byKey.computeIfAbsent(
                                    new Key(
                                            filing.payer(),
                                            about,
                                            filing.reported(),
                                            filing.discovery().finder()),
                                    key -> new ArrayList<>(1))
                            .add(filing));
        }
        Set<Filing> standing = new HashSet<>(latest);
        byKey.values().stream()
                .filter(filed -> filed.size() > 1 && !standing.contains(filed.get(0)))
                .flatMap(List::stream)
                .forEach(filing -> problems.add(filing.line(), words.say("returns.doubledEarlier")));
    }

    /** No two lines are of the same items, and what they say of the payer or of one item they say alike. */
    private void check(List<Cells> lines) {
        Set<Map<String, String>> items = new HashSet<>();
        Map<Of, Value> said = new HashMap<>();
        List<Cells> checked = new ArrayList<>();
        Map<Held, String> whose = new HashMap<>();
        List<Trouble> found = new ArrayList<>();
        for (Cells line : lines) {
            int before = found.size();
            if (!items.add(line.items())) {
                found.add(twice(line));
            }
            if (!line.discovery().equals(lines.get(0).discovery())) {
                found.add(new Trouble(line.line(), Optional.empty(), words.say("returns.contradiction")));
            }
            otherHolder(line, whose).ifPresent(found::add);
            for (Column column : header.columns()) {
                line.value(column)
                        .flatMap(value -> contradiction(line, column, value, said))
                        .ifPresent(found::add);
            }
            checked.add(found.size() == before ? line : line.broken());
        }
        file(checked, found);
    }

    /** An item is one of those of one other. */
    private Optional<Trouble> otherHolder(Cells line, Map<Held, String> whose) {
        return header.holders().stream()
                .filter(fact -> isOfAnother(line, fact, whose))
                .map(fact -> new Trouble(line.line(), header.of(fact), words.say("returns.contradiction")))
                .findFirst();
    }

    private static boolean isOfAnother(Cells line, Fact fact, Map<Held, String> whose) {
        Optional<String> item = fact.item().flatMap(line::item);
        Optional<String> holder = fact.holder().flatMap(line::item);
        if (item.isEmpty() || holder.isEmpty()) {
            return false;
        }
        String before = whose.putIfAbsent(new Held(fact, item.get()), holder.get());
        return before != null && !before.equals(holder.get());
    }

    private Trouble twice(Cells line) {
        Optional<String> label = line.items().keySet().stream().reduce((first, last) -> last);
        return new Trouble(
                line.line(),
                Optional.of(label.map(header.items()::get)
                        .orElseGet(() -> header.items().values().iterator().next())),
                label.flatMap(line::item)
                        .map(item -> words.say("returns.doubledItem", Map.of("item", item)))
                        .orElseGet(() -> words.say("returns.itemWithoutName")));
    }

    private Optional<Trouble> contradiction(Cells line, Column column, Value value, Map<Of, Value> said) {
        Optional<String> label = column.values().flatMap(Column.Values::item);
        Optional<String> item = label.flatMap(line::item);
        if (label.isPresent() && item.isEmpty()) {
            return Optional.of(new Trouble(line.line(), Optional.of(column), words.say("returns.itemWithoutName")));
        }
        Value other = said.putIfAbsent(new Of(column, item), value);
        return other == null || other.equals(value)
                ? Optional.empty()
                : Optional.of(new Trouble(line.line(), Optional.of(column), words.say("returns.contradiction")));
    }

    private void file(List<Cells> lines, List<Trouble> found) {
        Cells worst = worst(lines);
        Cells first = lines.get(0);
        Filing filing = new Filing(
                worst.line(),
                first.payer(),
                first.about(),
                first.reported(),
                new FactsOfLines(header, lines),
                worst.state(),
                first.discovery());
        filings.add(filing);
        if (lines.size() > 1) {
            severalLines.put(filing, lines.size());
        }
        if (!found.isEmpty()) {
            troubles.put(filing, found);
        }
    }

    private static Cells worst(List<Cells> lines) {
        Cells worst = lines.get(0);
        for (Cells line : lines) {
            if (line.state().compareTo(worst.state()) > 0) {
                worst = line;
            }
        }
        return worst;
    }
}
