package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What is known of one payer. */
public interface Facts {

    /** The value of a fact; empty where nobody gave one. */
    Optional<Value> fact(Fact fact, About about, Subject subject);

    /** The value that somebody set for a rule, which is then not computed. */
    Optional<Value> rule(Rule rule, Subject subject);

    /** The items of that label that the payer has in any period, in the order given. */
    List<String> items(String label);

    /** The items of that label that the payer has in a period or that stand, in the order given. */
    List<String> items(String label, Period about);
}
