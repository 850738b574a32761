package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * That something must hold of facts in every period that they are read of.
 *
 * @param facts given as often as one another, of which the period at hand is meant
 * @param holds of the payer, or of each item
 */
public record Vouched(Clause clause, List<Fact> facts, Supplier<Map<Subject, Truth>> holds) {

    public Vouched {
        facts = List.copyOf(facts);
    }

    /** The periods that it is asked of: the one that is paid, where it has such facts, and those of which they are read. */
    Set<Period> periods(Period paid, List<TariffDescription.Reading> reads) {
        Set<Period> periods = new LinkedHashSet<>();
        reads.stream()
                .filter(read -> facts.contains(read.fact()))
                .flatMap(read -> read.about().period().stream())
                .forEach(periods::add);
        if (facts.stream().flatMap(fact -> fact.given().stream()).noneMatch(given -> isFiner(given, paid.kind()))) {
            // The year that holds a paid month is at hand in that month.
            periods.removeIf(period -> period.contains(paid));
            periods.add(paid);
        }
        return periods;
    }

    private static boolean isFiner(Period.Kind given, Period.Kind paid) {
        return paid != Period.Kind.OCCASION && given.compareTo(paid) < 0;
    }
}
