package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with the rows of returns, by line; the same of one line is told once, however many charges find it. Past ten
 * thousand they are only counted.
 */
final class RowProblems {

    private static final int LIMIT = 10_000;

    private record RowProblem(int line, String text) {}

    private final String file;
    private final Words words;
    private final Set<RowProblem> problems = new LinkedHashSet<>();
    /** Those past the limit, of which nothing is kept. */
    private int more;

    RowProblems(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    void add(int line, String message) {
        keep(line, words.say("returns.at", Map.of("file", file, "line", line, "message", message)));
    }

    void add(int line, Column column, String message) {
        keep(
                line,
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

    private void keep(int line, String text) {
        RowProblem problem = new RowProblem(line, text);
        if (problems.size() < LIMIT) {
            problems.add(problem);
        } else if (!problems.contains(problem)) {
            more++;
        }
    }

    int count() {
        return problems.size() + more;
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
