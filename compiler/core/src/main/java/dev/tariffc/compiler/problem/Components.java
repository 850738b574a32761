package dev.tariffc.compiler.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record by their names, as sentences ask for them. */
final class Components {

    private Components() {}

    /** None of what is no record. */
    static Map<String, Object> of(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (fact.getClass().isRecord()) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                values.put(component.getName(), valueOf(component, fact));
            }
        }
        return values;
    }

    private static Object valueOf(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("unreadable component " + component + " of " + fact, e);
        }
    }
}
