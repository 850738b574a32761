package dev.tariffc.cli.returns;

import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The facts of the lines of one payer and period, where they stand.
 *
 * @param lines several only where each is about an item
 * @param readings the period that the name of a fact alone means
 */
record RowFacts(Header header, List<Cells> lines, List<TariffDescription.Reading> readings) implements Facts {

    @Override
    public Optional<Value> fact(Fact fact, About about, Subject subject) {
        if (fact.holder().isPresent()) {
            return readings.contains(new TariffDescription.Reading(fact, about))
                    ? holder(fact, subject)
                    : Optional.empty();
        }
        boolean here = readings.contains(new TariffDescription.Reading(fact, about));
        return header.of(fact)
                .filter(column -> here)
                .flatMap(column -> value(column, subject))
                .or(() -> header.of(fact, about).flatMap(column -> value(column, subject)));
    }

    /** The item of the line that is about an item. */
    private Optional<Value> holder(Fact fact, Subject subject) {
        header.of(fact).ifPresent(header.cells()::isRead);
        String label = fact.item().orElseThrow();
        return lines.stream()
                .filter(line -> line.item(label).isPresent() && line.item(label).equals(subject.name()))
                .flatMap(line -> fact.holder().flatMap(line::item).stream())
                .map(Value::of)
                .findFirst();
    }

    @Override
    public Optional<Value> rule(Rule rule, Subject subject) {
        return Optional.empty();
    }

    private Optional<Value> value(Column column, Subject subject) {
        header.cells().isRead(column);
        Optional<String> label = column.values().flatMap(Column.Values::item);
        for (Cells line : lines) {
            if (subject.name().isEmpty() || subject.name().equals(label.flatMap(line::item))) {
                Optional<Value> value = line.value(column);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> items(String label) {
        return knowsItems(label)
                ? lines.stream()
                        .flatMap(line -> line.item(label).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Lines without a column of the items say nothing of them; where it is empty there are none. */
    @Override
    public boolean knowsItems(String label) {
        Optional<Column> column = Optional.ofNullable(header.items().get(label));
        column.ifPresent(header.cells()::isRead);
        return column.isPresent();
    }

    /** A row is about one period, and all of its items are in it. */
    @Override
    public List<String> items(String label, Period about) {
        return items(label);
    }
}
