package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is wrong with the rows of returns, by line; the same of one line is told once, however many charges find it. Past ten
 * thousand they are only counted.
 */
final class RowProblems {

    private static final int LIMIT = 10_000;

    /**
     * @param cell what is wrong, by the column where it is one cell
     * @param text the same, with the place in the file
     */
    private record RowProblem(int line, String cell, String text) {}

    private final String file;
    private final Words words;
    private final Set<RowProblem> problems = new LinkedHashSet<>();
    /** Where anything is wrong, whether it is kept or not. */
    private final Set<Integer> lines = new HashSet<>();

    /** Those past the limit, of which nothing is kept. */
    private int more;

    RowProblems(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    void add(int line, String message) {
        keep(line, message, words.say("returns.at", Map.of("file", file, "line", line, "message", message)));
    }

    void add(int line, Column column, String message) {
        keep(
                line,
                words.say("returns.inColumn", Map.of("name", column.written(), "message", message)),
                words.say(
                        "returns.atColumn",
                        Map.of(
                                "file",
                                file,
                                "line",
                                line,
                                "column",
                                column.index() + 1,
                                "name",
                                column.written(),
                                "message",
                                message)));
    }

    private void keep(int line, String cell, String text) {
        lines.add(line);
        RowProblem problem = new RowProblem(line, cell, text);
        if (problems.size() < LIMIT) {
            problems.add(problem);
        } else if (!problems.contains(problem)) {
            more++;
        }
    }

    int count() {
        return problems.size() + more;
    }

    /** What is wrong with each line, without its place; of some lines that only so much is kept of nothing may be said. */
    Map<Integer, List<String>> byLine() {
        Map<Integer, List<String>> byLine = new TreeMap<>();
        lines.forEach(line -> byLine.put(line, new ArrayList<>()));
        problems.forEach(problem -> byLine.get(problem.line()).add(problem.cell()));
        return byLine;
    }

    /** Whether so many of the lines are wrong that it must be the wrong file. */
    boolean areTooManyOf(int lines) {
        return count() >= LIMIT && count() > lines / 5;
    }

    void print(Terminal terminal) {
        problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::line))
                .forEach(problem -> terminal.error(problem.text()));
        if (more > 0) {
            terminal.error(words.count("returns.more", more));
        }
    }
}
