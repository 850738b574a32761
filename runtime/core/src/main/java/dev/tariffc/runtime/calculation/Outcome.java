package dev.tariffc.runtime.calculation;

import java.util.List;
import java.util.function.Function;

/** What came of assessing: an assessment, or every reason why not. */
public sealed interface Outcome {

    /** What the one or the other gives. */
    <R> R match(Function<Assessment, R> assessed, Function<List<Refusal>, R> refused);

    record Assessed(Assessment assessment) implements Outcome {
        @Override
        public <R> R match(Function<Assessment, R> assessed, Function<List<Refusal>, R> refused) {
            return assessed.apply(assessment);
        }
    }

    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        @Override
        public <R> R match(Function<Assessment, R> assessed, Function<List<Refusal>, R> refused) {
            return refused.apply(refusals);
        }
    }
}
