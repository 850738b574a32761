package dev.tariffc.runtime.calculation;

import java.util.List;

/** What came of assessing: an assessment, or every reason why not. */
public sealed interface Outcome {

    record Assessed(Assessment assessment) implements Outcome {}

    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
