package dev.tariffc.cli.returns;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.returns.Filing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the two files that an audit compares, with what is wrong with it. */
record AuditedFile(ReturnsFile file, List<Filing> filings, RowProblems problems, Refusals refusals) {

    static AuditedFile read(String name, Calculator calculator, TariffNames names, Terminal terminal)
            throws InputProblem {
        Words words = terminal.words().with(calculator);
        RowProblems problems = new RowProblems(name, terminal.words());
        ReturnsFile file = ReturnsFile.read(name, calculator, names, problems, terminal);
        FiledLines lines = FiledLines.of(file);
        lines.tell(lines.all(), problems);
        return new AuditedFile(file, lines.all(), problems, new Refusals(file, problems, words));
    }

    /** What an audit finds has one day, and one who found it: neither is said again by line. */
    void refuseColumnsOfReports() throws InputProblem {
        List<String> mistakes = Stream.of(
                        file.header().reported(),
                        file.header().foundBy(),
                        file.header().discovered())
                .flatMap(Optional::stream)
                .map(column -> file.words()
                        .say(
                                "audit.columnOfReports",
                                Map.of("file", file.name(), "column", column.index() + 1, "name", column.written())))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new InputProblem(mistakes);
        }
    }

    boolean isComplete() {
        return problems.count() == 0 && file.header().mistakes().isEmpty() && refusals.isComplete();
    }

    void print(Terminal terminal) {
        file.header().mistakes().forEach(terminal::error);
        refusals.print(terminal);
        problems.print(terminal);
        file.notes().forEach(terminal::note);
    }
}
