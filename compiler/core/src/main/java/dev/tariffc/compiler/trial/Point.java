package dev.tariffc.compiler.trial;

import dev.tariffc.runtime.fact.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * One case: a value for each variable.
 *
 * @param values in the order of the variables
 */
record Point(List<Value> values) {

    Value get(int variable) {
        return values.get(variable);
    }

    Point with(int variable, Value value) {
        List<Value> changed = new ArrayList<>(values);
        changed.set(variable, value);
        return new Point(changed);
    }
}
