package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.PaidPeriods;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lines put together to rows: those about the items of one payer and period, and of lines reported on different days the
 * latest, which corrects the others.
 */
final class Filings {

    private record Key(String payer, Period about) {}

    private final Header header;
    private final RowProblems problems;
    private final Words words;
    private final List<List<Cells>> rows = new ArrayList<>();
    private final Map<Integer, LocalDate> reported = new HashMap<>();
    private int replaced;

    private Filings(Header header, RowProblems problems, Words words) {
        this.header = header;
        this.problems = problems;
        this.words = words;
    }

    static Filings of(ReturnsFile file, RowProblems problems, Words words) {
        Filings filings = new Filings(file.header(), problems, words);
        byKey(file, filings).values().forEach(filings::file);
        return filings;
    }

    /** What was reported of each payer and period, by day; lines that are of neither become rows at once. */
    private static Map<Key, NavigableMap<LocalDate, List<Cells>>> byKey(ReturnsFile file, Filings filings) {
        Map<Key, NavigableMap<LocalDate, List<Cells>>> byKey = new LinkedHashMap<>();
        for (Cells line : file.lines()) {
            if (line.payer().isEmpty() || line.about().isEmpty()) {
                filings.rows.add(List.of(line));
            } else {
                // Without a date it was reported on time, before any correction.
                byKey.computeIfAbsent(new Key(line.payer(), line.about().get()), key -> new TreeMap<>())
                        .computeIfAbsent(line.reported().orElse(LocalDate.MIN), day -> new ArrayList<>(1))
                        .add(line);
            }
        }
        return byKey;
    }

    /** The lines as they were first reported: what came later is an adjustment, and rewrites nothing. */
    static Filings firstReported(ReturnsFile file, RowProblems problems, Words words) {
        Filings filings = new Filings(file.header(), problems, words);
        for (NavigableMap<LocalDate, List<Cells>> reports : byKey(file, filings).values()) {
            filings.file(new TreeMap<>(
                    Map.of(reports.firstKey(), reports.firstEntry().getValue())));
            for (List<Cells> later : reports.tailMap(reports.firstKey(), false).values()) {
                filings.replaced += later.size();
            }
        }
        return filings;
    }

    /** The lines as they had been reported by a day, or as they were first reported where that was later. */
    static Filings asReportedBy(ReturnsFile file, LocalDate day, Words words) {
        Filings filings = new Filings(file.header(), new RowProblems("", words), words);
        byKey(file, filings).values().forEach(reports -> {
            NavigableMap<LocalDate, List<Cells>> until = reports.headMap(day, true);
            LocalDate last = until.isEmpty() ? reports.firstKey() : until.lastKey();
            filings.file(new TreeMap<>(Map.of(last, reports.get(last))));
        });
        return filings;
    }

    /** The days on which what had been reported before was reported otherwise. */
    static Set<LocalDate> restated(ReturnsFile file) {
        Set<LocalDate> days = new HashSet<>();
        byKey(file, new Filings(file.header(), new RowProblems("", file.words()), file.words()))
                .values()
                .forEach(reports ->
                        days.addAll(reports.tailMap(reports.firstKey(), false).keySet()));
        return days;
    }

    /** The day on which the row of that line was reported; none where it does not say. */
    Optional<LocalDate> reported(int line) {
        return Optional.ofNullable(reported.get(line));
    }

    private void file(NavigableMap<LocalDate, List<Cells>> reports) {
        reports.lastEntry()
                .getValue()
                .forEach(line -> line.reported().ifPresent(day -> reported.put(line.line(), day)));
        List<Cells> latest = reports.lastEntry().getValue();
        for (List<Cells> earlier : reports.headMap(reports.lastKey()).values()) {
            replaced += earlier.size();
            if (header.item().isEmpty() && earlier.size() > 1) {
                earlier.forEach(line -> problems.add(line.line(), words.say("returns.doubledEarlier")));
            }
        }
        if (header.item().isPresent()) {
            rows.add(checked(latest));
        } else {
            latest.forEach(line -> rows.add(List.of(line)));
        }
    }

    /** The items of a payer have different names, and what is said of the payer itself is said alike. */
    private List<Cells> checked(List<Cells> lines) {
        Set<String> items = new HashSet<>();
        Map<Column, Value> own = new HashMap<>();
        List<Cells> checked = new ArrayList<>();
        for (Cells line : lines) {
            int before = problems.count();
            if (!items.add(line.item())) {
                problems.add(
                        line.line(),
                        header.item().orElseThrow(),
                        line.item().isEmpty()
                                ? words.say("returns.itemWithoutName")
                                : words.say("returns.doubledItem", line.item()));
            }
            for (Column column : header.columns()) {
                Optional<Value> value = line.value(column);
                if (value.isPresent() && !isOfItem(column)) {
                    Value other = own.putIfAbsent(column, value.get());
                    if (other != null && !other.equals(value.get())) {
                        problems.add(line.line(), column, words.say("returns.contradiction"));
                    }
                } else if (value.isPresent() && line.item().isEmpty()) {
                    problems.add(line.line(), column, words.say("returns.itemWithoutName"));
                }
            }
            checked.add(problems.count() == before ? line : broken(line));
        }
        return checked;
    }

    private static boolean isOfItem(Column column) {
        return column.use() instanceof Column.Use.OfFact fact
                ? fact.fact().item().isPresent()
                : column.use() instanceof Column.Use.OfRule rule
                        && rule.rule().item().isPresent();
    }

    private static Cells broken(Cells line) {
        return new Cells(
                line.line(),
                line.payer(),
                line.about(),
                line.reported(),
                line.item(),
                line.values(),
                line.state() == Row.State.SOUND ? Row.State.BROKEN : line.state());
    }

    /** How many rows there are, without those that were replaced. */
    int count() {
        return rows.size();
    }

    /** Lines that a later report of the same payer and period corrects, or that correct an earlier one. */
    int replaced() {
        return replaced;
    }

    /** The rows that have to do with a charge. */
    List<Row> rows(Calculator calculator, Charge charge) {
        PaidPeriods periods = new PaidPeriods(calculator, charge);
        Map<Period, Map<Fact, Period>> readings = new HashMap<>();
        List<Row> found = new ArrayList<>();
        for (List<Cells> lines : rows) {
            Cells first = lines.get(0);
            Optional<Period> paid = first.about().flatMap(periods::paidOn);
            if (paid.isPresent()) {
                Map<Fact, Period> abouts =
                        readings.computeIfAbsent(paid.get(), period -> readings(calculator, charge, period));
                found.add(new Row(
                        worst(lines).line(),
                        first.payer(),
                        first.about(),
                        new RowFacts(header, lines, abouts),
                        worst(lines).state()));
            } else if (first.about().isEmpty()) {
                found.add(Row.withoutPeriod(
                        first.line(), first.payer(), new RowFacts(header, lines, null), first.state()));
            }
        }
        return found;
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

    private static Map<Fact, Period> readings(Calculator calculator, Charge charge, Period paid) {
        Map<Fact, Period> readings = new HashMap<>();
        calculator.readings(charge, paid).forEach(reading -> readings.put(reading.fact(), reading.about()));
        return readings;
    }
}
