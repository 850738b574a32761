package dev.tariffc.compiler.trial;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a case: of one payer, who has one item of each kind. */
final class PointFacts implements Facts {

    /** The name of the one item. */
    private static final String ITEM = "one";

    private final Map<Fact, Map<About, Value>> values = new HashMap<>();

    /** What a rule is asked of: the one item, or the payer. */
    static Subject of(boolean item) {
        return item ? Subject.item(ITEM) : Subject.payer();
    }

    void put(Fact fact, About about, Value value) {
        values.computeIfAbsent(fact, key -> new HashMap<>()).put(about, value);
    }

    /** The one item is of the one item that holds it. A value of a period that only a day tells is good for whatever period is asked for. */
    @Override
    public Optional<Value> fact(Fact fact, About about, Subject subject) {
        if (fact.holder().isPresent()) {
            return Optional.of(Value.of(ITEM));
        }
        Map<About, Value> ofFact = values.getOrDefault(fact, Map.of());
        return Optional.ofNullable(ofFact.getOrDefault(about, ofFact.get(About.nothing())));
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
        return List.of(ITEM);
    }
}
