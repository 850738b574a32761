package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.source.Span;

/** What a declared name stands for. */
sealed interface Symbol {

    Span declared();

    String label();

    /** What the thing is called in a message. */
    String sort();

    record OfFact(FactModel fact, Span declared) implements Symbol {
        @Override
        public String label() {
            return fact.label();
        }

        @Override
        public String sort() {
            return "a fact";
        }
    }

    /** A name with definitions: of numbers, yes-or-no, dates or texts. */
    record OfRule(String key, String label, Span declared) implements Symbol {
        @Override
        public String sort() {
            return "a rule";
        }
    }

    record OfPeriod(String key, String label, Span declared) implements Symbol {
        @Override
        public String sort() {
            return "a period";
        }
    }

    record OfPayer(String label, Span declared) implements Symbol {
        @Override
        public String sort() {
            return "who pays";
        }
    }

    record OfItem(String key, String label, Span declared) implements Symbol {
        @Override
        public String sort() {
            return "an item";
        }
    }

    /** One value of a choice. */
    record OfChoice(String fact, String label, Span declared) implements Symbol {
        @Override
        public String sort() {
            return "a value of a choice";
        }
    }
}
