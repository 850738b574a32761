package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.problem.Phrase;
import java.util.List;
import java.util.function.Function;

/** What varies: one of finitely many values is selected. */
final class Variable<V> {

    private final Function<V, Phrase> words;
    private final List<V> values;
    private int selected;

    /** @param words says that it has a value */
    Variable(List<V> values, Function<V, Phrase> words) {
        this.words = words;
        this.values = List.copyOf(values);
    }

    int size() {
        return values.size();
    }

    void select(int index) {
        selected = index;
    }

    V value() {
        return values.get(selected);
    }

    Phrase phrase() {
        return words.apply(value());
    }
}
