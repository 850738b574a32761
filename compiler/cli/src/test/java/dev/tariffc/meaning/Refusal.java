package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import java.util.Optional;

/**
 * One reason why there is no amount.
 *
 * @param what the fact or definition that it concerns
 * @param period that the figure would be of; none for what holds for no period
 */
record Refusal(Kind kind, Key what, Optional<Period> period, Optional<String> item) {

    enum Kind {
        /** Nobody gave it, or it is not available and no rule says what then. */
        MISSING_FACT,
        OUT_OF_DOMAIN,
        INCONSISTENT_FACTS,
        NOT_IN_FORCE,
        NO_TEXT_KNOWN,
        NOT_COVERED,
        UNDEFINED_RATIO,
        EMPTY_BRACKET,
        /** Days or months counted to a day that comes first. */
        COUNTED_BACKWARDS,
        /** Months counted by a figure that is no whole number, is below zero, or leads beyond all calendars. */
        NOT_COUNTED,
        /** The greatest or the least of none. */
        NONE_TO_CHOOSE_FROM,
        /** Another of the periods that the tariff gives to choose from. */
        PAID_OTHERWISE,
        /** The year begins on no anniversary of the payer's date. */
        YEAR_BEGINS_OTHERWISE;

        /** Whether it says something of one figure that was given or not. */
        boolean isOfFacts() {
            return this == MISSING_FACT || this == OUT_OF_DOMAIN;
        }
    }
}
