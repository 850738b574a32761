package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.source.Span;

/** What a declared name stands for. */
sealed interface Symbol {

    Span declared();

    String label();

    /** What the thing is called in a message. */
    Phrase sort();

    record OfFact(FactModel fact, Span declared) implements Symbol {
        @Override
        public String label() {
            return fact.label();
        }

        @Override
        public Phrase sort() {
            return Phrase.Sort.FACT;
        }
    }

    /** A name with definitions: of numbers, yes-or-no, dates or texts. */
    record OfRule(String key, String label, Span declared) implements Symbol {
        @Override
        public Phrase sort() {
            return Phrase.Sort.RULE;
        }
    }

    record OfPeriod(String key, String label, Span declared) implements Symbol {
        @Override
        public Phrase sort() {
            return Phrase.Sort.PERIOD;
        }
    }

    record OfPayer(String label, Span declared) implements Symbol {
        @Override
        public Phrase sort() {
            return Phrase.Sort.PAYER;
        }
    }

    record OfItem(String key, String label, Span declared) implements Symbol {
        @Override
        public Phrase sort() {
            return Phrase.Sort.ITEM;
        }
    }

    /** One value of a choice. */
    record OfChoice(String fact, String label, Span declared) implements Symbol {
        @Override
        public Phrase sort() {
            return Phrase.Sort.CHOICE_VALUE;
        }
    }
}
