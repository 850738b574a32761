package dev.tariffc.meaning.random;

import java.util.Set;

/** What the two may say otherwise: each thing by name, with the reason. */
enum Leniency {
    /**
     * Where a condition cannot be decided, the evaluator asks for what any branch reads that is not ruled out, and the
     * calculator for what every such branch reads. The texts can be read either way.
     */
    FACTS_BEHIND_AN_OPEN_CONDITION {
        @Override
        boolean allows(Set<String> evaluator, Set<String> calculator) {
            return !calculator.isEmpty() && ofFacts(evaluator) && evaluator.containsAll(calculator);
        }
    };

    abstract boolean allows(Set<String> evaluator, Set<String> calculator);

    static boolean agree(Set<String> evaluator, Set<String> calculator) {
        if (evaluator.equals(calculator)) {
            return true;
        }
        for (Leniency each : values()) {
            if (each.allows(evaluator, calculator)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofFacts(Set<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith("MISSING_FACT") || line.startsWith("OUT_OF_DOMAIN"));
    }
}
