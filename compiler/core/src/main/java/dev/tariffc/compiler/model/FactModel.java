package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/**
 * A fact as it is bound.
 *
 * @param label the tariff's own words
 * @param given how often; none for what stands
 * @param item key of the item; none for the payer
 * @param choices the label of each choice is a value of the domain
 */
public record FactModel(
        String key,
        String label,
        Optional<String> equivalent,
        Domain domain,
        Unit unit,
        Optional<Period.Kind> given,
        Optional<String> item,
        String section) {}
