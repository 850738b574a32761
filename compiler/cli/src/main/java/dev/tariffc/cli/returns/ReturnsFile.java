package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.returns.ReportedPeriods;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The returns of many payers, read from a file. */
final class ReturnsFile {

    private final String name;
    private final Header header;
    private final Set<Fact> groups;
    private final List<Cells> lines;
    private final List<String> notes;
    private final RowProblems languageProblems;
    private final Words words;

    private ReturnsFile(
            String name,
            Header header,
            Set<Fact> groups,
            List<Cells> lines,
            List<String> notes,
            RowProblems languageProblems,
            Words words) {
        this.name = name;
        this.header = header;
        this.groups = groups;
        this.lines = lines;
        this.notes = notes;
        this.languageProblems = languageProblems;
        this.words = words;
    }

    /** The same with the names that count. */
    ReturnsFile spelt(Spellings spellings) {
        return new ReturnsFile(name, header, groups, spellings.applied(lines), notes, languageProblems, words);
    }

    /**
     * Reads all lines.
     *
     * @param problems is told what is wrong with lines
     * @throws InputProblem if the file cannot be read, or nothing in it be understood
     */
    static ReturnsFile read(
            String file, Calculator calculator, TariffNames names, RowProblems problems, Terminal terminal)
            throws InputProblem {
        Words words = terminal.words().with(calculator);
        Set<Fact> asked = new LinkedHashSet<>();
        Set<Fact> groups = new LinkedHashSet<>();
        for (Charge charge : calculator.tariff().charges()) {
            // Which facts a charge reads does not depend on the period; occasions alone are on no calendar.
            Period some = charge.firstFrom(calculator.tariff().inForceFrom())
                    .or(() -> charge.begins()
                            .map(any -> Period.yearFrom(
                                    calculator.tariff().inForceFrom().withDayOfMonth(1))))
                    .orElseGet(() -> Period.occasion(calculator.tariff().inForceFrom()));
            calculator.tariff().reads(charge, some).forEach(reading -> asked.add(reading.fact()));
            for (Total total : calculator.tariff().totals(charge)) {
                total.group().ifPresent(groups::add);
            }
        }
        try (CsvRows records = CsvRows.open(file, terminal)) {
            if (!records.hasNext()) {
                throw new InputProblem(words.say("csv.empty", Map.of("file", file)));
            }
            Header header = Header.of(file, records.next().getFields(), names, asked, groups, words);
            RowProblems languageProblems = new RowProblems(file, words);
            LineReader reader = new LineReader(
                    header,
                    names,
                    new ValueReader(names.language(), words),
                    new ReportedPeriods(calculator),
                    calculator.tariff().currency(),
                    words,
                    problems,
                    languageProblems);
            List<Cells> lines = new ArrayList<>();
            while (records.hasNext()) {
                CsvRecord cells = records.next();
                if (cells.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(reader.read((int) cells.getStartingLineNumber(), cells.getFields()));
                }
                if (problems.areTooManyOf(lines.size())) {
                    throw new InputProblem(words.say(
                            "returns.tooMany", Map.of("file", file, "problems", words.grouped(problems.count()))));
                }
                if (lines.size() % 10_000 == 0) {
                    terminal.progress(words.say("assess.reading", Map.of("rows", words.grouped(lines.size()))));
                }
            }
            List<String> notes = new ArrayList<>(notes(header, groups, words));
            if (lines.isEmpty()) {
                notes.add(words.say("returns.noRows", Map.of("file", file)));
            }
            return new ReturnsFile(
                    file,
                    header,
                    groups,
                    ReportsReceived.applied(calculator.tariff().reportReceived(), header, lines),
                    notes,
                    languageProblems,
                    words);
        } finally {
            terminal.endProgress();
        }
    }

    private static List<String> notes(Header header, Set<Fact> groups, Words words) {
        return groups.stream()
                .filter(group -> header.of(group).isEmpty())
                .map(group -> words.say("returns.noGroupColumn", Map.of("group", group.label())))
                .toList();
    }

    /** The file as the user calls it. */
    String name() {
        return name;
    }

    /** The facts that tell whose payers are combined. */
    Set<Fact> groups() {
        return groups;
    }

    Words words() {
        return words;
    }

    Header header() {
        return header;
    }

    /** Lines that are not blank, in the order of the file. */
    List<Cells> lines() {
        return lines;
    }

    /** What is wrong with the languages that payers are written to in: no amount depends on it. */
    RowProblems languageProblems() {
        return languageProblems;
    }

    /** What the user should know although nothing is wrong. */
    List<String> notes() {
        return notes;
    }

    /** The payers in the order in which they first appear, with their place. */
    Map<String, Integer> payers() {
        Map<String, Integer> payers = new LinkedHashMap<>();
        for (Cells line : lines) {
            payers.putIfAbsent(line.payer(), payers.size());
        }
        return payers;
    }

    /** The column of a fact of a period, if the file has one. */
    Optional<Column> column(Fact fact, About about) {
        return header.of(fact, about).or(() -> header.of(fact));
    }
}
