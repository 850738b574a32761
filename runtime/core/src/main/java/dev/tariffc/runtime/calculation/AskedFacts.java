package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows nothing, and takes note of what it is asked for. */
final class AskedFacts implements Facts {

    private final Set<Reading> asked = new LinkedHashSet<>();

    /** In the order in which it was asked, each once. */
    List<Reading> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Value> fact(Fact fact, About about, Subject subject) {
        asked.add(new Reading(fact, about));
        return Optional.empty();
    }

    @Override
    public Optional<Value> rule(Rule rule, Subject subject) {
        return Optional.empty();
    }

    /** One, of which the same is asked as of each. */
    @Override
    public List<String> items(String label) {
        return List.of(EventFacts.ITEM);
    }

    @Override
    public List<String> items(String label, Period about) {
        return items(label);
    }

    @Override
    public boolean knowsItems(String label) {
        return false;
    }
}
