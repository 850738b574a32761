package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Payers whose rows combine them with others than before: that may be so, or be a slip of the pen. */
record GroupChanges(ReturnsFile file, Words words) {

    /** A note for each column that tells whom payers are combined with, of which somebody's rows say several things. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        file.groups().stream()
                .flatMap(group -> file.header().of(group).stream())
                .forEach(column -> note(column).ifPresent(notes::add));
        return notes;
    }

    private Optional<String> note(Column column) {
        Map<String, List<Cells>> byPayer = new LinkedHashMap<>();
        file.lines().stream()
                .filter(line -> line.state() == Row.State.SOUND
                        && line.about().isPresent()
                        && line.value(column).isPresent())
                .forEach(line -> byPayer.computeIfAbsent(line.payer(), payer -> new ArrayList<>())
                        .add(line));
        Set<String> changing = new LinkedHashSet<>();
        List<String> changes = new ArrayList<>();
        byPayer.forEach((payer, lines) -> {
            List<Cells> sorted = latest(lines);
            for (int i = 1; i < sorted.size(); i++) {
                String before = name(sorted.get(i - 1), column);
                String now = name(sorted.get(i), column);
                if (!before.equals(now)) {
                    changing.add(payer);
                    changes.add(words.say(
                            "returns.groupChange",
                            Map.of(
                                    "payer",
                                    payer,
                                    "before",
                                    before,
                                    "now",
                                    now,
                                    "line",
                                    sorted.get(i).line())));
                }
            }
        });
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "returns.groupChanges",
                        Map.of(
                                "column",
                                column.written(),
                                "payers",
                                words.count("payers", changing.size()),
                                "changes",
                                AbsentRows.shown(changes, words))));
    }

    /** One line of each period: what is said of it last. */
    private static List<Cells> latest(List<Cells> lines) {
        Map<Period, Cells> latest = new HashMap<>();
        lines.forEach(line -> latest.merge(
                line.about().orElseThrow(),
                line,
                (one, other) -> other.moment().compareTo(one.moment()) > 0 ? other : one));
        return latest.values().stream()
                .sorted(Comparator.comparing(line -> line.about().orElseThrow()))
                .toList();
    }

    private static String name(Cells line, Column column) {
        return line.value(column).flatMap(Value::asText).orElse("");
    }
}
