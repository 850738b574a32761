package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one payer says for one paid period. Printed as a worked example that can be pasted into the file of the tariff.
 *
 * @param told one value for each place, in the order in which the tariff asks
 * @param without the items of which it is said that there are none
 * @param position where the payer's running totals stand
 */
public record FactSheet(
        Calculator tariff, Charge charge, Period paid, List<Told> told, Set<String> without, Position position) {

    /**
     * A value and its place.
     *
     * @param item whose it is; none of the payer's own
     */
    public record Told(Fact fact, About about, Optional<String> item, Value value) {

        /** The same place with another value. */
        public Told with(Value other) {
            return new Told(fact, about, item, other);
        }
    }

    public FactSheet {
        told = List.copyOf(told);
        without = Set.copyOf(without);
    }

    /** What is told, as calculators read it. */
    public Facts facts() {
        FactTable table = new FactTable();
        told.forEach(each -> table.put(each.fact(), each.about(), Subject.named(each.item()), each.value()));
        without.forEach(label -> table.noItems(label, About.nothing()));
        return table;
    }

    /** What the payer owes, explained, or every reason why that cannot be told. */
    public Outcome assess() {
        return tariff.assess(charge, paid, facts(), position);
    }

    /** The same without the steps. */
    public Outcome assessUnexplained() {
        return tariff.assessUnexplained(charge, paid, facts(), position);
    }

    /** The same sheet with another value of a fact, wherever it is told. */
    public FactSheet with(Fact fact, Value value) {
        List<Told> changed = new ArrayList<>();
        told.forEach(each -> changed.add(each.fact() == fact ? each.with(value) : each));
        return new FactSheet(tariff, charge, paid, changed, without, position);
    }

    /** The same sheet with the totals of another position. */
    public FactSheet with(Position other) {
        return new FactSheet(tariff, charge, paid, told, without, other);
    }

    /** The first value that is told of a fact; none where none is. */
    public Optional<Value> value(Fact fact) {
        return told.stream()
                .filter(each -> each.fact() == fact)
                .map(Told::value)
                .findFirst();
    }

    /** An {@code example} sentence in the language of the tariff, with what the calculator says of it. */
    @Override
    public String toString() {
        return new ExampleText(this).write();
    }
}
