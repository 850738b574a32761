package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/** What a declared name stands for. */
public sealed interface Symbol {

    Span declared();

    /** The words of its declaration. */
    String label();

    /** What the thing is called in a message. */
    Phrase sort();

    <R> R accept(Visitor<R> visitor);

    /** The fact that it is; none for everything else. */
    default Optional<FactModel> asFact() {
        return Optional.empty();
    }

    /** The rule that it is; none for everything else. */
    default Optional<DeclaredName> asRule() {
        return Optional.empty();
    }

    /** The item that it is; none for everything else. */
    default Optional<Item> asItem() {
        return Optional.empty();
    }

    /** Whether sentences are about it, as a payer or each of its items. */
    default boolean isSomebody() {
        return false;
    }

    /** One method for each kind of name. */
    interface Visitor<R> {
        R visit(OfFact symbol);

        R visit(OfRule symbol);

        R visit(OfPeriod symbol);

        R visit(OfPayer symbol);

        R visit(OfItem symbol);

        R visit(OfChoice symbol);
    }

    record OfFact(FactModel fact, Span declared) implements Symbol {
        @Override
        public String label() {
            return fact.label();
        }

        @Override
        public Phrase sort() {
            return Phrase.Sort.FACT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<FactModel> asFact() {
            return Optional.of(fact);
        }
    }

    /** A name with definitions: of numbers, yes-or-no, dates or texts. */
    record OfRule(DeclaredName name, Span declared) implements Symbol {
        @Override
        public String label() {
            return name.label();
        }

        @Override
        public Phrase sort() {
            return Phrase.Sort.RULE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<DeclaredName> asRule() {
            return Optional.of(name);
        }
    }

    record OfPeriod(DeclaredName name, Span declared) implements Symbol {
        @Override
        public String label() {
            return name.label();
        }

        @Override
        public Phrase sort() {
            return Phrase.Sort.PERIOD;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record OfPayer(String label, Span declared) implements Symbol {
        @Override
        public boolean isSomebody() {
            return true;
        }

        @Override
        public Phrase sort() {
            return Phrase.Sort.PAYER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record OfItem(Item item, Span declared) implements Symbol {
        @Override
        public boolean isSomebody() {
            return true;
        }

        @Override
        public String label() {
            return item.label();
        }

        @Override
        public Phrase sort() {
            return Phrase.Sort.ITEM;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Item> asItem() {
            return Optional.of(item);
        }
    }

    /** One value of a choice, or of several. */
    record OfChoice(String label, Span declared) implements Symbol {
        @Override
        public Phrase sort() {
            return Phrase.Sort.CHOICE_VALUE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
