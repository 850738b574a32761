package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.Optional;

/** The value of a fact, or of a rule that was set. */
public sealed interface Value {

    <R> R accept(Visitor<R> visitor);

    /** The number that it is; none for everything else. */
    default Optional<Rational> asNumber() {
        return Optional.empty();
    }

    /** The text that it is; none for everything else. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The day that it is; none for everything else. */
    default Optional<LocalDate> asDay() {
        return Optional.empty();
    }

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Number number);

        R visit(YesNo yesNo);

        R visit(Day day);

        R visit(Text text);

        R visit(NotAvailable value);
    }

    /** Money in whole currency units, a count, a ratio (20% is 1/5), hours or days. */
    record Number(Rational value) implements Value {
        @Override
        public Optional<Rational> asNumber() {
            return Optional.of(value);
        }

        @Override
        public <R> R accept(Value.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record YesNo(boolean value) implements Value {
        @Override
        public <R> R accept(Value.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Day(LocalDate date) implements Value {
        @Override
        public Optional<LocalDate> asDay() {
            return Optional.of(date);
        }

        @Override
        public <R> R accept(Value.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A text, or the value of a choice. */
    record Text(String text) implements Value {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }

        @Override
        public <R> R accept(Value.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Known to be unknown: not zero, and not missing either. */
    record NotAvailable() implements Value {
        @Override
        public <R> R accept(Value.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    static Value of(Rational number) {
        return new Number(number);
    }

    static Value of(boolean yes) {
        return new YesNo(yes);
    }

    static Value of(LocalDate date) {
        return new Day(date);
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value notAvailable() {
        return new NotAvailable();
    }
}
