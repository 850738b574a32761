package dev.tariffc.cli.facts;

import dev.tariffc.runtime.fact.Value;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of reading a value. */
public sealed interface Reading {

    /** What the one, the other or the third gives. */
    <R> R match(Function<Value, R> read, Supplier<R> blank, Function<String, R> unreadable);

    record Read(Value value) implements Reading {
        @Override
        public <R> R match(Function<Value, R> read, Supplier<R> blank, Function<String, R> unreadable) {
            return read.apply(value);
        }
    }

    /** Nothing stands there. */
    record Blank() implements Reading {
        @Override
        public <R> R match(Function<Value, R> read, Supplier<R> blank, Function<String, R> unreadable) {
            return blank.get();
        }
    }

    /** A sentence that says why not, and where it can be told, what may have been meant. */
    record Unreadable(String why) implements Reading {
        @Override
        public <R> R match(Function<Value, R> read, Supplier<R> blank, Function<String, R> unreadable) {
            return unreadable.apply(why);
        }
    }
}
