package dev.tariffc.cli.returns;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/**
 * One column of returns.
 *
 * @param index from 0
 * @param written the name in the header
 */
record Column(int index, String written, Use use) {

    /** What the cells of a column say. */
    sealed interface Use {

        /** Who reports. */
        record Payer() implements Use {}

        /** What period the facts are about. */
        record About() implements Use {}

        /** When the row was reported. */
        record Reported() implements Use {}

        /** Which item the row is about, such as one event of several. */
        record Item(String label) implements Use {}

        /** A fact; {@code about} is none where the name alone says of which period. */
        record OfFact(Fact fact, Optional<Period> about) implements Use {}

        /** The values of a definition, which is then not computed. */
        record OfRule(Rule rule) implements Use {}

        /** The tariff has no such name. */
        record Unknown() implements Use {}
    }
}
