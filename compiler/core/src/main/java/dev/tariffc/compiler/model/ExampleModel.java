package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A worked example, bound. */
public record ExampleModel(
        String title,
        int line,
        Optional<LocalDate> knownOn,
        ChargeModel charge,
        Period paid,
        List<Given> given,
        boolean otherwiseZero,
        List<Expected> expected) {

    public ExampleModel {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /** One setting: of the fact or the rule with that key. */
    public record Given(
            String payer, boolean isFact, String key, Optional<String> item, Optional<Period> about, Value value) {}

    /** One result. */
    public record Expected(String payer, String rule, Optional<String> item, Value value, int decimals) {}
}
