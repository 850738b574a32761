package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
    private final List<RowProblem> problems = new ArrayList<>();
    /** Of each problem that was told: its line, and its words as far as a number keeps them. */
    private final Set<Long> told = new HashSet<>();

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
        boolean isNew = told.add(((long) line << Integer.SIZE) ^ (text.hashCode() & 0xFFFF_FFFFL));
        if (isNew && problems.size() < LIMIT) {
            problems.add(new RowProblem(line, text));
        }
    }

    int count() {
        return told.size();
    }

    /** Whether so many of the lines are wrong that it must be the wrong file. */
    boolean areTooManyOf(int lines) {
        return count() >= LIMIT && count() > lines / 5;
    }

    void print(Terminal terminal) {
        problems.sort(Comparator.comparingInt(RowProblem::line));
        problems.forEach(problem -> terminal.error(problem.text()));
        if (count() > problems.size()) {
            terminal.error(words.count("returns.more", count() - problems.size()));
        }
    }
}
