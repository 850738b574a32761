package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import java.util.List;

/**
 * One step of an explanation: what a sentence of the tariff came to, and why.
 *
 * @param subject what it is of
 */
public record Line(Clause clause, Rule rule, Subject subject, Value value, List<Reason> because) {

    public Line {
        because = List.copyOf(because);
    }
}
