package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The items of a payer that a sentence counts.
 *
 * @param refusals why it is not known which there are; empty where it is
 */
public record Items(List<Subject> subjects, Set<Refusal> refusals) {

    public Items {
        subjects = List.copyOf(subjects);
        refusals = Set.copyOf(refusals);
    }

    /** Does something for each that is known. */
    public void forEach(Consumer<Subject> action) {
        subjects.forEach(action);
    }
}
