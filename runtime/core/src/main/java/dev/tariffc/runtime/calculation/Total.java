package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import java.util.Optional;

/** A sum that runs on from one paid period to the next; each generated calculator has an enum of its own. */
public interface Total {

    /**
     * Whose payers are combined.
     *
     * @param by the text fact whose equal values combine them
     * @param clause the sentence that says so
     */
    record Combination(Fact by, Clause clause) {}

    /**
     * What the tariff says of a running total.
     *
     * @param label the tariff's words for what is summed: {@code gross income}
     * @param combination how payers are combined; none where each stands alone
     */
    record Summed(String label, Optional<Combination> combination) {}

    Summed summed();

    /** The tariff's words for what is summed: {@code gross income}. */
    default String label() {
        return summed().label();
    }

    /** How payers are combined; none where each stands alone. */
    default Optional<Combination> combination() {
        return summed().combination();
    }

    /** The text fact that tells whose payers are combined; none where each payer stands alone. */
    default Optional<Fact> group() {
        return combination().map(Combination::by);
    }
}
