package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.Fact;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells why rows give no amount: by cell where it is one, once for the file where it has no column for what is asked. */
final class Refusals {

    private final ReturnsFile file;
    private final Words words;
    private final RowProblems problems;
    /** Facts that rows were refused for the want of, and that the file has no column for. */
    private final Set<Fact> lacking = new LinkedHashSet<>();

    /** Rows that are refused as the file has no columns for items of that label. */
    private final Map<String, Set<Integer>> lackingItems = new LinkedHashMap<>();

    Refusals(ReturnsFile file, RowProblems problems, Words words) {
        this.file = file;
        this.problems = problems;
        this.words = words;
    }

    void tell(int line, String why) {
        problems.add(line, why);
    }

    void tell(int line, Refusal refusal, Charge charge) {
        Optional<String> items = itemsWithoutColumn(refusal);
        if (items.isPresent()) {
            // Whatever the row says: it is told once, with the columns.
            lackingItems.computeIfAbsent(items.get(), label -> new HashSet<>()).add(line);
            return;
        }
        String why = words.ofRuntime().refusal(refusal, charge);
        Optional<Column> column = refusal.asked().flatMap(asked -> file.column(asked.fact(), asked.about()));
        if (column.isPresent()) {
            problems.add(line, column.get(), why);
        } else {
            problems.add(line, why);
            noteLacking(refusal);
        }
    }

    /** Takes what the columns of the file cannot say, and which is told with them. */
    void note(int line, Refusal refusal) {
        itemsWithoutColumn(refusal)
                .ifPresent(label -> lackingItems
                        .computeIfAbsent(label, key -> new HashSet<>())
                        .add(line));
        if (refusal.asked()
                .filter(asked -> file.column(asked.fact(), asked.about()).isEmpty())
                .isPresent()) {
            noteLacking(refusal);
        }
    }

    private Optional<String> itemsWithoutColumn(Refusal refusal) {
        return refusal instanceof Refusal.UnknownItems unknown
                        && !file.header().items().containsKey(unknown.label())
                ? Optional.of(unknown.label())
                : Optional.empty();
    }

    private void noteLacking(Refusal refusal) {
        if (refusal instanceof Refusal.MissingFact missing) {
            lacking.add(missing.fact());
        }
    }

    /** Whether the file lacks no column. */
    boolean isComplete() {
        return lacking.isEmpty() && lackingItems.isEmpty();
    }

    void print(Terminal terminal) {
        lacking.forEach(fact -> terminal.error(file.header().lacks(fact)));
        lackingItems.forEach((item, lines) -> terminal.error(file.header().lacksItems(item, lines.size())));
    }
}
