package dev.tariffc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A name that is defined, with the cases of all its sentences: for any facts at most one guard holds, and one does unless
 * the tariff leaves the case open.
 *
 * @param item key of the item that it is defined for each of
 */
public record RuleModel(
        String key, String label, Optional<String> equivalent, Type type, Optional<String> item, List<Case> cases) {

    public RuleModel {
        cases = List.copyOf(cases);
    }

    /**
     * What one sentence says.
     *
     * @param guard none where the sentence holds always
     */
    public record Case(ClauseModel clause, Optional<Term> guard, Term body) {}
}
