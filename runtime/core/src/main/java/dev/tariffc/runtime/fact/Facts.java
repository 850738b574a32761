package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one payer. */
public interface Facts {

    /**
     * The value of a fact.
     *
     * @param about the period; null for a fact that stands
     * @return empty where nobody gave one
     */
    Optional<Value> fact(Fact fact, @Nullable Period about, Subject subject);

    /** The value that somebody set for a rule, which is then not computed. */
    Optional<Value> rule(Rule rule, Subject subject);

    /** The items of that label that the payer has in a period, in the order given; {@code about} may be null. */
    List<String> items(String label, @Nullable Period about);
}
