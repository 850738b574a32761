package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import java.util.Optional;

/** A sum that runs on from one paid period to the next; each generated calculator has an enum of its own. */
public interface Total {

    /** The tariff's words for what is summed: {@code gross income}. */
    String label();

    /** The text fact that tells whose payers are combined; none where each payer stands alone. */
    Optional<Fact> group();
}
