package dev.tariffc.compiler.problem;

import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Worded;

/** What may stand at a place. */
public sealed interface Expected {

    /** A word or sign, in the language of the file. */
    record Word(String text) implements Expected, Worded {
        @Override
        public String in(Catalogue words) {
            return "`" + VisibleText.words(text) + "`";
        }
    }

    /** What is more than one word; the catalogue has the words for it. */
    enum Thing implements Expected {
        NAME,
        FIGURE,
        NUMBER,
        AMOUNT,
        YEAR,
        DATE,
        DAY_OF_YEAR,
        PERIOD,
        MONTH,
        QUOTED_TEXT,
        CURRENCY,
        SECTION,
        LIMB,
        SENTENCE,
        FULL_STOP,
        COMMA,
        COLON,
        SEMICOLON,
        OPENING,
        CLOSING,
        BAR
    }
}
