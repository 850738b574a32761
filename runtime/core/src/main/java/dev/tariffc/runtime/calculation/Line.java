package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import java.util.List;

/**
 * One step of an explanation: what a sentence of the tariff came to, and why.
 *
 * @param item the item that it is about; null for the payer
 */
public record Line(Clause clause, Rule rule, String item, Value value, List<Reason> because) {

    public Line {
        because = List.copyOf(because);
    }
}
