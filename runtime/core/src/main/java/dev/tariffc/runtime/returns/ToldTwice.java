package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;

/**
 * One fact of a payer that two filings tell differently, or one by two names, so that nothing says which of them holds.
 *
 * @param reading the fact, and the period that it is about
 * @param subject whose it is: the payer's, or that of an item
 */
public record ToldTwice(Reading reading, Subject subject, Told one, Told other) {

    /**
     * What is told, and where.
     *
     * @param line of the filing
     */
    public record Told(int line, Value value) {}
}
