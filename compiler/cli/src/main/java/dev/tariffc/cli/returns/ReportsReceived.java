package dev.tariffc.cli.returns;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** When reports were received, as a fact of the tariff says until which interest runs: that day is the day of the report. */
final class ReportsReceived {

    private record Report(String payer, Optional<Period> about) {}

    private final Column column;
    private final Map<Report, SortedSet<LocalDate>> days = new HashMap<>();

    private ReportsReceived(Column column) {
        this.column = column;
    }

    /**
     * The same lines with the day of the report, where they do not say one themselves.
     *
     * @param day the fact; none where interest runs until no report
     */
    static List<Cells> applied(Optional<Fact> day, Header header, List<Cells> lines) {
        return day.flatMap(header::of)
                .map(column -> {
                    header.cells().isRead(column);
                    ReportsReceived received = new ReportsReceived(column);
                    lines.forEach(received::add);
                    return lines.stream().map(received::applied).toList();
                })
                .orElse(lines);
    }

    private void add(Cells line) {
        if (line.reported().isEmpty()) {
            said(line)
                    .ifPresent(day -> days.computeIfAbsent(report(line), key -> new TreeSet<>())
                            .add(day));
        }
    }

    /** What is said in one of several lines of a report holds for all. */
    private Cells applied(Cells line) {
        SortedSet<LocalDate> ofReport = days.getOrDefault(report(line), new TreeSet<>());
        Optional<LocalDate> day = ofReport.size() == 1 ? Optional.of(ofReport.first()) : said(line);
        return line.reported().isPresent() || day.isEmpty() ? line : line.reportedOn(day.get());
    }

    private Optional<LocalDate> said(Cells line) {
        return line.value(column)
                .flatMap(value -> value instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty());
    }

    private static Report report(Cells line) {
        return new Report(line.payer(), line.about());
    }
}
