package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days of events, each the same whatever period or item asks for it. Which items there are nobody knows: one stands for whichever
 * is asked, and none is counted or added up.
 */
final class EventFacts implements Facts {

    /** The name of the one item that events are told of. */
    static final String ITEM = "event";

    private final Map<Fact, Value> events;

    EventFacts(Map<Fact, Value> events) {
        this.events = Map.copyOf(events);
    }

    @Override
    public Optional<Value> fact(Fact fact, About about, Subject subject) {
        return Optional.ofNullable(events.get(fact));
    }

    @Override
    public Optional<Value> rule(Rule rule, Subject subject) {
        return Optional.empty();
    }

    @Override
    public List<String> items(String label) {
        return List.of(ITEM);
    }

    @Override
    public List<String> items(String label, Period about) {
        return List.of();
    }

    @Override
    public boolean knowsItems(String label) {
        return false;
    }
}
