package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A fact as it is bound.
 *
 * @param label the tariff's own words
 * @param given how often; none for what stands
 * @param item key of the item; none for the payer
 * @param readings the declared readings of the sentence that asks for it
 */
public record FactModel(
        String key,
        String label,
        Optional<String> equivalent,
        Domain domain,
        Unit unit,
        Optional<Period.Kind> given,
        Optional<String> item,
        String section,
        List<String> readings) {

    public FactModel {
        readings = List.copyOf(readings);
    }
}
