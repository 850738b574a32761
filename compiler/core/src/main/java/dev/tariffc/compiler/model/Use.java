package dev.tariffc.compiler.model;

import java.util.Optional;

/**
 * A use of a rule.
 *
 * @param item the item at hand that it is used for; none for the payer
 * @param in the period that it is used for; none unless it is defined for parts
 */
public record Use(DeclaredName rule, Optional<Item> item, Optional<PeriodTerm> in) {

    /** Of the payer. */
    public static Use of(DeclaredName rule) {
        return new Use(rule, Optional.empty(), Optional.empty());
    }
}
