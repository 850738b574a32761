package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** Whose a value is: the payer's own or that of one of its items, of what is paid or of another period. */
public sealed interface Subject {

    /** One method for each kind of subject: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Payer payer);

        R visit(Item item);

        R visit(Part part);

        R visit(ItemThen item);
    }

    <R> R accept(Visitor<R> visitor);

    /** As readers and columns call it; empty for the payer. */
    Optional<String> name();

    /** The payer's own. */
    static Subject payer() {
        return Payer.SELF;
    }

    /** That of an item: {@code gala}. */
    static Subject item(String name) {
        return new Item(name);
    }

    /** That of a period which is a part of what is paid, or lies beside it. */
    static Subject part(Period period) {
        return new Part(period);
    }

    /** That of an item in a period. */
    static Subject item(String name, Period period) {
        return new ItemThen(name, period);
    }

    /** The item of that name, or the payer where there is no name. */
    static Subject named(Optional<String> item) {
        return item.map(Subject::item).orElse(payer());
    }

    /** The payer itself. */
    record Payer() implements Subject {

        private static final Payer SELF = new Payer();

        @Override
        public Optional<String> name() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One of the payer's items. */
    record Item(String itemName) implements Subject {
        @Override
        public Optional<String> name() {
            return Optional.of(itemName);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A period that is part of what is paid, or lies beside it. */
    record Part(Period period) implements Subject {
        @Override
        public Optional<String> name() {
            return Optional.of(period.toString());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One of the payer's items, in a period that is part of what is paid or lies beside it. */
    record ItemThen(String itemName, Period period) implements Subject {
        @Override
        public Optional<String> name() {
            return Optional.of(itemName);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
