package dev.tariffc.cli.returns;

import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of returns, read.
 *
 * @param payer empty where it cannot be read
 * @param reported none where the line does not say
 * @param discovery who found what an earlier line had wrong, and when
 * @param language that the payer is written to in; none where the line does not say, or cannot be read
 * @param items the names of the items that the line is about, by their label; none where it is about the payer alone
 * @param values by column; none where a cell is empty or cannot be read
 */
record Cells(
        int line,
        String payer,
        Optional<Period> about,
        Optional<LocalDate> reported,
        Discovery discovery,
        Optional<Language> language,
        Map<String, String> items,
        List<Optional<Value>> values,
        Row.State state) {

    Cells {
        values = List.copyOf(values);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /** The name of the item of that label; none where the line is about none. */
    Optional<String> item(String label) {
        return Optional.ofNullable(items.get(label));
    }

    /** When it was reported. */
    Moment moment() {
        return Moment.of(reported, discovery);
    }

    Optional<Value> value(Column column) {
        return values.get(column.index());
    }

    /** The same line of a report that was received on a day. */
    Cells reportedOn(LocalDate day) {
        return new Cells(line, payer, about, Optional.of(day), discovery, language, items, values, state);
    }

    /** The same line where it does not agree with others. */
    Cells broken() {
        return new Cells(
                line,
                payer,
                about,
                reported,
                discovery,
                language,
                items,
                values,
                state == Row.State.SOUND ? Row.State.BROKEN : state);
    }
}
