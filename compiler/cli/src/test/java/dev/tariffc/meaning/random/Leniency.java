package dev.tariffc.meaning.random;

import java.util.List;
import java.util.Set;

/** What the two may say otherwise: each thing by name, with the reason. */
enum Leniency {
    /**
     * Where a condition cannot be decided, the evaluator asks for what any branch reads that is not ruled out, and the
     * calculator for what every such branch reads; what every such branch leaves open it tells, too. The texts can be read
     * either way.
     */
    FACTS_BEHIND_AN_OPEN_CONDITION {
        @Override
        boolean allows(Set<String> evaluator, Set<String> calculator) {
            return isRefused(evaluator)
                    && isRefused(calculator)
                    && (isOfFacts(evaluator) || calculator.containsAll(evaluator))
                    && calculator.stream().filter(Leniency::isOfFact).allMatch(evaluator::contains)
                    && calculator.stream()
                            .allMatch(line -> isOfFact(line)
                                    || OPEN.stream().anyMatch(line::startsWith)
                                    || evaluator.contains(line));
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

    private static final List<String> OPEN = List.of(
            "NOT_COVERED",
            "EMPTY_BRACKET",
            "COUNTED_BACKWARDS",
            "NOT_COUNTED",
            "NONE_TO_CHOOSE_FROM",
            "UNDEFINED_RATIO");

    private static boolean isOfFacts(Set<String> lines) {
        return lines.stream().anyMatch(Leniency::isOfFact);
    }

    private static boolean isRefused(Set<String> lines) {
        return !lines.isEmpty() && lines.stream().noneMatch(line -> line.contains(" = "));
    }

    private static boolean isOfFact(String line) {
        return line.startsWith("MISSING_FACT") || line.startsWith("OUT_OF_DOMAIN");
    }
}
