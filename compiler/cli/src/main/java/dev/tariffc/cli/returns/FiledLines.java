package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
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
                    || filed.header.item().isEmpty()) {
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

    /** How many lines there are that none of these filings has: others correct them, or they correct others. */
    int linesBeside(List<Filing> some) {
        return lines
                - some.stream()
                        .mapToInt(filing -> severalLines.getOrDefault(filing, 1))
                        .sum();
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

    /** The items of a payer have different names, and what is said of the payer itself is said alike. */
    private void check(List<Cells> lines) {
        Set<String> items = new HashSet<>();
        Map<Column, Value> own = new HashMap<>();
        List<Cells> checked = new ArrayList<>();
        List<Trouble> found = new ArrayList<>();
        for (Cells line : lines) {
            int before = found.size();
            if (!items.add(line.item())) {
                found.add(new Trouble(
                        line.line(),
                        header.item(),
                        line.item().isEmpty()
                                ? words.say("returns.itemWithoutName")
                                : words.say("returns.doubledItem", Map.of("item", line.item()))));
            }
            if (!line.discovery().equals(lines.get(0).discovery())) {
                found.add(new Trouble(line.line(), Optional.empty(), words.say("returns.contradiction")));
            }
            for (Column column : header.columns()) {
                line.value(column)
                        .flatMap(value -> contradiction(line, column, value, own))
                        .ifPresent(found::add);
            }
            checked.add(found.size() == before ? line : line.broken());
        }
        file(checked, found);
    }

    private Optional<Trouble> contradiction(Cells line, Column column, Value value, Map<Column, Value> own) {
        if (column.values().filter(Column.Values::ofItem).isPresent()) {
            return line.item().isEmpty()
                    ? Optional.of(new Trouble(line.line(), Optional.of(column), words.say("returns.itemWithoutName")))
                    : Optional.empty();
        }
        Value other = own.putIfAbsent(column, value);
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
                readings -> new RowFacts(header, lines, readings),
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
