package dev.tariffc.cli.facts;

import dev.tariffc.runtime.fact.Domain;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a value has to be.
 *
 * @param noun what it is a number of; none where it is no number of anything
 */
public record Wanted(Domain domain, Optional<Noun> noun) {

    /**
     * A noun of the tariff.
     *
     * @param isMeant whether other words count the same, as those of the author do
     */
    public record Noun(String label, Predicate<String> isMeant) {}

    /** A value that counts nothing. */
    public static Wanted of(Domain domain) {
        return new Wanted(domain, Optional.empty());
    }

    Domain.Kind kind() {
        return domain.kind();
    }
}
