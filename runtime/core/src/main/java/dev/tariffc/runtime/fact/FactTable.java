package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Facts of one payer over any periods and items; filled once, then only read. */
public final class FactTable implements Facts {

    private record Place(Fact fact, About about, Subject subject) {}

    private record Ruling(Rule rule, Subject subject) {}

    private record NoItems(String label, About about) {}

    private final Map<Place, Value> values = new LinkedHashMap<>();
    private final Map<Ruling, Value> rules = new LinkedHashMap<>();
    private final Set<NoItems> none = new LinkedHashSet<>();
    private Optional<Rational> otherwise = Optional.empty();
    private boolean otherwiseNone;

    /** Records a value of a period; the last one given for a place stands. */
    public FactTable put(Fact fact, Period about, Subject subject, Value value) {
        return put(fact, About.of(about), subject, value);
    }

    /** Records a value that stands, whatever the period. */
    public FactTable put(Fact fact, Subject subject, Value value) {
        return put(fact, About.nothing(), subject, value);
    }

    /** Records a value about a period, or about none in particular. */
    public FactTable put(Fact fact, About about, Subject subject, Value value) {
        values.put(new Place(fact, about, subject), value);
        return this;
    }

    /** Sets a rule, which is then not computed. */
    public FactTable set(Rule rule, Subject subject, Value value) {
        rules.put(new Ruling(rule, subject), value);
        return this;
    }

    /**
     * From now on every number that nobody gave, of whatever period, is this. Nobody means a percentage by a figure without its
     * sign: it is zero where this is, and missing where not. Where this is zero, every yes-or-no is no.
     */
    public FactTable otherwise(Rational number) {
        otherwise = Optional.of(number);
        return this;
    }

    /** Says that there are no items of a label, in a period or at all. */
    public FactTable noItems(String label, About about) {
        none.add(new NoItems(label, about));
        return this;
    }

    /** From now on there are no items but those of which something is said; otherwise there may be any. */
    public FactTable itemsOtherwiseNone() {
        otherwiseNone = true;
        return this;
    }

    /** The periods for which a value of the fact was given, earliest first. */
    public List<Period> periods(Fact fact) {
        List<Period> periods = new ArrayList<>();
        for (Place place : values.keySet()) {
            if (place.fact() == fact) {
                place.about().period().filter(about -> !periods.contains(about)).ifPresent(periods::add);
            }
        }
        periods.sort(null);
        return periods;
    }

    @Override
    public Optional<Value> fact(Fact fact, About about, Subject subject) {
        Value value = values.get(new Place(fact, about, subject));
        return value == null
                ? otherwise.flatMap(number -> of(number, fact.domain().kind()))
                : Optional.of(value);
    }

    private static Optional<Value> of(Rational number, Domain.Kind kind) {
        boolean zero = number.isZero();
        return switch (kind) {
            case MONEY, NUMBER, HOURS, DAYS, MONTHS -> Optional.of(Value.of(number));
            case PERCENTAGE -> zero ? Optional.of(Value.of(number)) : Optional.empty();
            case YES_NO -> zero ? Optional.of(Value.of(false)) : Optional.empty();
            case DATE, TEXT, CHOICE -> Optional.empty();
        };
    }

    @Override
    public Optional<Value> rule(Rule rule, Subject subject) {
        return Optional.ofNullable(rules.get(new Ruling(rule, subject)));
    }

    @Override
    public List<String> items(String label) {
        return items(label, period -> true);
    }

    @Override
    public List<String> items(String label, Period about) {
        return items(label, about::equals);
    }

    @Override
    public boolean knowsItems(String label) {
        return otherwiseNone
                || none.stream().anyMatch(each -> each.label().equals(label))
                || !items(label).isEmpty();
    }

    @Override
    public boolean knowsItems(String label, Period about) {
        return otherwiseNone
                || none.contains(new NoItems(label, About.nothing()))
                || none.contains(new NoItems(label, About.of(about)))
                || !items(label, about).isEmpty();
    }

    private List<String> items(String label, Predicate<Period> asked) {
        Set<String> items = new LinkedHashSet<>();
        for (Place place : values.keySet()) {
            boolean ofLabel = place.fact().item().filter(label::equals).isPresent();
            boolean holds = place.fact().holder().filter(label::equals).isPresent();
            boolean then = place.about().period().map(asked::test).orElse(true);
            if (ofLabel && then) {
                place.subject().name().ifPresent(items::add);
            }
            if (holds && then) {
                values.get(place).asText().ifPresent(items::add);
            }
        }
        return List.copyOf(items);
    }

    /** Two tables are equal where they say the same, in whatever order it was recorded. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FactTable that
                && values.equals(that.values)
                && rules.equals(that.rules)
                && none.equals(that.none)
                && otherwise.equals(that.otherwise)
                && otherwiseNone == that.otherwiseNone;
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, rules, none, otherwise, otherwiseNone);
    }

    /** What was recorded, in that order. */
    @Override
    public String toString() {
        return "FactTable" + values + rules + (none.isEmpty() ? "" : none.toString())
                + otherwise.map(number -> " otherwise " + number).orElse("")
                + (otherwiseNone ? " otherwise no items" : "");
    }
}
