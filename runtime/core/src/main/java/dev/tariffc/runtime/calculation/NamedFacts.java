package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Facts;
import java.util.List;
import java.util.Set;

/** Facts as a payer reports them, by their names alone: of which period each is, the period that is paid tells. */
@FunctionalInterface
public interface NamedFacts {

    /** The same facts in the periods that their names alone mean. */
    Facts about(List<TariffDescription.Reading> readings);

    /** The facts that are told with the name of a period, whichever period is paid. */
    default Set<TariffDescription.Reading> elsewhere() {
        return Set.of();
    }
}
