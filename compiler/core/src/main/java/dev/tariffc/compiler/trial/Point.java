package dev.tariffc.compiler.trial;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case: a value for each variable.
 *
 * @param values in the order of the variables
 */
record Point(List<Value> values) {

    Value get(int variable) {
        return values.get(variable);
    }

    /** The number that a value is; none for everything else. */
    static Optional<Rational> number(Value value) {
        return value instanceof Value.Number number ? Optional.of(number.value()) : Optional.empty();
    }

    Point with(int variable, Value value) {
        List<Value> changed = new ArrayList<>(values);
        changed.set(variable, value);
        return new Point(changed);
    }
}
